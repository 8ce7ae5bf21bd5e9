import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * Of the letters an XML reader knows by name, those every XML document has. The two thousand that only web pages
 * have are made anew at every run, and a Word document has none of them.
 */
const LETTER_NAMES = /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/;
const XML_LETTERS = `exports.XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
exports.HTML_ENTITIES = exports.XML_ENTITIES;`;

/** Libraries are squeezed, so that they weigh less at every run; our own code stays for people to read. */
export const squeezeLibraries = {
  name: 'squeeze-libraries',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, async ({ path }) => {
      const source = LETTER_NAMES.test(path) ? XML_LETTERS : await readFile(path, 'utf8');
      return { contents: (await transform(source, { minify: true })).code };
    });
  },
};
