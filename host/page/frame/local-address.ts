const FILE = /^https:\/\/(?:docs|drive)\.google\.com\/(?:document|file)\/d\/([\w-]+)\//;
const SHEET = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit[^#]*(#.*)?$/;

/** Where on this machine the document is that the address names in Google Drive, if it names any. */
export function localAddress(address: string): string | null {
  const [, file] = FILE.exec(address) ?? [];
  if (file !== undefined) return `/file/${file}`;
  const sheet = SHEET.exec(address);
  return sheet ? `/${sheet[1] ?? ''}` : null;
}
