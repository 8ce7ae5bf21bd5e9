import { useEffect, useRef } from 'preact/hooks';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import { PAGE_TEXTS } from '../texts';
import { Filters } from './filters';
import { useGoOn } from './go-on';
import { Progress } from './goals';
import { MeasureList } from './measure-list';
import type { Look } from './use-look';

const texts = PAGE_TEXTS.measures;

export interface ListViewProps {
  readonly loaded: LoadedMeasures;
  readonly isLoading: boolean;
  readonly look: Look;
  /** The measure that was open last, '' after several: the keys go on from there. */
  readonly lastOpen: string | null;
  readonly unsaved: ReadonlySet<string>;
  open(id: string): void;
  fetchRow(): void;
  chooseYear(year: number): void;
  report(): void;
}

const Nothing = ({ loaded, clear }: Pick<ListViewProps, 'loaded'> & Pick<Look, 'clear'>) =>
  loaded.measures.length === 0 ? (
    <p class="quiet">{texts.noneThisYear(loaded.yearLabel)}</p>
  ) : (
    <>
      <p class="quiet">{texts.noMeasures}</p>
      <button type="button" onClick={clear}>
        {texts.showAll}
      </button>
    </>
  );

interface TickingProps extends Pick<ListViewProps, 'report'> {
  readonly count: number;
  stop(): void;
}

const Ticking = ({ count, report, stop }: TickingProps) => {
  return (
    <div class="bottom">
      <div class="actions">
        {count > 0 && (
          <button type="button" class="primary" onClick={report}>
            {texts.several.report(count)}
          </button>
        )}
        <button type="button" onClick={stop}>
          {texts.several.stop}
        </button>
        <span class="quiet spoken" role="status">
          {texts.several.chosen(count)}
        </span>
      </div>
    </div>
  );
};

/** The first of those that come when more are shown. */
const firstAfter = (most: number) => () =>
  document.querySelectorAll('ul.measures :is(button, input)')[most];

/** The year's measures, what they are chosen by, and how far they have come. */
export function ListView(props: ListViewProps) {
  const { loaded, isLoading, look, lastOpen, unsaved, open } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const ticker = useRef<HTMLButtonElement>(null);
  const goOn = useGoOn();
  const inPage = (selector: string) => () => document.querySelector(selector);
  useEffect(() => {
    if (lastOpen === null) return;
    const there = document.querySelector<HTMLElement>(`[data-id="${CSS.escape(lastOpen)}"]`);
    (there ?? heading.current)?.focus();
  }, [lastOpen]);
  return (
    <div aria-busy={isLoading}>
      <h1 ref={heading} tabIndex={-1}>
        {texts.heading(loaded.yearLabel)}
      </h1>
      <Progress
        loaded={loaded}
        goal={look.filter.goal}
        choose={goal => goOn(inPage('select[name="goal"]'), () => look.change({ goal }))}
      />
      <Filters
        loaded={loaded}
        bodies={look.bodies}
        filter={look.filter}
        change={look.change}
        chooseYear={props.chooseYear}
      />
      <div class="actions tight">
        <button type="button" class="small" onClick={props.fetchRow}>
          {texts.fetchRow}
        </button>
        {look.ticked === null && !loaded.isFrozen && (
          <button
            ref={ticker}
            type="button"
            class="small"
            onClick={() => goOn(inPage('.tick input'), look.startTicking)}
          >
            {texts.several.choose}
          </button>
        )}
        <span class="quiet spoken" role="status">
          {isLoading ? PAGE_TEXTS.loading : texts.shown(look.order.length, loaded.measures.length)}
        </span>
      </div>
      {look.order.length === 0 ? (
        <Nothing loaded={loaded} clear={() => goOn(inPage('input[type="search"]'), look.clear)} />
      ) : (
        <MeasureList
          heaps={look.heaps}
          most={look.most}
          ticked={look.ticked}
          unsaved={unsaved}
          open={open}
          tick={look.tick}
          showMore={() => goOn(firstAfter(look.most), look.showMore)}
        />
      )}
      {look.ticked && (
        <Ticking
          count={look.ticked.size}
          report={props.report}
          stop={() => goOn(() => ticker.current, look.tickNone)}
        />
      )}
    </div>
  );
}
