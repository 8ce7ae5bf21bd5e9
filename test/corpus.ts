import { readFileSync } from 'node:fs';

/** The lines of a corpus in test/corpus, split at tabs; empty lines and lines starting with # are left out. */
export const corpus = (name: string): string[][] =>
  readFileSync(`test/corpus/${name}.tsv`, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'));
