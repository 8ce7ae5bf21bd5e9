import type { Texts } from '../../application/language/languages';
import type { ONCE_OR_YEARLY as nb } from './once-or-yearly.nb';

export const ONCE_OR_YEARLY: Texts<typeof nb> = {
  summary: count => `Once or every year? (${count})`,
  lead: 'The plan does not say outright of these. See whether they are taken rightly, and choose another type if not.',
  all: 'Take all as',
  toldAll: (count, kind) => `${count} measures are taken as ${kind}.`,
  told: kind => `Taken as ${kind}.`,
};
