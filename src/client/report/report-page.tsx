import { useRef, useState } from 'preact/hooks';
import type { ReportChoices } from '../../application/report/report-choices';
import type { ReportDraft } from '../../application/report/report-draft';
import { settled, useServer } from '../loading';
import { useGoOn } from '../measures/go-on';
import { Failure, Loading, Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { AdoptedPlan } from './adopted-plan';
import { Freeze } from './freeze';
import { Make } from './make';
import { Missing } from './missing';
import { Preview, type Previewed } from './preview';
import { Template } from './template';
import { REPORT_TEXTS } from './texts';
import { useWords, type Words } from './words';
import { WordsForm } from './words-form';

/** Everything about one year: look over, write, read through, make, close. In `save` it leaves the way to keep what is typed. */
const Year = ({
  draft,
  again,
  save,
}: {
  draft: ReportDraft;
  again: () => void;
  save: { current: Words['save'] };
}) => {
  const words = useWords(draft);
  save.current = words.save;
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const previewButton = useRef<HTMLButtonElement>(null);
  const goOn = useGoOn();
  const back = () =>
    goOn(
      () => previewButton.current,
      () => setPreviewed(null),
    );

  async function preview() {
    const unsaved = await words.save();
    if (unsaved !== null) return setProblem(unsaved);
    const answer = await settled(server.previewReport(draft.year));
    setProblem(answer.state === 'failed' ? answer.message : null);
    if (answer.state === 'ready') setPreviewed(answer.value);
  }

  if (previewed) return <Preview previewed={previewed} back={back} />;
  return (
    <>
      {draft.isFrozen && draft.forgotten === null && (
        <p class="said">{REPORT_TEXTS.frozen(draft.label)}</p>
      )}
      {draft.forgotten !== null && (
        <p class="said">{REPORT_TEXTS.forgotten[draft.forgotten](draft.label)}</p>
      )}
      <Missing draft={draft} />
      {!draft.isFrozen && <WordsForm words={words} />}
      <Make draft={draft} before={words.save} preview={preview} previewButton={previewButton} />
      {problem !== null && <Said message={problem} isProblem />}
      <Template year={draft.year} own={draft.template} />
      <AdoptedPlan />
      {!draft.isFrozen && <Freeze draft={draft} before={words.save} onFrozen={again} />}
    </>
  );
};

const Ready = ({ choices }: { choices: ReportChoices }) => {
  const [year, setYear] = useState(choices.proposed);
  const { loaded, load } = useServer<number, ReportDraft>(
    wanted => server.reportDraft(wanted),
    year,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const save = useRef<Words['save']>(async () => null);
  const chosen = useRef<HTMLSelectElement>(null);

  /** What is typed about one year is kept before another is shown. */
  async function choose(wanted: number) {
    const unsaved = await save.current();
    setProblem(unsaved);
    if (unsaved !== null) return;
    setYear(wanted);
    load(wanted);
  }

  return (
    <>
      <label class="on-screen">
        {PAGE_TEXTS.report.year}
        <select
          ref={chosen}
          value={year}
          onChange={event => choose(Number(event.currentTarget.value))}
        >
          {choices.years.map(one => (
            <option key={one.year} value={one.year}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      {problem !== null && <Said message={problem} isProblem />}
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failure message={loaded.message} again={() => load(year)} />}
      {loaded.state === 'ready' && (
        <Year
          key={loaded.value.year}
          draft={loaded.value}
          again={() => {
            chosen.current?.focus();
            load(year);
          }}
          save={save}
        />
      )}
    </>
  );
};

/** The dialog for the annual report. */
export function ReportPage() {
  const { loaded, load } = useServer<null, ReportChoices>(() => server.reportChoices(), null);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <Failure message={loaded.message} again={() => load(null)} />;
  }
  return <Ready choices={loaded.value} />;
}
