/** What nynorsk writes otherwise than bokmål; see own-words.nb.ts for what the table means. */
export const OWN_WORDS_NN = [
  ...['skuleåret', 'perioda', 'klubba', 'foreininga', 'lokalforeininga', 'avdelinga', 'krinsen'],
  ...['kyrkjelyden', 'verksemda'],
];
