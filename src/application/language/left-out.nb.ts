import type { LeftOutReason } from '../../domain/reading/reading';

/** Why words of the document are not in the plan, as a board member reads it. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  contents: 'Innholdsfortegnelse',
  'page-number': 'Sidetall',
  breadcrumb: 'Hvor siden ligger på nettstedet',
  adopted: 'Når planen ble vedtatt',
  address: 'Adresse',
  'header-row': 'Overskrifter i tabellen',
  title: 'Planens navn en gang til',
  prose: 'Vanlig tekst',
  heading: 'Overskrift uten tiltak',
  strategy: 'Strategi, ikke tiltak',
  label: 'Ledetekst',
  'lead-in': 'Innledning til en liste',
  'not-responsible': 'Samarbeid, ressurser og annet som ikke er ansvar',
  remark: 'Merknad',
};
