import type { Texts } from './languages';
import type { LEFT_OUT_WORDS as NB } from './left-out.nb';

export const LEFT_OUT_WORDS: Texts<typeof NB> = {
  contents: 'Table of contents',
  'page-number': 'Page number',
  breadcrumb: 'Where the page is on the website',
  adopted: 'When the plan was adopted',
  address: 'Address',
  'header-row': 'Headings of the table',
  title: 'The plan’s name once more',
  prose: 'Ordinary text',
  heading: 'Heading without measures',
  strategy: 'Strategy, not a measure',
  label: 'Label',
  'lead-in': 'Lead-in to a list',
  'not-responsible': 'Partners, resources and other things that are not responsibility',
  remark: 'Remark',
};
