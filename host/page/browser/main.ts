import { localAddress } from '../frame/local-address';
import type { Answer } from '../view';
import { ask } from './dialog';
import { openDocuments } from './documents';
import { element, found } from './element';
import type { Block } from './grid/block';
import { createGrid } from './grid/grid';
import { warningsFor } from './grid/warnings';
import { openMailbox } from './mailbox';
import { createScriptPages } from './script-pages';
import { server } from './server';
import { createTabBar } from './tab-bar';
import { TEXTS } from './texts.nb';
import { createToasts } from './toasts';
import { createTopBar } from './top-bar';
import { createUndo, isUntouched } from './undo';
import { createWorkbook } from './workbook';

const toasts = createToasts();
const undo = createUndo();
const cellLine = element('output', { class: 'cell-line', 'aria-label': TEXTS.cell });
const lost = element('p', { class: 'lost', role: 'alert', hidden: true, text: TEXTS.lostContact });
const workbook = createWorkbook(() => ({
  grid,
  update(book, tab) {
    topBar.update(book);
    tabBar.update(book.tabs, tab);
    showCell();
  },
}));

/** Where the person stands, what is there, and its note. */
function showCell(): void {
  const cell = workbook.cell();
  const parts = [workbook.place()?.a1, cell?.typed ?? cell?.text, cell?.note];
  cellLine.textContent = parts.filter(part => part).join('  ·  ');
}

/** Does something, and shows what the script put on the screen meanwhile. */
async function act(name: string, what: object = {}): Promise<Answer> {
  const answer = await server.act(name, workbook.place(), what);
  for (const toast of answer.toasts) toasts.show(toast);
  if (answer.sidebar) pages.showSidebar(answer.sidebar);
  if (answer.dialog) pages.showDialog(answer.dialog);
  return answer;
}

/** The same for what a person does on the page itself: complaints are shown, not handed on. */
async function actAndShow(name: string, what: object = {}): Promise<Answer> {
  const answer = await act(name, what);
  if (answer.error !== undefined) toasts.complain(answer.error);
  await workbook.refresh();
  return answer;
}

/** The script may have moved the person: a menu choice or a call does, typing does not. */
async function follow({ active }: Answer): Promise<void> {
  if (active) await workbook.goTo(active);
  else await workbook.refresh();
}

async function choose(label: string): Promise<void> {
  const answer = await act('choose', { label });
  if (answer.error !== undefined) toasts.complain(answer.error);
  await follow(answer);
}

async function send(block: Block): Promise<void> {
  const writing = workbook.write(block);
  if (writing) await actAndShow(writing.name, writing.what);
}

async function write(block: Block): Promise<void> {
  const { view } = workbook;
  if (!view) return;
  const words = warningsFor(view.warnings, block.area);
  const mayWrite =
    words.length === 0 ||
    (await ask(TEXTS.protectedTitle, [...words, TEXTS.protectedHint], TEXTS.editAnyway));
  if (mayWrite) {
    const written = undo.remember(view, block);
    await send(block);
    written(workbook.view);
  } else workbook.restore();
}

async function actOnRows(name: string, what: object): Promise<void> {
  const tab = workbook.view?.name ?? '';
  const { value, error } = await actAndShow(name, { tab, ...what });
  if (error === undefined && typeof value === 'number') undo.rememberRows(tab, value);
}

async function takeBack(): Promise<void> {
  const last = undo.takeLast();
  if (!last) return;
  await workbook.goTo({ tab: last.tab, a1: null });
  const { view } = workbook;
  if (view?.name !== last.tab) return;
  if ('id' in last) await actAndShow('takeBack', { id: last.id });
  else if (isUntouched(view, last)) await send(last.before);
  else toasts.complain(TEXTS.changedSince);
}

async function runDailyJob(): Promise<void> {
  const before = workbook.book?.mails ?? 0;
  const { error } = await actAndShow('runDailyJob');
  if (error !== undefined) return;
  toasts.show({ message: TEXTS.dailyJobDone((workbook.book?.mails ?? 0) - before) });
}

const topBar = createTopBar({
  choose: label => void choose(label),
  setToday: day => void actAndShow('setToday', { day }),
  runDailyJob: () => void runDailyJob(),
  openMailbox: async () => openMailbox(await server.mails(), workbook.book?.timeZone ?? 'UTC'),
  openDocuments: async () => openDocuments(await server.files()),
});
const tabBar = createTabBar(id => void workbook.goTo({ tab: id, a1: null }));
const grid = createGrid({
  write: block => void write(block),
  undo: () => void takeBack(),
  rowAct: (name, what) => void actOnRows(name, what),
  selected(area) {
    workbook.stand(area);
    showCell();
  },
  follow: followLink,
  rowGone: text => toasts.complain(TEXTS.rowGone(text)),
  leave: () => found('[role=tab][aria-selected=true]').focus(),
});
const pages = createScriptPages({
  async call(name, args) {
    const answer = await act('call', { name, args });
    void follow(answer);
    return answer;
  },
  focusSheet: grid.focus,
});

/** A link to a row: `#gid=1&range=A5`, as Sheets writes it. */
function goToLink(): void {
  const link = new URLSearchParams(location.hash.slice(1));
  const tab = link.get('gid');
  if (tab !== null) void workbook.goTo({ tab: Number(tab), a1: link.get('range') });
}

/** A link in a cell: to a row here, or to a page of its own. */
function followLink(link: string): void {
  const address = link.startsWith('#') ? `/${link}` : (localAddress(link) ?? link);
  if (!address.startsWith('/#')) {
    window.open(address, '_blank', 'noreferrer');
    return;
  }
  history.replaceState(null, '', address.slice(1));
  goToLink();
}

found('#app').append(
  topBar.element,
  lost,
  cellLine,
  element('main', {}, grid.element, pages.sidebar),
  tabBar.element,
  toasts.element,
);
window.addEventListener('hashchange', goToLink);
void actAndShow('open').then(() => {
  goToLink();
  server.onChange(
    () => void workbook.refresh(),
    isLost => {
      lost.hidden = !isLost;
    },
  );
});
