import { useMemo, useState } from 'preact/hooks';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import { grouped, searched } from '../../application/measures/measure-groups';
import { server } from '../server';
import { bodiesIn, chosen, EVERYTHING, type Filter, sameBody } from './filters';
import { STRETCH } from './measure-list';
import { reach } from './reach';

export interface Look {
  readonly filter: Filter;
  readonly bodies: readonly string[];
  readonly heaps: ReturnType<typeof grouped>;
  /** The measures as the list has them, by ID. */
  readonly order: readonly string[];
  readonly most: number;
  /** The ticked ones while several are chosen; null otherwise. */
  readonly ticked: ReadonlySet<string> | null;
  change(change: Partial<Filter>): void;
  /** Shows everything, without forgetting whose measures come first next time. */
  clear(): void;
  showMore(): void;
  tick(id: string): void;
  startTicking(): void;
  tickNone(): void;
}

/** The measures as a list of heaps has them, by ID. */
export const idsIn = (heaps: ReturnType<typeof grouped>): readonly string[] =>
  heaps.flatMap(({ measures }) => measures.map(({ id }) => id));

/** What a person looks at: which measures, how many of them, and which are ticked. */
export function useLook(loaded: LoadedMeasures | null): Look {
  const [filter, setFilter] = useState<Filter | null>(null);
  const [most, setMost] = useState(STRETCH);
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const measures = loaded?.measures ?? [];
  const bodies = useMemo(() => bodiesIn(measures), [loaded]);
  // Until something is chosen here, the person's own body is what was chosen last time.
  const { body, goal, search } = filter ?? { ...EVERYTHING, body: loaded?.ownBody ?? '' };
  const valid: Filter = {
    body: body === '' ? '' : sameBody(bodies, body),
    goal: loaded?.goals.some(one => one.goal === goal) ? goal : '',
    search,
  };
  const heaps = useMemo(
    () => grouped(searched(chosen(measures, valid), search)),
    [loaded, valid.body, valid.goal, search],
  );
  return {
    filter: valid,
    bodies,
    heaps,
    order: idsIn(heaps),
    most,
    ticked,
    change(changed) {
      setFilter({ ...valid, ...changed });
      setMost(STRETCH);
      const { body: own } = changed;
      // A choice that could not be remembered is chosen again next time; nobody needs to hear of it.
      if (own !== undefined) void reach(() => server.rememberBody(own));
    },
    clear: () => setFilter(EVERYTHING),
    showMore: () => setMost(most + STRETCH),
    tick(id) {
      const after = new Set(ticked);
      if (!after.delete(id)) after.add(id);
      setTicked(after);
    },
    startTicking: () => setTicked(new Set()),
    tickNone: () => setTicked(null),
  };
}
