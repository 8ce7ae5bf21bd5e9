/** What a label or a heading of a column opens or holds. */
export type Role =
  | 'goal'
  | 'subgoals'
  | 'strategy'
  | 'measures'
  | 'when'
  | 'responsible'
  | 'number'
  | 'ignored';

/** Labels, on a line of their own or before a colon, and headings of columns. */
export const LABELS_NB: readonly (readonly [string, Role])[] = [
  ['mål', 'goal'],
  ['hovedmål', 'goal'],
  ['overordnet mål', 'goal'],
  ['overordna mål', 'goal'],
  ['langsiktig mål', 'goal'],
  ['målsetting', 'goal'],
  ['målsettinger', 'goal'],
  ['hovedmålsetting', 'goal'],
  ['delmål', 'subgoals'],
  ['delmålene', 'subgoals'],
  ['resultatmål', 'subgoals'],
  ['strategi', 'strategy'],
  ['strategier', 'strategy'],
  ['tiltak', 'measures'],
  ['tiltakene', 'measures'],
  ['konkrete tiltak', 'measures'],
  ['tiltak for å nå målet', 'measures'],
  ['tiltak for å nå målene', 'measures'],
  ['tiltak for å nå delmålene', 'measures'],
  ['aktivitet', 'measures'],
  ['aktiviteter', 'measures'],
  ['oppgave', 'measures'],
  ['oppgaver', 'measures'],
  ['arbeidsoppgaver', 'measures'],
  ['handling', 'measures'],
  ['handlinger', 'measures'],
  ['hva', 'measures'],
  ['beskrivelse', 'measures'],
  ['gjennomføring', 'when'],
  ['gjennomføres', 'when'],
  ['tidsperspektiv', 'when'],
  ['frist', 'when'],
  ['tidsfrist', 'when'],
  ['tidspunkt', 'when'],
  ['tidsrom', 'when'],
  ['tidsramme', 'when'],
  ['tidsplan', 'when'],
  ['tid', 'when'],
  ['når', 'when'],
  ['dato', 'when'],
  ['måned', 'when'],
  ['periode', 'when'],
  ['tid for gjennomføring', 'when'],
  ['år', 'when'],
  ['ansvar', 'responsible'],
  ['ansvarlig', 'responsible'],
  ['ansvarlige', 'responsible'],
  ['ansvarlig organ', 'responsible'],
  ['ansvarsfordeling', 'responsible'],
  ['hovedansvar', 'responsible'],
  ['hovedansvarlig', 'responsible'],
  ['hvem', 'responsible'],
  ['utføres av', 'responsible'],
  ['nr', 'number'],
  ['nummer', 'number'],
  ['#', 'number'],
  ['pkt', 'number'],
  ['punkt', 'number'],
  ['tiltak nr', 'number'],
  ['tiltaksnr', 'number'],
  ['samarbeid med', 'ignored'],
  ['samarbeidspartner', 'ignored'],
  ['samarbeidspartnere', 'ignored'],
  ['leveranse til', 'ignored'],
  ['ressurser', 'ignored'],
  ['tid for evaluering', 'ignored'],
  ['evaluering', 'ignored'],
  ['estimat', 'ignored'],
  ['vedtatt', 'ignored'],
  ['planperiode', 'ignored'],
  ['virkeperiode', 'ignored'],
  ['merknad', 'ignored'],
  ['merknader', 'ignored'],
  ['kommentar', 'ignored'],
  ['kommentarer', 'ignored'],
  ['status', 'ignored'],
  ['bakgrunn', 'ignored'],
  ['begrunnelse', 'ignored'],
  ['budsjett', 'ignored'],
  ['kostnad', 'ignored'],
  ['kostnader', 'ignored'],
  ['indikator', 'ignored'],
  ['indikatorer', 'ignored'],
  ['måloppnåelse', 'ignored'],
];

/** Words that, before a number or a colon, begin a goal. */
export const GOAL_WORDS_NB = [
  'mål',
  'hovedmål',
  'innsatsområde',
  'satsingsområde',
  'satsningsområde',
  'fokusområde',
  'målområde',
  'arbeidsområde',
  'tema',
];

/** Of these a colon is enough: «Satsingsområde: Ungdom». «Mål: …» may be a goal's wording. */
export const AREA_WORDS_NB = [
  'innsatsområde',
  'satsingsområde',
  'satsningsområde',
  'fokusområde',
  'målområde',
  'arbeidsområde',
  'tema',
];

/** Headings of columns that hold the goal, besides the words for goals. */
export const GOAL_COLUMNS_NB = ['område', 'satsing', 'kategori'];

/** The endings of a document's name. */
export const TITLE_WORDS_NB = [
  'arbeidsplan',
  'virksomhetsplan',
  'handlingsplan',
  'handlingsprogram',
  'arbeidsprogram',
  'tiltaksplan',
  'strategiplan',
  'utviklingsplan',
  'aktivitetsplan',
  'årsplan',
  'årshjul',
  'fremdriftsplan',
  'framdriftsplan',
  'diakoniplan',
  'aksjonsplan',
  'strategi',
  'plan',
];

export const CONTENTS_NB = ['innhold', 'innholdsfortegnelse', 'innholdsliste'];

/** Headings of what stands around the goals. */
export const NOT_GOALS_NB = [
  'innhold',
  'innholdsfortegnelse',
  'innledning',
  'innleiing',
  'forord',
  'bakgrunn',
  'om planen',
  'om dokumentet',
  'visjon',
  'visjon og verdier',
  'verdier',
  'verdigrunnlag',
  'formål',
  'sammendrag',
  'vedlegg',
  'referanser',
  'litteratur',
  'evaluering',
  'rapportering',
  'revidering',
  'revisjon',
];

/** A line with one of these before its closing colon leads in to a list. */
export const LEAD_IN_NB = [
  'skal',
  'vil',
  'må',
  'bør',
  'ønsker',
  'trenger',
  'følgende',
  'dette',
  'slik',
  'ved å',
  'gjennom',
];

/** Lines about the document: when it was adopted, where a page ends. */
export const ADOPTION_NB = [
  'vedtatt',
  'vedteken',
  'vedteke',
  'godkjent',
  'behandlet',
  'sist revidert',
  'revidert',
  'sist oppdatert',
];
