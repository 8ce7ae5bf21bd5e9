import type { Entry } from '../../src/domain/status/entry';

/** What an ordinary year might bring, in turn: most of it done, some halfway, some never said. */
const YEAR: readonly (Omit<Entry, 'count'> | null)[] = [
  { result: 'done', comment: 'Gjennomført i mars, med god hjelp av nye medlemmer.', link: '' },
  {
    result: 'done',
    comment: 'Ferdig. Referatet ligger ved.',
    link: 'https://solvik.example/referat',
  },
  { result: 'partly', comment: 'Kom halvveis. Resten tas til våren.', link: '' },
  null,
  { result: 'done', comment: 'Over 40 møtte fram.', link: '' },
  {
    result: 'notDone',
    comment: 'Det ble ikke tid i år. Styret foreslår å ta det neste år.',
    link: '',
  },
  { result: 'started', comment: 'Arbeidet er i gang.', link: '' },
  { result: 'dropped', comment: 'Kommunen har tatt over dette.', link: '' },
  { result: 'done', comment: '', link: '' },
];

/** The entry for the i-th measure of the year; null where nobody said anything. A quota is counted. */
export function demoEntry(i: number, quota: number | null): Entry | null {
  const said = YEAR[i % YEAR.length] ?? null;
  if (quota !== null) {
    return {
      result: null,
      count: i % 2 === 0 ? quota : 1,
      comment: 'Talt opp i referatene.',
      link: '',
    };
  }
  return said && { ...said, count: null };
}

/** What a board might write to its report: about the year first, then about some of the goals. */
const WORDS = [
  'Mange har lagt ned mye arbeid i år. Denne rapporten sier hva det ble til, og hva som står igjen.',
  'Vi er blitt flere, og de nye har vært med fra første dag.',
  'Huset er mer i bruk enn på lenge.\nTaket må tas til våren.',
];

/** The board's words about the year (0), or about its nth goal; null where it wrote nothing. */
export const demoWords = (i: number): string | null => WORDS[i] ?? null;
