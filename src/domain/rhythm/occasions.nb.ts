/** What happens at a time, and is counted as often as it is held: what such words end in. */
export const OCCASIONS_NB = [
  ...[
    'møte',
    'kurs',
    'samling',
    'arrangement',
    'tur',
    'kveld',
    'dugnad',
    'konsert',
    'gudstjeneste',
  ],
  ...['utstilling', 'markering', 'aksjon', 'stand', 'kampanje', 'trening', 'øvelse', 'øving'],
  ...['debatt', 'seminar', 'konferanse', 'leir', 'fest', 'forestilling', 'besøk', 'foredrag'],
  ...['stevne', 'helg', 'dag', 'gang', 'treff', 'kafé', 'brev', 'blad', 'messe', 'økt', 'runde'],
];
