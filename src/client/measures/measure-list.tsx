import { STATUS_COLOURS } from '../../application/language/colours';
import { longDay } from '../../application/language/dates';
import type { grouped } from '../../application/measures/measure-groups';
import type { MeasureView } from '../../application/measures/measure-view';
import { bodyRegister, bodyStem } from '../../domain/body/body-register';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

/** The bodies of these measures, each under one name. */
export const bodiesIn = (measures: readonly MeasureView[]): readonly string[] =>
  bodyRegister(measures.flatMap(({ bodies }) => bodies)).map(({ name }) => name);

/** The measures of a body, however it is spelt; all of them when `body` is ''. */
export const ofBody = (measures: readonly MeasureView[], body: string): readonly MeasureView[] =>
  body === ''
    ? measures
    : measures.filter(({ bodies }) => bodies.some(name => bodyStem(name) === bodyStem(body)));

export function Status({ measure }: { measure: MeasureView }) {
  const { background, text } =
    STATUS_COLOURS[measure.status === 'doneEarlier' ? 'done' : measure.status];
  return (
    <span class="status" style={{ background, color: text }}>
      {measure.statusText}
    </span>
  );
}

const Choice = ({ measure, open }: { measure: MeasureView; open: (id: string) => void }) => (
  <li>
    <button type="button" onClick={() => open(measure.id)}>
      <span class="measure-text">{`${measure.number} ${measure.text}`.trim()}</span>
      <Status measure={measure} />
      <span class="due">{texts.due(longDay(measure.due))}</span>
    </button>
  </li>
);

/** Measures as buttons, each with its status and last day, the most urgent heap first. */
export const MeasureList = ({
  heaps,
  open,
}: {
  heaps: ReturnType<typeof grouped>;
  open: (id: string) => void;
}) =>
  heaps.length === 0 ? (
    <p class="quiet">{texts.noMeasures}</p>
  ) : (
    <div>
      {heaps.map(({ group, measures }) => (
        <section key={group}>
          <h2>{`${texts.groups[group]} (${measures.length})`}</h2>
          <ul class="measures">
            {measures.map(measure => (
              <Choice key={measure.id} measure={measure} open={open} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
