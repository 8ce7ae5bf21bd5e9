import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { TemplateChoice } from '../../application/report/make-report';
import type { ReportDraft } from '../../application/report/report-draft';
import { settled } from '../loading';
import { Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { downloadDocx } from './download';
import { REPORT_TEXTS } from './texts';

const { report: texts } = PAGE_TEXTS;
const { make: headings } = REPORT_TEXTS;

type Outcome = {
  readonly message: string;
  readonly isProblem?: boolean;
  readonly link?: string;
  /** The same with the built-in template, where the own one is at fault. */
  readonly instead?: () => void;
} | null;

/** The report as a Google Doc, or as a Word document. `before` keeps what is typed; it may answer with a problem. */
export const Make = ({
  draft,
  before,
  preview,
  previewButton,
}: {
  draft: ReportDraft;
  before: () => Promise<string | null>;
  preview: () => Promise<void>;
  previewButton: Ref<HTMLButtonElement>;
}) => {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [isBusy, setBusy] = useState(false);

  async function work(choice: TemplateChoice, make: (choice: TemplateChoice) => Promise<Outcome>) {
    setBusy(true);
    setOutcome({ message: PAGE_TEXTS.loading });
    const problem = await before();
    setOutcome(problem === null ? await make(choice) : { message: problem, isProblem: true });
    setBusy(false);
  }

  type Failed = Extract<Awaited<ReturnType<typeof settled>>, { state: 'failed' }>;
  const failure = (
    { message, problem }: Failed,
    make: (choice: TemplateChoice) => Promise<Outcome>,
  ): Outcome => ({
    message,
    isProblem: true,
    ...(problem?.kind.startsWith('template-') ? { instead: () => work('built-in', make) } : {}),
  });

  const download = async (choice: TemplateChoice): Promise<Outcome> => {
    const answer = await settled(server.makeReport(draft.year, choice));
    if (answer.state === 'failed') return failure(answer, download);
    downloadDocx(answer.value.fileName, answer.value.docxBase64);
    return { message: texts.downloaded };
  };

  const save = async (choice: TemplateChoice): Promise<Outcome> => {
    const answer = await settled(server.saveReport(draft.year, choice));
    if (answer.state === 'failed') return failure(answer, save);
    return { message: texts.saved, link: answer.value.link };
  };

  return (
    <section>
      <h2>{headings.heading}</h2>
      <div class="actions">
        <button type="button" disabled={isBusy} ref={previewButton} onClick={preview}>
          {REPORT_TEXTS.preview.open}
        </button>
        <button type="button" class="primary" disabled={isBusy} onClick={() => work('own', save)}>
          {texts.save}
        </button>
        <button type="button" disabled={isBusy} onClick={() => work('own', download)}>
          {texts.download}
        </button>
      </div>
      {outcome && <Said message={outcome.message} isProblem={outcome.isProblem === true} />}
      {outcome?.instead && (
        <p>
          <button type="button" disabled={isBusy} onClick={outcome.instead}>
            {headings.builtIn}
          </button>
        </p>
      )}
      {outcome?.link !== undefined && (
        <p>
          <a class="button" href={outcome.link} target="_blank" rel="noreferrer">
            {texts.open}
          </a>
        </p>
      )}
      {!outcome?.link && draft.lastLink.startsWith('https://') && (
        <p>
          <a href={draft.lastLink} target="_blank" rel="noreferrer">
            {headings.last}
          </a>
        </p>
      )}
    </section>
  );
};
