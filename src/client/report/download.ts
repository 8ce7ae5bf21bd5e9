const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
} as const;

function download(name: string, ending: keyof typeof TYPES, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: TYPES[ending] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${ending}`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Hands a Word document to the browser as a download. */
export const downloadDocx = (name: string, base64: string): void =>
  download(
    name,
    'docx',
    Uint8Array.from(atob(base64), character => character.charCodeAt(0)),
  );

export const downloadText = (name: string, text: string): void => download(name, 'txt', text);

export const downloadCalendar = (name: string, calendar: string): void =>
  download(name, 'ics', calendar);

/** A file as base64, as the server takes it. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const CHUNK = 8192;
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    letters.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(letters.join(''));
}
