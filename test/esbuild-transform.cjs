const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

const base64 = path => ({
  code: `module.exports = ${JSON.stringify(readFileSync(path).toString('base64'))};`,
});

module.exports = {
  process: (source, path) =>
    path.endsWith('.docx')
      ? base64(path)
      : transformSync(source, {
          loader: path.endsWith('x') ? 'tsx' : 'ts',
          jsx: 'automatic',
          jsxImportSource: 'preact',
          format: 'cjs',
          target: 'node20',
          sourcemap: 'inline',
          sourcefile: path,
        }),
};
