import type { Texts } from '../../application/language/languages';
import type { ONCE_OR_YEARLY as nb } from './once-or-yearly.nb';

export const ONCE_OR_YEARLY: Texts<typeof nb> = {
  summary: count => `Éin gong eller kvart år? (${count})`,
  lead: 'Planen seier det ikkje rett ut om desse. Sjå om dei er rekna rett, og vel ein annan type om ikkje.',
  all: 'Rekn alle som',
  toldAll: (count, kind) => `${count} tiltak er rekna som ${kind}.`,
  told: kind => `Rekna som ${kind}.`,
};
