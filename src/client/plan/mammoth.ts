import type Mammoth from 'mammoth';
import { fail, ok, type Result } from '../../domain/result';
import type { InputProblem } from './input-problems';

/** Where the build has put the library, squeezed, as text that no browser runs. */
const PLACE = 'packed-mammoth';

type Global = typeof globalThis & { mammoth?: typeof Mammoth };

/** Unpacks the library and runs it, the first time somebody chooses a Word file. */
async function loaded(): Promise<typeof Mammoth | null> {
  const page: Global = globalThis;
  if (page.mammoth) return page.mammoth;
  const packed = document.getElementById(PLACE)?.textContent?.trim();
  if (!packed || !('DecompressionStream' in window)) return null;
  const letters = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
  return page.mammoth ?? null;
}

/** A Word document as html: headings, lists and tables; pictures are left out. */
export async function docxToHtml(
  name: string,
  arrayBuffer: ArrayBuffer,
): Promise<Result<string, InputProblem>> {
  const mammoth = await loaded();
  if (!mammoth) return fail({ kind: 'old-browser', name });
  const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  // The library refuses a file that is no Word document by rejecting; what it says is not for people.
  return mammoth.convertToHtml({ arrayBuffer }, { convertImage: noPictures }).then(
    ({ value }) => ok(value),
    () => fail({ kind: 'broken-file', name }),
  );
}
