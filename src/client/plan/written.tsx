import { useEffect, useRef } from 'preact/hooks';
import type { Filled } from '../../application/filling/fill-workbook';
import { Said } from '../parts';
import { closeDialog } from '../server';
import { PAGE_TEXTS } from '../texts';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.written;

/** What was written, and what to do next. */
export function Written({ filled }: { filled: Filled }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h1>
      <Said message={filled.added > 0 ? texts.added(filled.added) : texts.nothingNew} />
      <h2>{texts.next}</h2>
      <ol>
        <li>{texts.bodies}</li>
        {filled.doubtful > 0 && <li>{texts.doubts(filled.doubtful)}</li>}
        <li>{texts.reminders}</li>
      </ol>
      <div class="actions">
        <button type="button" class="primary" onClick={closeDialog}>
          {PAGE_TEXTS.close}
        </button>
      </div>
    </>
  );
}
