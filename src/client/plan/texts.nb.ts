import { targetUnit } from '../../application/language/words.nb';
import type { DoubtKind } from '../../domain/plan/doubt';
import type { Target } from '../../domain/plan/plan';
import type { Contents } from './source';

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** More bodies than this are not named on a button. */
const MOST_NAMED = 3;

/** What stands in the dialog «Les inn plan …». */
export const PLAN_TEXTS = {
  input: {
    heading: 'Steg 1 av 2: Hent inn planen',
    paste: 'Lim inn planen her',
    hint: 'Åpne planen, merk alt (Ctrl+A), kopier (Ctrl+C) og lim inn (Ctrl+V). Tabeller, overskrifter og lister blir med fra Google Dokumenter, Word og nettsider. På Mac: ⌘ i stedet for Ctrl.',
    file: 'Velg en fil …',
    fileHint: 'eller slipp den her: .docx, .txt, .md eller .html',
    read: 'Les planen',
    clear: 'Tøm feltet',
    opening: 'Henter …',
    came: (from: string | null, { lines, rows, headings }: Contents) => {
      const parts = [
        counted(lines, 'linje', 'linjer'),
        ...(rows > 0 ? [counted(rows, 'tabellrad', 'tabellrader')] : []),
        ...(headings > 0 ? [counted(headings, 'overskrift', 'overskrifter')] : []),
      ];
      return `${from === null ? 'Limt inn' : `Hentet fra «${from}»`}: ${parts.join(', ')}. Ingenting er skrevet til arket ennå.`;
    },
    cleared: 'Feltet er tomt.',
  },
  preview: {
    heading: 'Steg 2 av 2: Slik blir planen',
    found: (measures: number, goals: number, years: string) =>
      `Fant ${counted(measures, 'tiltak', 'tiltak')} under ${counted(goals, 'mål', 'mål')}${years === '' ? '.' : `. Gjelder ${years}.`} Ingenting er skrevet til arket ennå.`,
    about: 'Planens navn og år',
    title: 'Planens navn',
    start: 'Første år',
    end: 'Siste år',
    startMonth: 'Arbeidsåret starter i',
    goals: 'Mål og tiltak',
    write: 'Skriv til arket',
    addNew: 'Legg til det som er nytt',
    back: 'Tilbake til teksten',
    undo: 'Angre',
    undone: 'Angret.',
    unfinished: 'Trykk på knappen ved feltet først, eller tøm det. Ingenting er skrevet ennå.',
  },
  doubts: {
    heading: (count: number) =>
      count === 0
        ? 'Ingenting mer å avklare'
        : count === 1
          ? 'Én ting bør avklares'
          : `${count} ting bør avklares`,
    hint: 'Avklar det du vil nå. Du kan skrive til arket når som helst: Resten kommer i kolonnen «Må avklares».',
    none: 'Se over mål og tiltak, og trykk «Skriv til arket».',
    keepAll: (count: number) => `La alle ${count} stå som de er`,
    mend: 'Rett selv',
    show: (count: number) => `Vis alle ${count}`,
    left: (count: number) =>
      count === 0 ? 'Avklart. Ingenting mer å avklare.' : `Avklart. ${count} igjen.`,
    bodyForGoal: (count: number, goal: string) => `Ett organ for alle ${count} under «${goal}»`,
    use: 'Bruk',
    used: (count: number, body: string) =>
      `${body} er satt på ${counted(count, 'tiltak', 'tiltak')}.`,
    measure: (number: string) => `tiltak ${number}`,
    oneForGoal: 'Sett ett organ for alle under et mål',
    fromSentence: (count: number, bodies: readonly string[]) =>
      `Sett organet setningen selv nevner: ${bodies.slice(0, MOST_NAMED).join(', ')}${bodies.length > MOST_NAMED ? ' …' : ''} (${count} tiltak)`,
    fromSentenceDone: (count: number) =>
      `Organ er satt på ${counted(count, 'tiltak', 'tiltak')}, etter setningen.`,
  },
  measure: {
    number: 'Nr',
    text: 'Tiltak',
    when: 'Tid',
    responsible: 'Ansvar',
    kind: 'Type',
    count: 'Antall',
    per: 'per',
    goal: 'Mål',
    years: (years: string) => (years === '' ? 'Gjelder ingen av planens år.' : `Gjelder ${years}.`),
    bodies: (bodies: readonly string[]) =>
      bodies.length === 0 ? 'Ikke noe organ.' : `Organer: ${bodies.join(' · ')}.`,
    noTime: 'hele perioden',
    noBody: 'ikke sagt',
    unsure: 'Bør avklares',
    source: 'Slik står det i dokumentet',
    added: 'Lagt til av deg.',
    done: 'Ferdig',
    strike: 'Ta ut av planen',
    restore: 'Ta med igjen',
    toldStruck: 'Tiltaket er tatt ut. Det blir ikke skrevet til arket.',
    toldRestored: 'Tiltaket er med igjen.',
    toldMoved: 'Tiltaket er flyttet. Angre tar det tilbake.',
  },
  goal: {
    count: (count: number) => counted(count, 'tiltak', 'tiltak'),
    number: 'Nummer',
    title: 'Målets navn',
    rename: 'Endre målet',
    subgoals: 'Delmål',
    measures: 'Tiltak',
    empty: 'Ingen tiltak under dette målet ennå.',
    strike: 'Ta målet og alt under det ut av planen',
    toldStruck: 'Målet er tatt ut. Det blir ikke skrevet til arket.',
    toldRestored: 'Målet er med igjen, med alt under det.',
    add: 'Legg til',
    addGoal: 'Legg til et mål',
    toldGoal: 'Målet er lagt til, sist i planen. Legg til tiltak under det.',
    addMeasure: 'Legg til et tiltak',
    newMeasure: 'Hva skal gjøres?',
    toldMeasure: 'Tiltaket er lagt til. Skriv tid og ansvar, og trykk Ferdig.',
    addSubgoal: 'Legg til et delmål',
    newSubgoal: 'Hva vil dere nå?',
    toldSubgoal: 'Delmålet er lagt til.',
  },
  subgoal: {
    text: 'Delmål',
    figure: (place: number) => `Måltall ${place}`,
    newFigure: 'Nytt måltall',
    value: 'Tall',
    valueHint: 'Tøm feltet for å ta måltallet bort.',
    unit: 'Hva som telles',
    unitHint: 'Som «medlemmer». «flere medlemmer» regnes fra dagens tall.',
    year: 'Innen år',
    target: ({ value, unit, year, relative, atLeast }: Target) =>
      `${atLeast ? 'minst ' : ''}${value.toLocaleString('nb-NO')} ${targetUnit(unit, relative)}${year === null ? '' : ` i ${year}`}`,
    toldStruck: 'Delmålet er tatt ut. Det blir ikke skrevet til arket.',
    toldRestored: 'Delmålet er med igjen.',
    toldMade: 'Delmålet er gjort til et tiltak. Skriv tid og ansvar, og trykk Ferdig.',
  },
  leftOut: {
    heading: (count: number) => `Ikke tatt med (${counted(count, 'linje', 'linjer')})`,
    hint: 'Linjer i dokumentet som ikke ble regnet som mål eller tiltak.',
    goal: 'Legg nye tiltak under',
    make: 'Gjør til tiltak',
    made: 'Linjen er lagt til som tiltak.',
    makeOf: (text: string) => `Gjør til tiltak: ${text}`,
    show: 'Vis flere linjer',
  },
  written: {
    heading: 'Planen står i arket',
    added: (count: number) => `${counted(count, 'tiltak', 'tiltak')} er skrevet til arket.`,
    nothingNew: 'Alle tiltakene står i arket fra før. Ingenting er endret.',
    next: 'Gjør dette nå',
    bodies:
      'Skriv e-postadresser i fanen Organer. Bruk rolleadresser, som styret@…, ikke folks egne.',
    doubts: (count: number) =>
      `Se over kolonnen «Må avklares» i fanen Plan (${counted(count, 'tiltak', 'tiltak')}).`,
    reminders: 'Slå på varsler når adressene er på plass: Planvakt → Se varsler …',
  },
} as const;

/** What a group of doubts is about. */
export const DOUBT_GROUPS: Readonly<Record<DoubtKind, string>> = {
  'number-misprinted': 'Nummer som ikke følger målet',
  'number-repeated': 'Samme nummer to ganger',
  'subgoals-empty': 'Tom overskrift',
  'several-periods': 'To perioder i én rute',
  'no-time': 'Uten tid',
  'unreadable-time': 'Tid som ikke er forstått',
  'impossible-date': 'Dato som ikke finnes',
  'outside-period': 'Utenfor planens periode',
  'no-body': 'Uten ansvarlig organ',
  'body-unknown': 'Ukjent organ',
  'rhythm-unclear': 'Uklart hvor ofte',
  'body-resembles': 'Organer som ligner',
  'rhythm-against-column': 'Tekst og tid sier ulikt',
  'prose-promise': 'Løfter utenfor listene',
  'working-year-start': 'Når arbeidsåret starter',
  'no-period': 'Planens år',
};

/** What a button says that lets what was read stand as it is. */
export const KEEP_WORDS: Readonly<Record<DoubtKind, string>> = {
  'number-misprinted': 'La det stå slik',
  'number-repeated': 'La begge stå',
  'subgoals-empty': 'Ingen delmål',
  'several-periods': 'Begge gjelder',
  'no-time': 'La tiden stå tom',
  'unreadable-time': 'La det stå slik',
  'impossible-date': 'La det stå slik',
  'outside-period': 'La det stå slik',
  'no-body': 'La ansvaret stå tomt',
  'body-unknown': 'Det er et organ',
  'rhythm-unclear': 'La det stå slik',
  'body-resembles': 'Samme organ',
  'rhythm-against-column': 'La det stå slik',
  'prose-promise': 'Ikke et tiltak',
  'working-year-start': 'Det stemmer',
  'no-period': 'Det stemmer',
};
