import type { Texts } from './languages';
import type { LEFT_OUT_WORDS as NB } from './left-out.nb';

export const LEFT_OUT_WORDS: Texts<typeof NB> = {
  contents: 'Innhaldsliste',
  'page-number': 'Sidetal',
  breadcrumb: 'Kvar sida ligg på nettstaden',
  adopted: 'Når planen blei vedteken',
  address: 'Adresse',
  'header-row': 'Overskrifter i tabellen',
  title: 'Namnet på planen ein gong til',
  prose: 'Vanleg tekst',
  heading: 'Overskrift utan tiltak',
  strategy: 'Strategi, ikkje tiltak',
  label: 'Leietekst',
  'lead-in': 'Innleiing til ei liste',
  'not-responsible': 'Samarbeid, ressursar og anna som ikkje er ansvar',
  remark: 'Merknad',
};
