/** What a class at a school is called after its number. */
export const CLASS_WORDS_NB = ['trinn', 'klasse', 'årstrinn'];

/** Words that end as names of bodies in the definite form do, and are none. */
export const OTHER_WORDS_NB = [
  ...['sammen', 'igjen', 'alene', 'uten', 'noen', 'annen', 'egen', 'åpen', 'ekstra', 'gjerne'],
  ...['omtrent', 'eventuelt', 'muligens', 'bare', 'kun', 'også', 'inkludert', 'blant'],
  ...['våren', 'sommeren', 'høsten', 'vinteren', 'året', 'måneden', 'uken', 'uka', 'helgen'],
  ...['kvelden', 'dagen', 'morgenen', 'formiddagen', 'ettermiddagen', 'perioden'],
];

/** How words for places and for what is used or eaten end: an item may close with where it is held. */
export const OTHER_ENDS_NB = [
  ...['huset', 'salen', 'hallen', 'banen', 'bana', 'plassen', 'parken', 'skogen', 'marka'],
  ...['hytta', 'hytten', 'stua', 'stuen', 'kirken', 'kirka', 'torget', 'gården', 'senteret'],
  ...['bygget', 'lokalet', 'rommet', 'kjelleren', 'kaia', 'brygga', 'stranda', 'stranden'],
  ...['sentrum', 'teams', 'zoom', 'facebook', 'pengene', 'planen', 'saken', 'listen', 'lista'],
];
