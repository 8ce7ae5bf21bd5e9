import { useState } from 'preact/hooks';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import { grouped, searched } from '../../application/measures/measure-groups';
import { useServer } from '../loading';
import { Bar, Failure, Loading } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { MeasureForm } from './measure-form';
import { bodiesIn, MeasureList, ofBody } from './measure-list';

const texts = PAGE_TEXTS.measures;

interface Choosing {
  readonly loaded: LoadedMeasures;
  readonly body: string;
  readonly search: string;
  chooseBody(body: string): void;
  look(search: string): void;
  chooseYear(year: number): void;
}

const Choices = ({ loaded, body, search, chooseBody, look, chooseYear }: Choosing) => (
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
    <label>
      {texts.search}
      <input type="search" value={search} onInput={event => look(event.currentTarget.value)} />
    </label>
  </>
);

/** The measure that is open, and the order the list had then: what is marked moves, and «Neste» should not. */
interface Open {
  readonly id: string;
  readonly order: readonly string[];
}

/** The sidebar: a working year's measures, or the form of the one that is open. */
export function MeasuresPage() {
  const [body, setBody] = useState('');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  const { loaded, load, put } = useServer<number | null, LoadedMeasures>(server.loadMeasures, null);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <Failure message={loaded.message} again={() => load(null)} />;
  }
  const { value } = loaded;
  const heaps = grouped(searched(ofBody(value.measures, body), search));
  const order = heaps.flatMap(({ measures }) => measures.map(({ id }) => id));
  const chosen = value.measures.find(({ id }) => id === open?.id);
  if (open && chosen) {
    return (
      <MeasureForm
        key={chosen.id}
        measure={chosen}
        year={value.year}
        isFrozen={value.isFrozen}
        order={open.order}
        open={id => setOpen(id === null ? null : { ...open, id })}
        marked={after => put({ ...value, ...after })}
      />
    );
  }
  return (
    <>
      <h1>{texts.heading(value.yearLabel)}</h1>
      <Choices
        loaded={value}
        body={body}
        search={search}
        chooseBody={setBody}
        look={setSearch}
        chooseYear={load}
      />
      {value.percent !== null && (
        <Bar percent={value.percent} label={texts.progress(`${value.percent} %`)} />
      )}
      <MeasureList heaps={heaps} open={id => setOpen({ id, order })} />
    </>
  );
}
