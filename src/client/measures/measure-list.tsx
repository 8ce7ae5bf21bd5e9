import { STATUS_COLOURS } from '../../application/language/colours';
import { longDay } from '../../application/language/dates';
import type { grouped } from '../../application/measures/measure-groups';
import type { MeasureView } from '../../application/measures/measure-view';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

export function Status({ measure }: { measure: MeasureView }) {
  const { background, text } =
    STATUS_COLOURS[measure.status === 'doneEarlier' ? 'done' : measure.status];
  return (
    <span class="status" style={{ background, color: text }}>
      {measure.statusText}
    </span>
  );
}

const Words = ({ measure, isUnsaved }: { measure: MeasureView; isUnsaved: boolean }) => (
  <>
    <span class="measure-text">{`${measure.number} ${measure.text}`.trim()}</span>
    <Status measure={measure} />
    {measure.wanted !== null && (
      <span class="due">{texts.counted(measure.entry.count ?? 0, measure.wanted)}</span>
    )}
    <span class="due">{texts.due(longDay(measure.due))}</span>
    {isUnsaved && <strong class="unsaved">{texts.unsaved}</strong>}
  </>
);

export interface MeasureListProps {
  readonly heaps: ReturnType<typeof grouped>;
  /** How many are shown at most; a long plan comes a stretch at a time. */
  readonly most: number;
  /** The ticked ones, while several are chosen; null when a press opens one. */
  readonly ticked: ReadonlySet<string> | null;
  readonly unsaved: ReadonlySet<string>;
  open(id: string): void;
  tick(id: string): void;
  showMore(): void;
}

/** How many come at a time. */
export const STRETCH = 100;

function Choice({
  measure,
  ticked,
  unsaved,
  open,
  tick,
}: { measure: MeasureView } & Pick<MeasureListProps, 'ticked' | 'unsaved' | 'open' | 'tick'>) {
  const { id } = measure;
  const words = <Words measure={measure} isUnsaved={unsaved.has(id)} />;
  return (
    <li>
      {ticked ? (
        <label class="tick">
          <input type="checkbox" checked={ticked.has(id)} onChange={() => tick(id)} />
          <span>{words}</span>
        </label>
      ) : (
        <button type="button" data-id={id} onClick={() => open(id)}>
          {words}
        </button>
      )}
    </li>
  );
}

/** Measures in heaps, the most urgent first, each with its status and last day. */
export function MeasureList({ heaps, most, showMore, ...choice }: MeasureListProps) {
  const total = heaps.reduce((sum, { measures }) => sum + measures.length, 0);
  let room = most;
  return (
    <div>
      {heaps.map(({ group, measures }) => {
        const shown = measures.slice(0, Math.max(0, room));
        room -= shown.length;
        return (
          shown.length > 0 && (
            <section key={group}>
              <h2>{`${texts.groups[group]} (${measures.length})`}</h2>
              <ul class="measures">
                {shown.map(measure => (
                  <Choice key={measure.id} measure={measure} {...choice} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {total > most && (
        <button type="button" onClick={showMore}>
          {texts.more(Math.min(STRETCH, total - most))}
        </button>
      )}
    </div>
  );
}
