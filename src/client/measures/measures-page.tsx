import { useState } from 'preact/hooks';
import { grouped } from '../../application/measures/measure-groups';
import { Failure, Loading } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { ClosedForm } from './closed-form';
import { merged, newDraft } from './drafts';
import { ListView } from './list-view';
import { MeasureForm } from './measure-form';
import { reach, useOnline } from './reach';
import { SeveralForm } from './several-form';
import { useDrafts } from './use-drafts';
import { idsIn, useLook } from './use-look';
import { useYear } from './use-year';

const texts = PAGE_TEXTS.measures;

/** The measure that is open, and the order the list had then: what is marked moves, and «Neste» should not. */
interface Open {
  readonly id: string;
  readonly order: readonly string[];
}

const keyOf = (year: number, id: string) => `${year} ${id}`;

/** The sidebar: a working year's measures, or the form of the one, or the ones, being reported on. */
export function MeasuresPage() {
  const year = useYear();
  const isOnline = useOnline();
  const { value } = year;
  const look = useLook(value);
  const [open, setOpen] = useState<Open | null>(null);
  const [lastOpen, setLastOpen] = useState<string | null>(null);
  const drafts = useDrafts(value?.drafts);
  const [notice, setNotice] = useState('');
  const [isReporting, setReporting] = useState(false);

  if (!value) {
    return (
      <>
        <h1>{texts.title}</h1>
        {year.isLoading ? (
          <Loading />
        ) : (
          <Failure message={year.failure} again={() => void year.load(null)} />
        )}
      </>
    );
  }

  function goTo(id: string | null, order: readonly string[]) {
    setNotice('');
    if (id === null) setLastOpen(open?.id ?? null);
    setOpen(id === null ? null : { id, order });
  }

  /** Where it is seen: the list may have been scrolled. */
  function say(message: string) {
    setNotice(message);
    window.scrollTo({ top: 0 });
  }

  /** Opens the measure that is chosen in the sheet, in the year whose tab it was chosen in. */
  async function fetchRow() {
    setNotice('');
    const answer = await reach(() => server.chosenMeasure());
    if (answer.state === 'failed') return say(answer.message);
    const { id, year: wanted } = answer.value;
    const isHere = (wanted ?? value?.year) === value?.year;
    const there = isHere ? value : await year.load(wanted);
    if (!there) return;
    if (there.measures.every(measure => measure.id !== id)) {
      return say(texts.notThisYear(there.yearLabel));
    }
    const isInList = isHere && look.order.includes(id);
    goTo(id, isInList ? look.order : idsIn(grouped(there.measures)));
  }

  const told = [year.failure, notice].filter(message => message !== PAGE_TEXTS.offline);
  const warnings = [isOnline ? '' : PAGE_TEXTS.offline, ...told].filter(Boolean).map(message => (
    <p class="problem" role="alert" key={message}>
      {message}
    </p>
  ));
  const ticked = value.measures.filter(({ id }) => look.ticked?.has(id));
  const chosen = value.measures.find(({ id }) => id === open?.id);

  if (open && chosen) {
    const key = keyOf(value.year, chosen.id);
    const Form = value.isFrozen ? ClosedForm : MeasureForm;
    return (
      <>
        {warnings}
        <Form
          key={key}
          measure={chosen}
          loaded={value}
          draft={drafts.of(key) ?? newDraft(chosen.entry)}
          order={open.order}
          open={id => goTo(id, open.order)}
          fetchRow={() => void fetchRow()}
          keep={next => drafts.keep(key, chosen.entry, next)}
          put={year.put}
          learn={theirs => {
            year.learn(chosen.id, theirs);
            void year.load(value.year);
          }}
        />
      </>
    );
  }
  if (isReporting) {
    return (
      <>
        {warnings}
        <SeveralForm
          loaded={value}
          measures={ticked}
          saved={({ list, refused }, marks) => {
            year.put(list);
            for (const { id, entry, seen } of marks) {
              const isRefused = refused.some(other => other.id === id);
              const saved = list.measures.find(other => other.id === id)?.entry ?? entry;
              // What was typed of a measure before it was ticked stays, on top of what is said of all.
              drafts.keep(keyOf(value.year, id), seen, now => ({
                ...now,
                base: isRefused ? seen : saved,
                entry: merged(now, isRefused ? entry : saved),
              }));
            }
          }}
          look={id => {
            setReporting(false);
            look.tickNone();
            goTo(id, look.order);
          }}
          back={() => {
            setLastOpen('');
            setReporting(false);
            look.tickNone();
          }}
        />
      </>
    );
  }
  return (
    <>
      {warnings}
      <ListView
        loaded={value}
        isLoading={year.isLoading}
        look={look}
        lastOpen={lastOpen}
        unsaved={
          new Set(
            value.measures
              .map(({ id }) => id)
              .filter(id => drafts.of(keyOf(value.year, id)) !== undefined),
          )
        }
        open={id => goTo(id, look.order)}
        fetchRow={() => void fetchRow()}
        chooseYear={wanted => void year.load(wanted)}
        report={() => setReporting(true)}
      />
    </>
  );
}
