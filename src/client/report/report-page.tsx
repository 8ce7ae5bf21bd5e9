import { useState } from 'preact/hooks';
import type { ReportChoices } from '../../application/report/report-choices';
import { settled, useServer } from '../loading';
import { Failure, Loading, Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts.nb';
import { downloadDocx } from './download-docx';

const texts = PAGE_TEXTS.report;

type Outcome = { message: string; isProblem?: boolean; link?: string } | null;

const Ready = ({ choices }: { choices: ReportChoices }) => {
  const [year, setYear] = useState(choices.proposed);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [isBusy, setBusy] = useState(false);
  const chosen = choices.years.find(one => one.year === year);

  async function work(make: () => Promise<Outcome>) {
    setBusy(true);
    setOutcome({ message: PAGE_TEXTS.loading });
    setOutcome(await make());
    setBusy(false);
  }

  const download = () =>
    work(async () => {
      const answer = await settled(server.makeReport(year));
      if (answer.state === 'failed') return { message: answer.message, isProblem: true };
      downloadDocx(answer.value.fileName, answer.value.docxBase64);
      return { message: texts.downloaded };
    });

  const save = () =>
    work(async () => {
      const answer = await settled(server.saveReport(year));
      return answer.state === 'failed'
        ? { message: answer.message, isProblem: true }
        : { message: texts.saved, link: answer.value.link };
    });

  return (
    <>
      <label>
        {texts.year}
        <select value={year} onChange={event => setYear(Number(event.currentTarget.value))}>
          {choices.years.map(one => (
            <option key={one.year} value={one.year}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      {chosen && <p>{texts.unreported(chosen.unreported, chosen.measures)}</p>}
      <div class="actions">
        <button type="button" class="primary" disabled={isBusy} onClick={save}>
          {texts.save}
        </button>
        <button type="button" disabled={isBusy} onClick={download}>
          {texts.download}
        </button>
      </div>
      {outcome && <Said message={outcome.message} isProblem={outcome.isProblem === true} />}
      {outcome?.link !== undefined && (
        <p>
          <a class="button" href={outcome.link} target="_blank" rel="noreferrer">
            {texts.open}
          </a>
        </p>
      )}
    </>
  );
};

/** The dialog for the annual report: choose the year, make it. */
export function ReportPage() {
  const { loaded, load } = useServer<null, ReportChoices>(() => server.reportChoices(), null);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <Failure message={loaded.message} again={() => load(null)} />;
  }
  return <Ready choices={loaded.value} />;
}
