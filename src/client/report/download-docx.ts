const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a Word document to the browser as a download. */
export function downloadDocx(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: DOCX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.docx`;
  link.click();
  URL.revokeObjectURL(address);
}
