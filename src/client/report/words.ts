import { useEffect, useRef, useState } from 'preact/hooks';
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
  /** What came of the last time something was kept; null before that. */
  readonly said: { readonly message: string; readonly isProblem: boolean } | null;
  write(id: string, words: string): void;
  /** Keeps what is changed, what was refused before included; answers with a problem in words, or null. */
  save(): Promise<string | null>;
  /** The same, and says what came of it. */
  saveHere(): Promise<void>;
  /** Keeps what is changed and was not refused, when the person is done with a field. */
  pause(): void;
}

const texts = REPORT_TEXTS.words;

/** Who stops typing for so long may be about to close the window. */
const PAUSE = 5_000;

const isChanged = ({ words, seen }: Field) => words.trim() !== seen.trim();

/** What the board writes: kept at every pause, and when it is asked for. */
export function useWords({ year, words }: Pick<ReportDraft, 'year' | 'words'>): Words {
  const [fields, setFields] = useState<readonly Field[]>(() =>
    words.map(one => ({ ...one, seen: one.words, theirs: null })),
  );
  const [said, setSaid] = useState<Words['said']>(null);
  const latest = useRef(fields);
  const saving = useRef<Promise<string | null>>(Promise.resolve(null));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function change(to: (one: Field) => Field) {
    latest.current = latest.current.map(to);
    setFields(latest.current);
  }

  async function send(sent: readonly Field[]): Promise<string | null> {
    const typed = sent.map(({ id, words, seen }) => ({ id, words, seen }));
    const answer = await settled(server.saveReportWords(year, typed));
    if (answer.state === 'failed') return answer.message;
    const refused = new Map(answer.value.refused.map(({ id, words }) => [id, words]));
    const kept = new Map(typed.map(({ id, words }) => [id, words]));
    change(one => {
      const theirs = refused.get(one.id) ?? null;
      return kept.has(one.id) ? { ...one, seen: theirs ?? kept.get(one.id) ?? '', theirs } : one;
    });
    return refused.size > 0 ? texts.refused : null;
  }

  /** One at a time: what is under way has changed what stands there. */
  function keep(isWanted: (one: Field) => boolean): Promise<string | null> {
    clearTimeout(timer.current);
    saving.current = saving.current.then(async problem => {
      const sent = latest.current.filter(one => isChanged(one) && isWanted(one));
      if (sent.length === 0) return latest.current.some(isChanged) ? problem : null;
      const found = await send(sent);
      setSaid(found === null ? { message: texts.saved, isProblem: false } : null);
      return found;
    });
    return saving.current;
  }
  const say = (problem: string | null) => {
    if (problem !== null) setSaid({ message: problem, isProblem: true });
  };
  const pause = () => void keep(({ theirs }) => theirs === null).then(say);
  const save = () => {
    // Only what the person has seen refused is written over.
    const shown = new Map(latest.current.map(({ id, theirs }) => [id, theirs]));
    return keep(({ id, theirs }) => theirs === null || shown.get(id) === theirs);
  };

  return {
    fields,
    said,
    pause,
    write(id, typed) {
      change(one => (one.id === id ? { ...one, words: typed } : one));
      clearTimeout(timer.current);
      timer.current = setTimeout(pause, PAUSE);
    },
    save,
    async saveHere() {
      say(await save());
      setSaid(before => before ?? { message: texts.unchanged, isProblem: false });
    },
  };
}
