import type { FrameLocator } from 'playwright-core';
import { leaksIn } from '../bundle/leaks';
import { filledWorkbook, SMALL_PLAN } from '../bundle/workbook';
import { type SheetWindow, useDesk } from './sheet-window';

jest.setTimeout(180_000);
const desk = useDesk();

const LABELS = {
  nn: {
    language: 'nynorsk',
    measures: 'Opne tiltak',
    search: 'Søk',
    comment: 'Ei setning om kva som blei gjort',
    plan: 'Les inn plan …',
    paste: 'Lim inn planen her',
    read: 'Les planen',
    write: 'Skriv til arket',
    reminders: 'Sjå varsel …',
    toMe: 'Send berre til meg',
    report: 'Lag årsrapport …',
    save: 'Lag Google-dokument',
    several: 'Vel fleire',
    stop: 'Avbryt',
    tidy: 'Rydd opp …',
    again: 'Rydd opp igjen',
  },
  en: {
    language: 'English',
    measures: 'Open measures',
    search: 'Search',
    comment: 'A sentence on what was done',
    plan: 'Read a plan …',
    paste: 'Paste the plan here',
    read: 'Read the plan',
    write: 'Write to the sheet',
    reminders: 'See reminders …',
    toMe: 'Send to me only',
    report: 'Make the annual report …',
    save: 'Make a Google Doc',
    several: 'Choose several',
    stop: 'Cancel',
    tidy: 'Tidy up …',
    again: 'Tidy up again',
  },
} as const;

/** All that a page says: what is seen, and what is only heard. */
const textsOn = (page: FrameLocator): Promise<string[]> =>
  page.locator('html').evaluate(html => [
    `lang ${html.getAttribute('lang')}`,
    ...Array.from(html.querySelectorAll('main *'), element =>
      Array.from(element.childNodes)
        .filter(node => node.nodeType === 3)
        .map(node => node.textContent ?? '')
        .join(' '),
    ),
    ...Array.from(html.querySelectorAll('[aria-label],[placeholder],[title]')).flatMap(element =>
      ['aria-label', 'placeholder', 'title'].map(name => element.getAttribute(name) ?? ''),
    ),
  ]);

async function closeDialog({ page }: SheetWindow) {
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

test.each(['nn', 'en'] as const)('every page is in the language chosen: %s', async language => {
  const words = LABELS[language];
  const { host } = filledWorkbook();
  const settings = host.sheet('Innstillinger')?.display() ?? [];
  host.edit(
    'Innstillinger',
    `B${settings.findIndex(([name]) => name === 'Språk') + 1}`,
    words.language,
  );
  host.edit('Organer', 'D2', 'styret@nordvik.example');
  host.open();
  const window = await desk.open(host);
  const { sidebar, dialog } = window;

  await window.choose(words.measures);
  await sidebar.getByLabel(words.search).waitFor();
  const list = await textsOn(sidebar);
  await window.screenshot(`language-${language}-list`);
  await sidebar.getByRole('button', { name: words.several }).click();
  const several = await textsOn(sidebar);
  await sidebar.getByRole('button', { name: words.stop }).click();
  await sidebar.getByRole('button', { name: /Holde minst to kurs/ }).click();
  await sidebar.getByLabel(words.comment).waitFor();
  const form = await textsOn(sidebar);
  await window.screenshot(`language-${language}-form`);

  await window.choose(words.plan);
  await dialog.getByLabel(words.paste).fill(SMALL_PLAN);
  await dialog.getByRole('button', { name: words.read }).click();
  await dialog.getByRole('button', { name: words.write }).waitFor();
  const plan = await textsOn(dialog);
  await window.screenshot(`language-${language}-plan`);
  await closeDialog(window);

  await window.choose(words.reminders);
  await dialog.getByRole('button', { name: words.toMe }).waitFor();
  const reminders = await textsOn(dialog);
  await window.screenshot(`language-${language}-reminders`);
  await closeDialog(window);

  await window.choose(words.report);
  await dialog.getByRole('button', { name: words.save }).waitFor();
  const report = await textsOn(dialog);
  await window.screenshot(`language-${language}-report`);

  await closeDialog(window);

  host.sheet('2026')?.rename('2026 (i år)');
  await window.choose(words.tidy);
  await dialog.getByRole('button', { name: words.again }).waitFor();
  const tidying = await textsOn(dialog);
  await window.screenshot(`language-${language}-tidying`);

  for (const texts of [list, several, form, plan, reminders, report, tidying]) {
    expect(texts[0]).toBe(`lang ${language}`);
    // A tab is called what it was called when it was laid.
    const said = texts
      .slice(1)
      .map(text => text.replace(/(?:fana|the tab) [“«]?Organer|^Organer$|2026 \(i år\)/g, ''));
    expect(leaksIn(said, language)).toEqual([]);
  }
  expect(window.errors).toEqual([]);
});
