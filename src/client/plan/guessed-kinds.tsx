import { useMemo, useState } from 'preact/hooks';
import { KIND_WORDS } from '../../application/language/words';
import { measuresOf } from '../../domain/draft/draft';
import type { Edit } from '../../domain/draft/edit';
import type { Kind } from '../../domain/plan/plan';
import { mayBeOnceOrYearly } from '../../domain/rhythm/once-or-yearly';
import type { Editing } from './editing';
import { ONCE_OR_YEARLY as texts } from './once-or-yearly';

/** What a measure of which the plan does not say may be. */
const KINDS: readonly Kind[] = ['once', 'yearly', 'ongoing'];

const asKind = (measure: string, followUp: Kind): Edit => ({
  kind: 'follow-up',
  measure,
  followUp,
  quota: null,
});

/** The measures that may be done once or every year: how each was taken, and another choice. */
export function GuessedKinds({ draft, change }: Pick<Editing, 'draft' | 'change'>) {
  const [isOpen, setOpen] = useState(false);
  const guessed = useMemo(
    () =>
      measuresOf(draft).filter(
        ({ measure: { text, when }, isStruck }) =>
          !isStruck && mayBeOnceOrYearly(text, when, draft),
      ),
    [draft],
  );
  if (guessed.length === 0) return null;
  return (
    <details class="plain" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{texts.summary(guessed.length)}</summary>
      {isOpen && (
        <>
          <p>{texts.lead}</p>
          {guessed.length > 1 && (
            <div class="actions">
              <span>{texts.all}</span>
              {KINDS.map(kind => (
                <button
                  key={kind}
                  type="button"
                  class="small"
                  onClick={() =>
                    change(
                      { kind: 'together', edits: guessed.map(({ key }) => asKind(key, kind)) },
                      texts.toldAll(guessed.length, KIND_WORDS[kind]),
                    )
                  }
                >
                  {KIND_WORDS[kind]}
                </button>
              ))}
            </div>
          )}
          <ul class="short">
            {guessed.map(({ key, measure }) => (
              <li key={key}>
                <label>
                  {`${measure.number ?? ''} ${measure.text} (${measure.when})`.trim()}
                  {/* The options are the keys of the table, so what is chosen is one of them. */}
                  <select
                    value={measure.kind}
                    onChange={({ currentTarget }) => {
                      const kind = currentTarget.value as Kind;
                      change(asKind(key, kind), texts.told(KIND_WORDS[kind]));
                    }}
                  >
                    {[...KINDS, ...(KINDS.includes(measure.kind) ? [] : [measure.kind])].map(
                      kind => (
                        <option key={kind} value={kind}>
                          {KIND_WORDS[kind]}
                        </option>
                      ),
                    )}
                  </select>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
