import type { Day } from '../../domain/calendar/day';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { refresh } from '../refreshing/refresh';
import { landSetting } from '../workbook/land-setting';
import { SETTINGS } from '../workbook/setting-words';
import { type Settings, yearFrame } from '../workbook/settings';
import { rowsBelow } from '../workbook/writes';
import { type GatheringProblem, gatherFacts } from './gather-facts';
import { yearToKeep } from './kept-year';
import { planToKeep } from './plan-version';

export type FreezingProblem =
  | GatheringProblem
  | { readonly kind: 'busy' }
  | { readonly kind: 'rows-moving'; readonly tab: string }
  /** What has not ended cannot be reported as it became. */
  | { readonly kind: 'year-not-over'; readonly label: string; readonly last: Day };

export interface FrozenYear {
  readonly label: string;
}

/** Adds the year to «Låste år», behind what people have written there; false where rows are moved again and again. */
function addFrozenYear(ports: Ports, { table }: Settings, label: string): boolean {
  const { name, explanation } = SETTINGS.frozenYears;
  const landed = landSetting(ports, table, 'frozenYears', years =>
    [years, label].filter(text => text !== '').join('; '),
  );
  if (landed === 'no-row')
    ports.workbook.write(rowsBelow(table, [{ name, value: label, explanation }], ['value']));
  return landed !== 'moving';
}

function freeze(ports: Ports, year: number): Result<FrozenYear, FreezingProblem> {
  const gathered = gatherFacts(ports, year);
  if (!gathered.ok) return gathered;
  const { facts, opened, adopted, rows, archive } = gathered.value;
  const { settings, today } = opened.tracking;
  const { isFrozen, span, label } = yearFrame(settings, year);
  if (isFrozen) return ok({ label });
  if (today <= span.to) return fail({ kind: 'year-not-over', label, last: span.to });
  const kept = [
    {
      what: 'lockedPlan' as const,
      name: label,
      content: planToKeep(adopted, today),
    },
    {
      what: 'frozenYear' as const,
      name: label,
      content: yearToKeep({ ...facts, frozenOn: today }, rows),
    },
  ];
  // Kept first: a year is never frozen without its report.
  ports.workbook.write(archive.adding(kept, ports.clock.now()));
  if (!addFrozenYear(ports, settings, label))
    return fail({ kind: 'rows-moving', tab: settings.table.tab.name });
  const refreshed = refresh(ports);
  return refreshed.ok ? ok({ label }) : refreshed;
}

/**
 * Closes a year that has been reported: keeps its report as it is, and guards its tab. What is
 * written there afterwards becomes dated additions. A year that is frozen already stays as it is.
 */
export function freezeYear(ports: Ports, year: number): Result<FrozenYear, FreezingProblem> {
  const done = ports.exclusively(() => freeze(ports, year));
  return done ?? fail({ kind: 'busy' });
}
