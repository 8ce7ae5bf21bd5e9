import { useState } from 'preact/hooks';
import type { MissingReport, ReportDraft } from '../../application/report/report-draft';
import { PAGE_TEXTS } from '../texts';
import { Ask } from './ask';
import { REPORT_TEXTS } from './texts';

const texts = REPORT_TEXTS.missing;

const FEW = 8;
const named = ({ number, text }: MissingReport) => [number, text].filter(Boolean).join(' ');

/** What the report still lacks, with a way to each row, and to those who know. */
export const Missing = ({ draft }: { draft: ReportDraft }) => {
  const [isAll, setAll] = useState(false);
  const { missing, measures, label } = draft;
  const unreported = missing.filter(({ why }) => why === 'no-report').length;
  const shown = isAll ? missing : missing.slice(0, FEW);
  return (
    <section>
      <h2>{texts.heading}</h2>
      {measures === 0 && <p>{texts.none(label)}</p>}
      {measures > 0 && <p>{PAGE_TEXTS.report.unreported(unreported, measures)}</p>}
      <ul class="short">
        {shown.map(measure => (
          <li key={measure.id}>
            {named(measure)}{' '}
            <span class="quiet">
              – {texts.why[measure.why]} {measure.unread && `«${measure.unread}»`}
            </span>{' '}
            <a href={measure.link} target="_blank" rel="noreferrer">
              {texts.showRow}
            </a>
          </li>
        ))}
      </ul>
      {missing.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {texts.more(missing.length - shown.length)}
        </button>
      )}
      {!draft.isFrozen && missing.length > 0 && <Ask year={draft.year} />}
    </section>
  );
};
