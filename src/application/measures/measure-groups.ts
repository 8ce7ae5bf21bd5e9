import type { StatusKind } from '../../domain/status/status';
import type { MeasureView } from './measure-view';

/** The heaps a board sees its measures in, the most urgent first. */
export const GROUPS = [
  'late',
  'toReport',
  'soon',
  'going',
  'coming',
  'finished',
  'closed',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<StatusKind, Group>> = {
  overdue: 'late',
  behind: 'late',
  missingReport: 'toReport',
  dueSoon: 'soon',
  started: 'going',
  onTrack: 'going',
  ongoing: 'going',
  coming: 'coming',
  done: 'finished',
  doneEarlier: 'finished',
  partly: 'finished',
  notDone: 'finished',
  dropped: 'finished',
  notReported: 'closed',
};

/** The measures in heaps, the empty ones left out; in each by last day, and then as the plan has them. */
export const grouped = (
  measures: readonly MeasureView[],
): readonly { readonly group: Group; readonly measures: readonly MeasureView[] }[] =>
  GROUPS.map(group => ({
    group,
    measures: measures
      .filter(({ status }) => GROUP_OF[status] === group)
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  })).filter(heap => heap.measures.length > 0);

const plain = (text: string) => text.normalize('NFC').toLowerCase();

/** The measures in which every word of a search stands, in number, text, goal or body. */
export function searched(measures: readonly MeasureView[], search: string): readonly MeasureView[] {
  const words = plain(search)
    .split(/\s+/)
    .filter(word => word !== '');
  return measures.filter(({ number, text, goal, responsible }) => {
    const all = plain(`${number} ${text} ${goal} ${responsible}`);
    return words.every(word => all.includes(word));
  });
}
