import { useEffect } from 'preact/hooks';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import { PAGE_TEXTS } from '../texts';
import { Filters } from './filters';
import { Progress } from './goals';
import { MeasureList } from './measure-list';
import type { Look } from './use-look';

const texts = PAGE_TEXTS.measures;

export interface ListViewProps {
  readonly loaded: LoadedMeasures;
  readonly isLoading: boolean;
  readonly look: Look;
  /** The measure that was open last: the keys go on from there. */
  readonly lastOpen: string | null;
  readonly unsaved: ReadonlySet<string>;
  open(id: string): void;
  fetchRow(): void;
  chooseYear(year: number): void;
  report(): void;
}

const Nothing = ({ loaded, look }: Pick<ListViewProps, 'loaded' | 'look'>) =>
  loaded.measures.length === 0 ? (
    <p class="quiet">{texts.noneThisYear(loaded.yearLabel)}</p>
  ) : (
    <>
      <p class="quiet">{texts.noMeasures}</p>
      <button type="button" onClick={look.clear}>
        {texts.showAll}
      </button>
    </>
  );

const Ticking = ({ look, report }: Pick<ListViewProps, 'look' | 'report'>) => {
  const count = look.ticked?.size ?? 0;
  return (
    <div class="bottom">
      <div class="actions">
        {count > 0 && (
          <button type="button" class="primary" onClick={report}>
            {texts.several.report(count)}
          </button>
        )}
        <button type="button" onClick={look.tickNone}>
          {texts.several.stop}
        </button>
        <span class="quiet spoken" role="status">
          {texts.several.chosen(count)}
        </span>
      </div>
    </div>
  );
};

/** The year's measures, what they are chosen by, and how far they have come. */
export function ListView(props: ListViewProps) {
  const { loaded, isLoading, look, lastOpen, unsaved, open } = props;
  useEffect(() => {
    if (lastOpen === null) return;
    document.querySelector<HTMLElement>(`[data-id="${CSS.escape(lastOpen)}"]`)?.focus();
  }, [lastOpen]);
  return (
    <div aria-busy={isLoading}>
      <h1>{texts.heading(loaded.yearLabel)}</h1>
      <Progress loaded={loaded} goal={look.filter.goal} choose={goal => look.change({ goal })} />
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
          <button type="button" class="small" onClick={look.startTicking}>
            {texts.several.choose}
          </button>
        )}
        <span class="quiet spoken" role="status">
          {isLoading ? PAGE_TEXTS.loading : texts.shown(look.order.length, loaded.measures.length)}
        </span>
      </div>
      {look.order.length === 0 ? (
        <Nothing loaded={loaded} look={look} />
      ) : (
        <MeasureList
          heaps={look.heaps}
          most={look.most}
          ticked={look.ticked}
          unsaved={unsaved}
          open={open}
          tick={look.tick}
          showMore={look.showMore}
        />
      )}
      {look.ticked && <Ticking look={look} report={props.report} />}
    </div>
  );
}
