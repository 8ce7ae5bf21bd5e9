/** The built-in template, as base64: esbuild's loader, and jest's transform, make it so. */
declare const base64: string;
export default base64;
