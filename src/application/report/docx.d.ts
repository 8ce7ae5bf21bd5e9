/** A Word file, as base64: esbuild's loader, and jest's transform, make it so. */
declare module '*.docx' {
  const base64: string;
  export default base64;
}
