import { readFileSync } from 'node:fs';
import { MENU_TEXTS } from '../../src/application/language/menu.nb';
import * as recordTabs from '../../src/application/workbook/record-tabs.nb';
import * as reportTabs from '../../src/application/workbook/report-tabs.nb';
import * as tabs from '../../src/application/workbook/tabs.nb';
import { said, TABLES } from '../application/language/tables';

const GUIDES = ['docs/brukerveiledning.md', 'docs/nytt-styre.md'];
const textOf = (file: string) => readFileSync(file, 'utf8');

/** What leads a line of the guide, and is no name of something. */
const LEADS = /[:?.]$|^(?:På|I cellene|Uten|Et nytt|Delmål med|Tiltak som)/;

const TABS = [
  tabs.planTab([]),
  tabs.goalsTab([]),
  tabs.yearTab('2026'),
  tabs.BODIES_TAB,
  ...[...Object.values(recordTabs), ...Object.values(reportTabs)],
].filter(one => typeof one === 'object');

const ON_SCREEN = [
  tabs.OVERVIEW_NAME,
  ...TABS.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]),
  ...TABLES.flatMap(file => [...said(file, 'nb').values()]),
];

test.each(GUIDES)('what %s writes in bold stands so on a screen', file => {
  const bold = [...textOf(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
  const named = bold.filter(name => !LEADS.test(name)).flatMap(name => name.split(' → '));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(name => !ON_SCREEN.some(shown => shown.includes(name)))).toEqual([]);
});

test.each(GUIDES)('every choice %s sends people to is in the menu', file => {
  const sent = [...textOf(file).matchAll(/Planvakt → ([^*,.]+?)(?=\*\*)/g)].map(([, item]) => item);
  expect(sent.filter(item => !Object.values<unknown>(MENU_TEXTS).includes(item?.trim()))).toEqual(
    [],
  );
});

test('the guide tells the columns of a year in their order', () => {
  const [, told = ''] = /står kolonnene slik: (.+?)\. /.exec(textOf(GUIDES[0] ?? '')) ?? [];
  const headers = tabs
    .yearTab('2026')
    .columns.map(({ header }) => header.replace(' ▾', ''))
    .filter(header => header !== 'ID');
  expect(told.replaceAll('*', '').split(', ')).toEqual(headers);
});
