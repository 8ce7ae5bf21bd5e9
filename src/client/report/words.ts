import { useState } from 'preact/hooks';
import type { ReportDraft } from '../../application/report/report-draft';
import { settled } from '../loading';
import { server } from '../server';
import { REPORT_TEXTS } from './texts';

/** One field of what the board writes. */
export interface Field {
  readonly id: string;
  readonly heading: string;
  readonly words: string;
  /** What stood in the workbook when it was last read. */
  readonly seen: string;
  /** What somebody else has written since; null where nobody has. */
  readonly theirs: string | null;
}

export interface Words {
  readonly fields: readonly Field[];
  write(id: string, words: string): void;
  /** Keeps what is changed; answers with a problem in words, or null. */
  save(): Promise<string | null>;
  readonly isChanged: boolean;
}

/** What the board writes, until it is kept. */
export function useWords(draft: ReportDraft): Words {
  const [fields, setFields] = useState<readonly Field[]>(() =>
    draft.words.map(one => ({ ...one, seen: one.words, theirs: null })),
  );
  const changed = fields.filter(({ words, seen }) => words.trim() !== seen.trim());
  return {
    fields,
    isChanged: changed.length > 0,
    write: (id, words) =>
      setFields(all => all.map(one => (one.id === id ? { ...one, words } : one))),
    async save() {
      if (changed.length === 0) return null;
      const said = changed.map(({ id, words, seen }) => ({ id, words, seen }));
      const answer = await settled(server.saveReportWords(draft.year, said));
      if (answer.state === 'failed') return answer.message;
      const refused = new Map(answer.value.refused.map(({ id, words }) => [id, words]));
      const sent = new Map(said.map(({ id, words }) => [id, words]));
      setFields(all =>
        all.map(one => {
          const theirs = refused.get(one.id) ?? null;
          const kept = sent.get(one.id);
          if (kept === undefined) return one;
          return { ...one, seen: theirs ?? kept, theirs };
        }),
      );
      return refused.size > 0 ? REPORT_TEXTS.words.refused : null;
    },
  };
}
