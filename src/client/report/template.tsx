import { useState } from 'preact/hooks';
import type { ReportTemplate } from '../../application/report/report-template';
import { settled } from '../loading';
import { Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { base64Of, downloadDocx } from './download';
import { REPORT_TEXTS } from './texts';

const texts = REPORT_TEXTS.template;

/** The organisation's own template: fetched, changed in Word, and handed in again. */
export const Template = ({ year, own }: { year: number; own: string | null }) => {
  const [name, setName] = useState(own);
  const [said, setSaid] = useState<{ message: string; isProblem: boolean } | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function keep(template: ReportTemplate | null) {
    setBusy(true);
    setSaid({ message: PAGE_TEXTS.saving, isProblem: false });
    const answer = await settled(server.keepTemplate(year, template));
    if (answer.state === 'ready') setName(template?.name ?? null);
    setSaid(
      answer.state === 'failed'
        ? { message: answer.message, isProblem: true }
        : { message: template ? texts.kept : texts.dropped, isProblem: false },
    );
    setBusy(false);
  }

  async function fetchBuiltIn() {
    const answer = await settled(server.reportTemplate());
    if (answer.state === 'failed') setSaid({ message: answer.message, isProblem: true });
    else downloadDocx(texts.fileName, answer.value.base64);
  }

  async function choose(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (file) await keep({ name: file.name, base64: await base64Of(file) });
    input.value = '';
  }

  return (
    <details>
      <summary>{texts.heading}</summary>
      <div class="inside">
        <p>{name === null ? texts.builtIn : texts.own(name)}</p>
        <p class="hint">{texts.lead}</p>
        <div class="actions tight">
          <button type="button" class="small" onClick={fetchBuiltIn}>
            {texts.fetch}
          </button>
          <label class="file small">
            {texts.choose}
            <input
              type="file"
              class="unseen"
              accept=".docx"
              disabled={isBusy}
              onChange={event => choose(event.currentTarget)}
            />
          </label>
          {name !== null && (
            <button type="button" class="small" disabled={isBusy} onClick={() => keep(null)}>
              {texts.drop}
            </button>
          )}
        </div>
        {said && <Said message={said.message} isProblem={said.isProblem} />}
      </div>
    </details>
  );
};
