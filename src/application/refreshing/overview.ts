import { isMailAddress } from '../../domain/reminders/mail-address';
import { OVERVIEW_TEXTS } from '../language/overview';
import { shownAs } from '../workbook/cell';
import { settingCalled } from '../workbook/setting-words';
import { type Settings, yearLabel } from '../workbook/settings';
import { BODIES_TAB } from '../workbook/tabs.nb';
import { BLANK, type OverviewLine, quiet } from './overview-line';
import { overviewLists } from './overview-lists';
import { overviewProgress, progressCells } from './overview-progress';
import { measuresNow, type Tracking } from './track';

/** What is left to set up, told by the settings alone so that it stays while measures are marked. */
function firstLines({ boardEmail, table }: Settings): readonly OverviewLine[] {
  if (isMailAddress(boardEmail)) return [];
  const row = table.rows.find(one => settingCalled(one.text('name')) === 'boardEmail');
  const { heading, board, bodies } = OVERVIEW_TEXTS.first;
  const column = table.columns.get('value');
  return [
    { look: 'heading', cells: [heading] },
    { look: 'plain', cells: board, place: { tab: table.tab.name, row: row?.index ?? 0, column } },
    { look: 'plain', cells: bodies, place: { tab: BODIES_TAB.name, row: 0 } },
    BLANK,
  ];
}

/**
 * What a board looks at, what calls for a look first: the year in one line, what is late, what lacks a
 * report, what is next, then each goal and each body. The plan and the settings decide how many
 * rows that takes, whatever is reported and whatever the year, so that what follows stays in its place.
 */
export function overviewLines(tracking: Tracking): readonly OverviewLine[] {
  const { settings, today, currentYear } = tracking;
  const measures = measuresNow(tracking);
  const label = yearLabel(settings, currentYear);
  const { lines, room } = overviewLists(tracking);
  return [
    { look: 'title', cells: [settings.planTitle || settings.organisation] },
    quiet(OVERVIEW_TEXTS.subtitle(shownAs({ day: today }))),
    ...firstLines(settings),
    measures.length === 0
      ? quiet(OVERVIEW_TEXTS.noMeasures(label))
      : { look: 'heading', cells: progressCells(OVERVIEW_TEXTS.all(label), measures) },
    BLANK,
    ...lines,
    ...overviewProgress(tracking),
    ...Array.from({ length: room - lines.length }, () => BLANK),
  ];
}
