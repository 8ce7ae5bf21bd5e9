import { OVERVIEW_TEXTS } from '../language/overview';
import { shownAs } from '../workbook/cell';
import { yearLabel } from '../workbook/settings';
import { BLANK, type OverviewLine, quiet } from './overview-line';
import { overviewLists } from './overview-lists';
import { overviewProgress, progressCells } from './overview-progress';
import { measuresNow, type Tracking } from './track';

/**
 * What a board looks at, what calls for a look first: the year in one line, what is late, what lacks a
 * report, what is next, then each goal and each body. The plan alone decides how many rows that takes,
 * whatever is reported and whatever the year, so that what follows stays in its place.
 */
export function overviewLines(tracking: Tracking): readonly OverviewLine[] {
  const { settings, today, currentYear } = tracking;
  const measures = measuresNow(tracking);
  const label = yearLabel(settings, currentYear);
  const { lines, room } = overviewLists(tracking);
  return [
    { look: 'title', cells: [settings.planTitle || settings.organisation] },
    quiet(OVERVIEW_TEXTS.subtitle(shownAs({ day: today }))),
    measures.length === 0
      ? quiet(OVERVIEW_TEXTS.noMeasures(label))
      : { look: 'heading', cells: progressCells(OVERVIEW_TEXTS.all(label), measures) },
    BLANK,
    ...lines,
    ...overviewProgress(tracking),
    ...Array.from({ length: room - lines.length }, () => BLANK),
  ];
}
