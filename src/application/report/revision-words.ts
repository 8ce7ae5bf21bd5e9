import type { AnnualReport } from '../../domain/report/annual-report';
import type { Revision } from '../../domain/report/revisions';
import type { ReportMessages } from './report-messages';

/** What was changed, as number and words: a sub-goal is said to be one, and a goal's heading says it itself. */
export function revisedItem(
  { about, number, text }: Pick<Revision, 'about' | 'number' | 'text'>,
  { revisions }: ReportMessages,
): { readonly number: string; readonly text: string } {
  if (about === undefined) return { number, text };
  return { number: '', text: about === 'goal' ? text : revisions.subgoal(number, text) };
}

/** What annual meetings have changed in the plan; nothing where nothing is. */
export const revisionsData = ({ revisions }: AnnualReport, messages: ReportMessages) =>
  revisions === null
    ? []
    : [
        {
          revisjonsinnledning:
            'day' in revisions.since
              ? messages.revisions.sinceDay(revisions.since.day)
              : messages.revisions.sinceReport(revisions.since.yearLabel),
          endringer: revisions.revisions.map(revision => {
            const { kind, changes, reason } = revision;
            const { number, text } = revisedItem(revision, messages);
            return {
              nr: number,
              tekst: text,
              hva: messages.revisions.kinds[kind],
              slik: changes.map(({ part, from, to }) => ({
                endring: messages.revisions.change[part](from, to),
              })),
              grunn: reason || (kind === 'struck' ? messages.noReason : ''),
            };
          }),
        },
      ];
