import { useEffect, useRef } from 'preact/hooks';
import { RESULT_WORDS } from '../../application/language/words';
import type { Entry } from '../../domain/status/entry';
import { PAGE_TEXTS } from '../texts';
import { differing } from './drafts';

const texts = PAGE_TEXTS.measures.conflict;

const shown = (entry: Entry, field: keyof Entry): string =>
  field === 'result'
    ? entry.result === null
      ? PAGE_TEXTS.measures.none
      : RESULT_WORDS[entry.result]
    : String(entry[field] ?? '').trim() || texts.nothing;

export interface ConflictProps {
  readonly mine: Entry;
  readonly theirs: Entry;
  readonly isBusy: boolean;
  keepMine(): void;
  keepTheirs(): void;
  merge(): void;
}

/** Both versions side by side; nothing is written before the person has chosen. */
export function Conflict({ mine, theirs, isBusy, ...choices }: ConflictProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="problem conflict">
      <h2 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      <p>{texts.lead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.mine}</th>
            <th scope="col">{texts.theirs}</th>
          </tr>
        </thead>
        {differing(mine, theirs).map(field => (
          <tbody key={field}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {texts.fields[field]}
              </th>
            </tr>
            <tr>
              <td>{shown(mine, field)}</td>
              <td>{shown(theirs, field)}</td>
            </tr>
          </tbody>
        ))}
      </table>
      <div class="actions">
        <button type="button" disabled={isBusy} onClick={choices.keepMine}>
          {texts.keepMine}
        </button>
        <button type="button" disabled={isBusy} onClick={choices.keepTheirs}>
          {texts.keepTheirs}
        </button>
        <button type="button" disabled={isBusy} onClick={choices.merge}>
          {texts.merge}
        </button>
      </div>
    </section>
  );
}
