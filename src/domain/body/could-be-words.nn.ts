/** What nynorsk writes otherwise than bokmål; see could-be-words.nb.ts for what each table means. */
export const OTHER_WORDS_NN = [
  ...['saman', 'igjen', 'åleine', 'utan', 'nokon', 'annan', 'eigen', 'open', 'gjerne', 'berre'],
  ...['sommaren', 'hausten', 'månaden', 'veka', 'helga', 'kvelden'],
];
export const OTHER_ENDS_NN = ['kyrkja', 'kjellaren', 'garden', 'tunet', 'skulen', 'pengane'];
