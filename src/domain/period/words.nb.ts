/** Norwegian names of months as people write them, with the month's number. «Jul» is Christmas. */
export const MONTHS_NB: readonly (readonly [string, number])[] = [
  ['januar', 1],
  ['jan', 1],
  ['februar', 2],
  ['febr', 2],
  ['feb', 2],
  ['mars', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['mai', 5],
  ['juni', 6],
  ['jun', 6],
  ['juli', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['oktober', 10],
  ['okt', 10],
  ['november', 11],
  ['nov', 11],
  ['desember', 12],
  ['des', 12],
];

export const SPRING_NB = ['vår', 'våren', 'vårsemesteret', 'vårhalvåret', 'vårens'];
export const SUMMER_NB = ['sommer', 'sommeren', 'sommermånedene'];
export const AUTUMN_NB = ['høst', 'høsten', 'høstsemesteret', 'høsthalvåret', 'høstens'];
export const WINTER_NB = ['vinter', 'vinteren', 'vintermånedene'];

export const BY_NB = [
  'innen utgangen av',
  'før utgangen av',
  'ved utgangen av',
  'utgangen av',
  'innen slutten av',
  'senest innen utgangen av',
  'senest innen',
  'senest i løpet av',
  'senest i',
  'senest',
  'seinest',
  'innen',
  'innen den',
  'frist',
  'frist:',
  'til og med',
  't.o.m.',
  'tom.',
  'tom',
  'ferdig',
  'ferdig i',
  'ferdig innen',
  'klar',
  'klar til',
  'klart',
  'fram til',
  'frem til',
  'til',
  'ut',
];
export const BEFORE_NB = [
  'før',
  'i god tid før',
  'innen begynnelsen av',
  'innen starten av',
  'forut for',
  'i forkant av',
];
export const AFTER_NB = ['etter'];
export const FROM_NB = [
  'fra',
  'fra den',
  'fra og med',
  'f.o.m.',
  'fom.',
  'fom',
  'start',
  'start i',
  'med start',
  'med start i',
  'oppstart',
  'oppstart i',
];
export const DURING_NB = [
  'i',
  'i løpet av',
  'hele',
  'gjennom hele',
  'på',
  'om',
  'den',
  'ca.',
  'ca',
  'cirka',
  'rundt',
  'omkring',
  'per',
  'hver',
  'hvert år i',
  'hvert år',
  'hvert',
  'årlig i',
  'årlig',
  'årlig om',
  'årlig på',
];

/** Which third of a month: first, middle, last. */
export const THIRDS_NB: readonly (readonly [string, 0 | 1 | 2])[] = [
  ['primo', 0],
  ['tidlig i', 0],
  ['begynnelsen av', 0],
  ['starten av', 0],
  ['start', 0],
  ['første del av', 0],
  ['medio', 1],
  ['midten av', 1],
  ['midt i', 1],
  ['ultimo', 2],
  ['sent i', 2],
  ['slutten av', 2],
  ['siste del av', 2],
];

export const ORDINALS_NB: readonly (readonly [string, number])[] = [
  ['første', 1],
  ['fyrste', 1],
  ['andre', 2],
  ['annet', 2],
  ['tredje', 3],
  ['fjerde', 4],
  ['siste', 2],
];

export const WEEKDAYS_NB = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

/** The meeting that ends a working year. */
export const YEARLY_MEETINGS_NB = [
  'årsmøte',
  'årsmøtet',
  'generalforsamling',
  'generalforsamlingen',
];

export const EASTER_NB = ['påske', 'påsken', 'påska', 'påskeferien'];

/** Elections on the Monday in September when Norway votes. */
export const ELECTIONS_NB = ['valget', 'stortingsvalget', 'kommunevalget', 'lokalvalget'];

export const YEARLY_NB = [
  'hvert år',
  'hvert eneste år',
  'årlig',
  'begge år',
  'begge årene',
  'alle år',
  'alle årene',
];
