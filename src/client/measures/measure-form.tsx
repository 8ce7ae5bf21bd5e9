import { useEffect, useRef, useState } from 'preact/hooks';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import type { MeasureList, MeasureView } from '../../application/measures/measure-view';
import type { Entry } from '../../domain/status/entry';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { Conflict } from './conflict';
import {
  afterOneMore,
  type Draft,
  differing,
  isInConflict,
  isUnsaved,
  merged,
  newDraft,
} from './drafts';
import { EntryFields } from './entry-fields';
import { Adopted, Steps, type StepsProps } from './measure-head';
import { OneMore } from './one-more';
import { Outcome, type Said } from './outcome';
import { type Reached, reach } from './reach';
import { rowShower } from './show-row';

const texts = PAGE_TEXTS.measures;

export interface MeasureFormProps extends Pick<StepsProps, 'order' | 'open'> {
  fetchRow(): void;
  readonly measure: MeasureView;
  readonly loaded: LoadedMeasures;
  readonly draft: Draft;
  /** Keeps what is typed, given what is kept now. */
  keep(next: (now: Draft) => Draft): void;
  put(after: MeasureList): void;
  learn(theirs: Entry): void;
}

const entryIn = ({ measures }: MeasureList, id: string) =>
  measures.find(measure => measure.id === id)?.entry;

/** One measure: its adopted words, and what is said of it. */
export function MeasureForm(props: MeasureFormProps) {
  const { measure, loaded, draft, keep, put, learn } = props;
  const { id, entry: standing } = measure;
  const { year } = loaded;
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const showRow = rowShower(loaded.yearLabel, id, message => setSaid({ message, isProblem: true }));
  const form = useRef<HTMLFormElement>(null);
  const [isMore, setMore] = useState(false);
  const isConflict = isInConflict(draft, standing);
  const change = (changed: Partial<Draft>) => keep(now => ({ ...now, ...changed }));

  /** Asks the server, and shows what came of it; `settle` gets the year as it then stands. */
  async function attempt(
    ask: () => Promise<Reached<MeasureList>>,
    settle: (after: MeasureList) => void,
    refuse?: () => void,
  ) {
    setBusy(true);
    setSaid(null);
    const answer = await ask();
    if (answer.state === 'ready') {
      put(answer.value);
      settle(answer.value);
    } else if (answer.problem?.kind === 'changed-meanwhile') {
      refuse?.();
      learn(answer.problem.theirs);
    } else setSaid({ message: answer.message, isProblem: true });
    setBusy(false);
  }

  const save = (wanted: Entry, seen: Entry, done: Said) =>
    attempt(
      () => reach(() => server.markMeasure({ id, year, entry: wanted, seen })),
      after => {
        const saved = entryIn(after, id) ?? wanted;
        // What was typed while it was being saved is still to be saved.
        keep(now => {
          const known = wanted === draft.entry ? wanted : now.base;
          const isMore = differing(now.entry, known).length > 0;
          return { ...now, base: saved, entry: isMore ? now.entry : saved };
        });
        setSaid(done);
      },
      // What was to be put back is one of the two to choose between, unless more was typed since.
      () => keep(now => (isUnsaved(now) ? now : { ...now, base: seen, entry: wanted })),
    );

  function count() {
    if (isBusy) return;
    const { day, what } = draft;
    const occurrence = { id, year, day: day || loaded.days.last, what, seen: standing };
    return attempt(
      () => reach(() => server.countOne(occurrence)),
      after => {
        const counted = entryIn(after, id);
        if (!counted) return;
        keep(now => ({ ...afterOneMore(now, counted), what: now.what === what ? '' : now.what }));
        const message = texts.countedSaved(counted.count ?? 0, measure.wanted ?? 0);
        setSaid({ message, isProblem: false, before: standing });
      },
    );
  }

  const saveTyped = (typed: Entry) =>
    save(typed, draft.base, { message: texts.saved, isProblem: false, before: draft.base });

  /** Saves what is typed; when something is being saved already, as soon as that is done. */
  function saveNow(typed: Entry) {
    if (isBusy) setMore(true);
    else if (differing(typed, draft.base).length > 0) void saveTyped(typed);
    else if (!said?.before) setSaid({ message: texts.unchanged, isProblem: false });
  }
  useEffect(() => {
    if (isBusy || !isMore) return;
    setMore(false);
    const mayGoOn = !isConflict && said?.isProblem !== true;
    if (mayGoOn && differing(draft.entry, draft.base).length > 0) void saveTyped(draft.entry);
  }, [isBusy]);

  function press(result: Entry['result']) {
    keep(now => ({ ...now, entry: { ...now.entry, result } }));
    if (!isConflict) saveNow({ ...draft.entry, result });
  }

  /** What is chosen between goes when it is chosen; the keys go on where the two were different. */
  const toSentence = () => form.current?.querySelector('textarea')?.focus();

  function submit(event: Event) {
    event.preventDefault();
    saveNow(draft.entry);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Steps {...props} id={id} />
      <Adopted
        measure={measure}
        yearLabel={loaded.yearLabel}
        fetchRow={props.fetchRow}
        showRow={() => void showRow()}
      />
      {isConflict && (
        <Conflict
          mine={draft.entry}
          theirs={standing}
          isBusy={isBusy}
          keepMine={() => {
            toSentence();
            void save(draft.entry, standing, {
              message: texts.saved,
              isProblem: false,
              before: standing,
            });
          }}
          keepTheirs={() => {
            toSentence();
            keep(() => newDraft(standing));
            setSaid({ message: texts.conflict.kept, isProblem: false });
          }}
          merge={() => {
            toSentence();
            keep(now => ({ ...now, base: standing, entry: merged(now, standing) }));
            setSaid({ message: texts.conflict.merged, isProblem: false });
          }}
        />
      )}
      <OneMore
        measure={measure}
        draft={draft}
        days={loaded.days}
        isBusy={isBusy}
        change={change}
        count={() => void count()}
      />
      <EntryFields
        entry={draft.entry}
        isCounted={measure.quota !== null}
        change={changed => {
          keep(now => ({ ...now, entry: { ...now.entry, ...changed } }));
          setSaid(now => (now && !now.isProblem ? { ...now, message: texts.unsaved } : now));
        }}
        press={press}
      />
      <Outcome
        said={said}
        isBusy={isBusy}
        isClosed={isConflict}
        undo={before => void save(before, standing, { message: texts.undone, isProblem: false })}
      />
    </form>
  );
}
