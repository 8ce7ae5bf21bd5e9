/** What nynorsk writes otherwise than bokmål; see words.nb.ts and phrases.nb.ts for what each table means. */
export const SPRING_NN = ['vårhalvåret'];
export const SUMMER_NN = ['sumar', 'sumaren', 'sommaren', 'sommar'];
export const AUTUMN_NN = ['haust', 'hausten', 'haustsemesteret', 'hausthalvåret', 'haustens'];
export const WINTER_NN = ['vetter', 'vinteren'];

export const PHRASES_NN: readonly (readonly [string, string | null, string])[] = [
  ['før sumaren', null, '06-20'],
  ['før sommaren', null, '06-20'],
  ['innan sommaren', null, '06-20'],
  ['innan sumaren', null, '06-20'],
  ['før sommarferien', null, '06-20'],
  ['før sumarferien', null, '06-20'],
  ['etter sumaren', '08-15', '12-31'],
  ['etter sommaren', '08-15', '12-31'],
  ['etter sommarferien', '08-15', '12-31'],
  ['sommarferien', '06-21', '08-14'],
  ['før skulestart', null, '08-15'],
  ['ved skulestart', '08-10', '08-31'],
  ['skulestart', '08-10', '08-31'],
  ['etter skulestart', '08-20', '12-31'],
  ['haustferien', '09-29', '10-10'],
  ['før haustferien', null, '09-28'],
  ['etter haustferien', '10-11', '12-31'],
  ['innan jul', null, '12-23'],
  ['innan nyttår', null, '12-31'],
  ['innan årsskiftet', null, '12-31'],
  ['jonsokaftan', '06-23', '06-23'],
  ['jolaftan', '12-24', '12-24'],
  ['julaftan', '12-24', '12-24'],
];

export const BY_NN = [
  'innan utgangen av',
  'innan',
  'seinast innan',
  'seinast i',
  'seinast',
  'fram til',
  'ferdig innan',
];
export const BEFORE_NN = ['innan byrjinga av'];
export const FROM_NN = ['frå', 'frå og med'];
export const DURING_NN = ['heile', 'kvar', 'kvart', 'kvart år i', 'kvart år', 'årleg i', 'årleg'];

export const THIRDS_NN: readonly (readonly [string, 0 | 1 | 2])[] = [
  ['tidleg i', 0],
  ['byrjinga av', 0],
  ['midten av', 1],
  ['seint i', 2],
  ['slutten av', 2],
];

export const ORDINALS_NN: readonly (readonly [string, number])[] = [['fyrste', 1]];
export const WEEKDAYS_NN = ['måndag', 'tysdag', 'laurdag', 'sundag'];
export const ELECTIONS_NN = ['valet', 'stortingsvalet', 'kommunevalet', 'lokalvalet'];
export const YEARLY_NN = ['kvart år', 'årleg', 'båe åra', 'begge åra', 'alle åra'];
