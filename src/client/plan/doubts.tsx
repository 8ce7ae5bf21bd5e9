import { useState } from 'preact/hooks';
import { type DoubtDraft, openDoubts } from '../../domain/draft/draft';
import { DOUBT_KINDS, type DoubtKind } from '../../domain/plan/doubt';
import { BodyForGoals } from './body-for-goals';
import { DoubtCard } from './doubt-card';
import { DOUBTS, doubtId, type Editing, focusSoon } from './editing';
import { DOUBT_GROUPS, PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.doubts;

/** So many of a kind are shown at once; more are folded. */
const MOST_SHOWN = 4;
/** These come by the dozen, and last. */
const MANY: readonly DoubtKind[] = ['no-time', 'no-body'];
/** These decide what all the others mean, and come first. */
const PLAN_WIDE: readonly DoubtKind[] = ['perhaps-no-plan', 'working-year-start', 'no-period'];
const REST = DOUBT_KINDS.filter(kind => !MANY.includes(kind) && !PLAN_WIDE.includes(kind));
const ORDER = [...PLAN_WIDE, ...REST, ...MANY];

interface GroupProps extends Editing {
  readonly kind: DoubtKind;
  readonly doubts: readonly DoubtDraft[];
  /** Called before doubts are settled; moves the focus to the one after. */
  leave(doubts: readonly DoubtDraft[]): void;
}

function DoubtGroup({ kind, doubts, leave, ...editing }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  const isFolded = doubts.length > MOST_SHOWN;
  const cards = (
    <ul class="doubts">
      {doubts.map(doubt => (
        <DoubtCard key={doubt.key} {...editing} doubt={doubt} settle={() => leave([doubt])} />
      ))}
    </ul>
  );
  return (
    <section class="doubt-group">
      <h3>
        {DOUBT_GROUPS[kind]} <span class="quiet">({doubts.length})</span>
      </h3>
      {kind === 'no-body' && <BodyForGoals {...editing} doubts={doubts} />}
      {isFolded ? (
        <details class="plain" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{texts.show(doubts.length)}</summary>
          {isOpen && cards}
        </details>
      ) : (
        cards
      )}
      {doubts.length > 1 && (
        <button
          type="button"
          aria-label={`${texts.keepAll(doubts.length)}: ${DOUBT_GROUPS[kind]}`}
          onClick={() => {
            leave(doubts);
            editing.change(
              { kind: 'keep', doubts: doubts.map(({ key }) => key) },
              texts.left(openDoubts(editing.draft).length - doubts.length),
            );
          }}
        >
          {texts.keepAll(doubts.length)}
        </button>
      )}
    </section>
  );
}

/** What the reader was unsure of, grouped by kind; what is settled leaves the list. */
export function Doubts(editing: Editing) {
  const open = openDoubts(editing.draft);
  const groups = ORDER.map(kind => ({ kind, doubts: open.filter(doubt => doubt.kind === kind) }));
  const inOrder = groups.flatMap(({ doubts }) => doubts);
  const leave = (settled: readonly DoubtDraft[]) => {
    const at = inOrder.findIndex(doubt => settled.includes(doubt));
    const left = inOrder.filter(doubt => !settled.includes(doubt));
    const next = left[Math.min(at, left.length - 1)];
    const id = next && document.getElementById(doubtId(next.key)) ? doubtId(next.key) : DOUBTS;
    focusSoon(id);
  };
  return (
    <>
      <h2 id={DOUBTS} tabIndex={-1}>
        {texts.heading(open.length)}
      </h2>
      <p class="quiet">{open.length > 0 ? texts.hint : texts.none}</p>
      {groups.map(
        ({ kind, doubts }) =>
          doubts.length > 0 && (
            <DoubtGroup key={kind} {...editing} kind={kind} doubts={doubts} leave={leave} />
          ),
      )}
    </>
  );
}
