import type { LoadedMeasures } from '../../application/measures/load-measures';
import type { MeasureView } from '../../application/measures/measure-view';
import { bodyRegister, bodyStem } from '../../domain/body/body-register';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

/** What a person has chosen to look at; '' is everything. */
export interface Filter {
  readonly body: string;
  readonly goal: string;
  readonly search: string;
}

export const EVERYTHING: Filter = { body: '', goal: '', search: '' };

/** The bodies of these measures, each under one name. */
export const bodiesIn = (measures: readonly MeasureView[]): readonly string[] =>
  bodyRegister(measures.flatMap(({ bodies }) => bodies)).map(({ name }) => name);

/** The name this year's list has for a body that was chosen before; '' when it has none. */
export const sameBody = (names: readonly string[], body: string): string =>
  names.find(name => bodyStem(name) === bodyStem(body)) ?? '';

/** The measures of a body, however it is spelt, under a goal. */
export function chosen(
  measures: readonly MeasureView[],
  { body, goal }: Filter,
): readonly MeasureView[] {
  const stem = bodyStem(body);
  return measures.filter(
    measure =>
      (goal === '' || measure.goal === goal) &&
      (body === '' || measure.bodies.some(name => bodyStem(name) === stem)),
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  choose(value: string): void;
}

const Choice = ({ label, name, value, options, choose }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} value={value} onChange={event => choose(event.currentTarget.value)}>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

export interface FiltersProps {
  readonly loaded: LoadedMeasures;
  readonly bodies: readonly string[];
  readonly filter: Filter;
  change(change: Partial<Filter>): void;
  chooseYear(year: number): void;
}

const same = (values: readonly string[]) => values.map(value => ({ value, label: value }));

export const Filters = ({ loaded, bodies, filter, change, chooseYear }: FiltersProps) => (
  <div class="pairs">
    <Choice
      label={texts.body}
      name="body"
      value={filter.body}
      options={[{ value: '', label: texts.everyBody }, ...same(bodies)]}
      choose={body => change({ body })}
    />
    <Choice
      label={texts.goalChoice}
      name="goal"
      value={filter.goal}
      options={[
        { value: '', label: texts.everyGoal },
        ...same(loaded.goals.map(({ goal }) => goal)),
      ]}
      choose={goal => change({ goal })}
    />
    <label>
      {texts.search}
      <input
        type="search"
        value={filter.search}
        onInput={event => change({ search: event.currentTarget.value })}
      />
    </label>
    {loaded.years.length > 1 && (
      <Choice
        label={texts.year}
        name="year"
        value={String(loaded.year)}
        options={loaded.years.map(({ year, label }) => ({ value: String(year), label }))}
        choose={year => chooseYear(Number(year))}
      />
    )}
  </div>
);
