/** What short forms in capitals stand for, without the ending of number and definiteness. */
export const ABBREVIATIONS_NB: readonly (readonly [string, string])[] = [
  ['AU', 'arbeidsutvalg'],
  ['FS', 'fylkesstyre'],
  ['FU', 'fylkesutvalg'],
  ['KS', 'kommunestyre'],
  ['LS', 'landsstyre'],
  ['SST', 'sentralstyre'],
  ['HS', 'hovedstyre'],
  ['MR', 'menighetsråd'],
  ['FT', 'fylkesting'],
  ['SU', 'samarbeidsutvalg'],
  ['VK', 'valgkomite'],
  ['HTV', 'hovedtillitsvalgt'],
  ['ATV', 'arbeidsplasstillitsvalgt'],
  ['HVO', 'hovedverneombud'],
];

/** What the two written languages spell differently in the names of bodies: nynorsk, bokmål. */
export const SAME_STEMS: readonly (readonly [string, string])[] = [
  ['utval', 'utvalg'],
  ['leiar', 'leder'],
  ['ansvarleg', 'ansvarlig'],
  ['foreining', 'forening'],
  ['sokneråd', 'menighetsråd'],
  ['tillitsvald', 'tillitsvalgt'],
];
