import { useState } from 'preact/hooks';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import { useServer } from '../loading';
import { Bar, Failure, Loading } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts.nb';
import { MeasureForm } from './measure-form';
import { bodiesIn, MeasureList, ofBody } from './measure-list';

const texts = PAGE_TEXTS.measures;

interface Choosing {
  readonly loaded: LoadedMeasures;
  readonly body: string;
  chooseBody(body: string): void;
  chooseYear(year: number): void;
}

const Choices = ({ loaded, body, chooseBody, chooseYear }: Choosing) => (
  <>
    {loaded.years.length > 1 && (
      <label>
        {texts.year}
        <select
          value={loaded.year}
          onChange={event => chooseYear(Number(event.currentTarget.value))}
        >
          {loaded.years.map(({ year, label }) => (
            <option key={year} value={year}>
              {label}
            </option>
          ))}
        </select>
      </label>
    )}
    <label>
      {texts.body}
      <select value={body} onChange={event => chooseBody(event.currentTarget.value)}>
        <option value="">{texts.everyBody}</option>
        {bodiesIn(loaded.measures).map(name => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  </>
);

/** The sidebar: a working year's measures, or the form of the one that is open. */
export function MeasuresPage() {
  const [body, setBody] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const { loaded, load, put } = useServer<number | null, LoadedMeasures>(server.loadMeasures, null);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <Failure message={loaded.message} again={() => load(null)} />;
  }
  const { value } = loaded;
  const chosen = value.measures.find(({ id }) => id === open);
  return chosen ? (
    <MeasureForm
      key={chosen.id}
      measure={chosen}
      year={value.year}
      isFrozen={value.isFrozen}
      close={() => setOpen(null)}
      marked={after => put({ ...value, ...after })}
    />
  ) : (
    <>
      <h1>{texts.heading(value.yearLabel)}</h1>
      <Choices loaded={value} body={body} chooseBody={setBody} chooseYear={load} />
      {value.percent !== null && (
        <Bar percent={value.percent} label={texts.progress(`${value.percent} %`)} />
      )}
      <MeasureList measures={ofBody(value.measures, body)} open={setOpen} />
    </>
  );
}
