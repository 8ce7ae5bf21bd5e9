import { useState } from 'preact/hooks';
import type { MissingReport, ReportDraft } from '../../application/report/report-draft';
import { PAGE_TEXTS } from '../texts';
import { REPORT_TEXTS } from './texts';

const texts = REPORT_TEXTS.missing;

const FEW = 8;
/** What an address may hold before programs begin to cut it. */
const MOST_IN_LETTER = 12;

const named = ({ number, text }: MissingReport) => [number, text].filter(Boolean).join(' ');

interface Asked {
  readonly name: string;
  readonly email: string;
  readonly measures: readonly MissingReport[];
}

/** What each body is to be asked about. */
function byBody(missing: readonly MissingReport[]): readonly Asked[] {
  const bodies = new Map<string, { name: string; email: string; measures: MissingReport[] }>();
  for (const measure of missing) {
    for (const { name, email } of measure.bodies) {
      const known = bodies.get(name);
      if (!known) bodies.set(name, { name, email, measures: [measure] });
      else if (!known.measures.includes(measure)) known.measures.push(measure);
    }
  }
  return Array.from(bodies.values());
}

function letterTo({ email, measures }: Asked, { organisation, label }: ReportDraft): string {
  const first = measures.slice(0, MOST_IN_LETTER).map(named);
  const rest = measures.length - first.length;
  const lines = rest > 0 ? [...first, texts.lettersMore(rest)] : first;
  const parts = {
    subject: texts.subject(organisation, label),
    body: texts.letter(label, lines),
  };
  const query = Object.entries(parts).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(email)}?${query.join('&')}`;
}

const Ask = ({ draft }: { draft: ReportDraft }) => {
  const asked = byBody(draft.missing);
  const reached = asked.filter(({ email }) => email !== '');
  const others = asked.filter(({ email }) => email === '').map(({ name }) => name);
  return (
    <>
      {reached.length > 0 && (
        <>
          <h3>{texts.ask}</h3>
          <p class="hint">{texts.askLead}</p>
          <div class="actions tight">
            {reached.map(body => (
              <a
                class="button small"
                key={body.name}
                href={letterTo(body, draft)}
                target="_blank"
                rel="noreferrer"
              >
                {texts.askBody(body.name, body.measures.length)}
              </a>
            ))}
          </div>
        </>
      )}
      {others.length > 0 && <p class="hint">{texts.noAddress(others.join(', '))}</p>}
    </>
  );
};

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
      {!draft.isFrozen && missing.length > 0 && <Ask draft={draft} />}
    </section>
  );
};
