import { useEffect, useState } from 'preact/hooks';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import type { MeasureList } from '../../application/measures/measure-view';
import type { Entry } from '../../domain/status/entry';
import { server } from '../server';
import { reach } from './reach';

export interface WorkingYear {
  /** The year on screen; null until it has come. */
  readonly value: LoadedMeasures | null;
  readonly isLoading: boolean;
  /** Why the last try failed; '' when it did not. */
  readonly failure: string;
  /** Fetches a year (null is the current one); what is on screen stays until it has come. */
  load(year: number | null): Promise<LoadedMeasures | null>;
  /** The year after something was saved. */
  put(after: MeasureList): void;
  /** Somebody else has said this meanwhile. */
  learn(id: string, theirs: Entry): void;
}

/** A working year's measures, fetched when the page opens. */
export function useYear(): WorkingYear {
  const [value, setValue] = useState<LoadedMeasures | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [failure, setFailure] = useState('');
  async function load(year: number | null): Promise<LoadedMeasures | null> {
    setLoading(true);
    setFailure('');
    const answer = await reach(() => server.loadMeasures(year));
    setLoading(false);
    if (answer.state === 'failed') {
      setFailure(answer.message);
      return null;
    }
    setValue(answer.value);
    return answer.value;
  }
  useEffect(() => void load(null), []);
  return {
    value,
    isLoading,
    failure,
    load,
    put: after => setValue(now => now && { ...now, ...after }),
    learn: (id, theirs) =>
      setValue(
        now =>
          now && {
            ...now,
            measures: now.measures.map(one => (one.id === id ? { ...one, entry: theirs } : one)),
          },
      ),
  };
}
