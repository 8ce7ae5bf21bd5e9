import { useEffect, useRef } from 'preact/hooks';
import { longDay } from '../../application/language/dates';
import type { MeasureView } from '../../application/measures/measure-view';
import { PAGE_TEXTS } from '../texts';
import { Status } from './measure-list';

const texts = PAGE_TEXTS.measures;

export interface StepsProps {
  readonly id: string;
  /** The measures as the list had them, by ID. */
  readonly order: readonly string[];
  open(id: string | null): void;
}

/** From one measure to the next, without the list in between. */
export function Steps({ id, order, open }: StepsProps) {
  const place = order.indexOf(id);
  const step = (label: string, to: string | undefined) => (
    <button
      type="button"
      class="small"
      disabled={to === undefined}
      onClick={() => open(to ?? null)}
    >
      {label}
    </button>
  );
  return (
    <nav class="actions tight" aria-label={texts.back}>
      <button type="button" class="small" aria-label={texts.back} onClick={() => open(null)}>
        {texts.backShort}
      </button>
      {place >= 0 && (
        <>
          {step(texts.previous, order[place - 1])}
          {step(texts.next, order[place + 1])}
          <span class="quiet spoken">{texts.place(place + 1, order.length)}</span>
        </>
      )}
    </nav>
  );
}

export interface AdoptedProps {
  readonly measure: MeasureView;
  readonly yearLabel: string;
  fetchRow(): void;
  showRow(): void;
}

/** What was adopted, where it stands now, and what became of it last year; and the way to the sheet. */
export function Adopted({ measure, yearLabel, fetchRow, showRow }: AdoptedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {`${measure.number} ${measure.text}`.trim()}
      </h1>
      <p>
        <Status measure={measure} />{' '}
        <span class="due">{texts.yearAndDue(yearLabel, longDay(measure.due))}</span>
      </p>
      <dl>
        <dt>{texts.goal}</dt>
        <dd>{measure.goal}</dd>
        <dt>{texts.when}</dt>
        <dd>{measure.when || texts.noTime}</dd>
        <dt>{texts.responsible}</dt>
        <dd>{measure.responsible || texts.noBody}</dd>
        {measure.lastYear !== '' && (
          <>
            <dt>{texts.lastYear}</dt>
            <dd>{measure.lastYear}</dd>
          </>
        )}
      </dl>
      <div class="actions tight">
        <button type="button" class="small" onClick={showRow}>
          {texts.showRow}
        </button>
        <button type="button" class="small" onClick={fetchRow}>
          {texts.fetchRow}
        </button>
      </div>
    </>
  );
}
