/**
 * The zip library, and only what we use of it. Its own types would bring Node's globals into the
 * checking of code that runs where there are none; hence this door.
 */
declare namespace Zip {
  interface Entry {
    date: Date;
    asText(): string;
  }
}
declare class Zip {
  constructor(data: string, options: { base64: true });
  readonly files: Readonly<Record<string, Zip.Entry>>;
  file(path: string): Zip.Entry | null;
  file(path: string, content: string): this;
}
export = Zip;
