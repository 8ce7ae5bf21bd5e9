import type { Texts } from '../../application/language/languages';
import { targetUnit } from '../../application/language/words.nn';
import type * as NB from './texts.nb';

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** More bodies than this are not named on a button. */
const MOST_NAMED = 3;

export const PLAN_TEXTS: Texts<typeof NB.PLAN_TEXTS> = {
  input: {
    heading: 'Steg 1 av 2: Hent inn planen',
    paste: 'Lim inn planen her',
    hint: 'Opne planen, merk alt (Ctrl+A), kopier (Ctrl+C) og lim inn (Ctrl+V). Tabellar, overskrifter og lister blir med frå Google Dokument, Word og nettsider. På Mac: ⌘ i staden for Ctrl.',
    file: 'Vel ei fil …',
    fileHint: 'eller slepp ho her: .docx, .txt, .md eller .html',
    read: 'Les planen',
    clear: 'Tøm feltet',
    opening: 'Hentar …',
    came: (from, { lines, rows, headings }) => {
      const parts = [
        counted(lines, 'linje', 'linjer'),
        ...(rows > 0 ? [counted(rows, 'tabellrad', 'tabellrader')] : []),
        ...(headings > 0 ? [counted(headings, 'overskrift', 'overskrifter')] : []),
      ];
      return `${from === null ? 'Limt inn' : `Henta frå «${from}»`}: ${parts.join(', ')}. Ingenting er skrive til arket enno.`;
    },
    cleared: 'Feltet er tomt.',
  },
  preview: {
    heading: 'Steg 2 av 2: Slik blir planen',
    found: (measures, goals, years) =>
      `Fann ${counted(measures, 'tiltak', 'tiltak')} under ${counted(goals, 'mål', 'mål')}${years === '' ? '.' : `. Gjeld ${years}.`} Ingenting er skrive til arket enno.`,
    about: 'Namn og år for planen',
    title: 'Namnet på planen',
    start: 'Første år',
    end: 'Siste år',
    startMonth: 'Arbeidsåret startar i',
    goals: 'Mål og tiltak',
    write: 'Skriv til arket',
    addNew: 'Legg til det som er nytt',
    back: 'Tilbake til teksten',
    undo: 'Angre',
    undone: 'Angra.',
    unfinished: 'Trykk på knappen ved feltet først, eller tøm det. Ingenting er skrive enno.',
  },
  doubts: {
    heading: count =>
      count === 0
        ? 'Ingenting meir å avklare'
        : count === 1
          ? 'Éin ting bør avklarast'
          : `${count} ting bør avklarast`,
    hint: 'Avklar det du vil no. Du kan skrive til arket når som helst: Resten kjem i kolonnen «Må avklarast».',
    none: 'Sjå over mål og tiltak, og trykk «Skriv til arket».',
    keepAll: count => `La alle ${count} stå som dei er`,
    mend: 'Rett sjølv',
    show: count => `Vis alle ${count}`,
    left: count =>
      count === 0 ? 'Avklart. Ingenting meir å avklare.' : `Avklart. ${count} igjen.`,
    bodyForGoal: (count, goal) => `Eitt organ for alle ${count} under «${goal}»`,
    use: 'Bruk',
    used: (count, body) => `${body} er sett på ${counted(count, 'tiltak', 'tiltak')}.`,
    measure: number => `tiltak ${number}`,
    oneForGoal: 'Set eitt organ for alle under eit mål',
    fromSentence: (count, bodies) =>
      `Set organet setninga sjølv nemner: ${bodies.slice(0, MOST_NAMED).join(', ')}${bodies.length > MOST_NAMED ? ' …' : ''} (${count} tiltak)`,
    fromSentenceDone: count =>
      `Organ er sett på ${counted(count, 'tiltak', 'tiltak')}, etter setninga.`,
  },
  measure: {
    number: 'Nr',
    text: 'Tiltak',
    when: 'Tid',
    responsible: 'Ansvar',
    kind: 'Type',
    count: 'Antal',
    per: 'per',
    goal: 'Mål',
    years: years => (years === '' ? 'Gjeld ingen av åra i planen.' : `Gjeld ${years}.`),
    bodies: bodies => (bodies.length === 0 ? 'Ikkje noko organ.' : `Organ: ${bodies.join(' · ')}.`),
    noTime: 'heile perioden',
    noBody: 'ikkje sagt',
    unsure: 'Bør avklarast',
    source: 'Slik står det i dokumentet',
    added: 'Lagt til av deg.',
    done: 'Ferdig',
    strike: 'Ta ut av planen',
    restore: 'Ta med igjen',
    toldStruck: 'Tiltaket er teke ut. Det blir ikkje skrive til arket.',
    toldRestored: 'Tiltaket er med igjen.',
    toldMoved: 'Tiltaket er flytta. Angre tek det tilbake.',
  },
  goal: {
    count: count => counted(count, 'tiltak', 'tiltak'),
    number: 'Nummer',
    title: 'Namnet på målet',
    rename: 'Endre målet',
    subgoals: 'Delmål',
    measures: 'Tiltak',
    empty: 'Ingen tiltak under dette målet enno.',
    strike: 'Ta målet og alt under det ut av planen',
    toldStruck: 'Målet er teke ut. Det blir ikkje skrive til arket.',
    toldRestored: 'Målet er med igjen, med alt under det.',
    add: 'Legg til',
    addGoal: 'Legg til eit mål',
    toldGoal: 'Målet er lagt til, sist i planen. Legg til tiltak under det.',
    addMeasure: 'Legg til eit tiltak',
    newMeasure: 'Kva skal gjerast?',
    toldMeasure: 'Tiltaket er lagt til. Skriv tid og ansvar, og trykk Ferdig.',
    addSubgoal: 'Legg til eit delmål',
    newSubgoal: 'Kva vil de nå?',
    toldSubgoal: 'Delmålet er lagt til.',
  },
  subgoal: {
    text: 'Delmål',
    figure: place => `Måltal ${place}`,
    newFigure: 'Nytt måltal',
    value: 'Tal',
    valueHint: 'Tøm feltet for å ta måltalet bort.',
    unit: 'Kva som blir talt',
    unitHint: 'Som «medlemmer». «fleire medlemmer» blir rekna frå talet i dag.',
    year: 'Innan år',
    target: ({ value, unit, year, relative, atLeast }) =>
      `${atLeast ? 'minst ' : ''}${value.toLocaleString('nn-NO')} ${targetUnit(unit, relative)}${year === null ? '' : ` i ${year}`}`,
    toldStruck: 'Delmålet er teke ut. Det blir ikkje skrive til arket.',
    toldRestored: 'Delmålet er med igjen.',
    toldMade: 'Delmålet er gjort til eit tiltak. Skriv tid og ansvar, og trykk Ferdig.',
  },
  leftOut: {
    heading: count => `Ikkje teke med (${counted(count, 'linje', 'linjer')})`,
    hint: 'Linjer i dokumentet som ikkje blei rekna som mål eller tiltak.',
    goal: 'Legg nye tiltak under',
    make: 'Gjer til tiltak',
    made: 'Linja er lagd til som tiltak.',
    makeOf: text => `Gjer til tiltak: ${text}`,
    show: 'Vis fleire linjer',
  },
  written: {
    heading: 'Planen står i arket',
    added: count => `${counted(count, 'tiltak', 'tiltak')} er skrive til arket.`,
    nothingNew: 'Alle tiltaka står i arket frå før. Ingenting er endra.',
    next: 'Gjer dette no',
    bodies:
      'Skriv e-postadresser i fana med organa. Bruk rolleadresser, som styret@…, ikkje adressene til folk.',
    doubts: count =>
      `Sjå over kolonnen «Må avklarast» i fana Plan (${counted(count, 'tiltak', 'tiltak')}).`,
    reminders: 'Slå på varsel når adressene er på plass: Planvakt → Sjå varsel …',
  },
};

export const DOUBT_GROUPS: Texts<typeof NB.DOUBT_GROUPS> = {
  'number-misprinted': 'Nummer som ikkje følgjer målet',
  'number-repeated': 'Same nummer to gonger',
  'subgoals-empty': 'Tom overskrift',
  'several-periods': 'To periodar i éi rute',
  'no-time': 'Utan tid',
  'unreadable-time': 'Tid som ikkje er forstått',
  'no-day': 'Snarast, utan dag',
  'impossible-date': 'Dato som ikkje finst',
  'outside-period': 'Utanfor perioden til planen',
  'no-body': 'Utan ansvarleg organ',
  'body-unknown': 'Ukjent organ',
  'rhythm-unclear': 'Uklart kor ofte',
  'body-resembles': 'Organ som liknar',
  'rhythm-against-column': 'Tekst og tid seier ulikt',
  'prose-promise': 'Lovnader utanfor listene',
  'working-year-start': 'Når arbeidsåret startar',
  'perhaps-no-plan': 'Er dette ein plan?',
  'no-period': 'Åra i planen',
};

export const KEEP_WORDS: Texts<typeof NB.KEEP_WORDS> = {
  'number-misprinted': 'La det stå slik',
  'number-repeated': 'La begge stå',
  'subgoals-empty': 'Ingen delmål',
  'several-periods': 'Begge gjeld',
  'no-time': 'La tida stå tom',
  'unreadable-time': 'La det stå slik',
  'no-day': 'La det stå slik',
  'impossible-date': 'La det stå slik',
  'outside-period': 'La det stå slik',
  'no-body': 'La ansvaret stå tomt',
  'body-unknown': 'Det er eit organ',
  'rhythm-unclear': 'La det stå slik',
  'body-resembles': 'Same organ',
  'rhythm-against-column': 'La det stå slik',
  'prose-promise': 'Ikkje eit tiltak',
  'working-year-start': 'Det stemmer',
  'perhaps-no-plan': 'Ja, det er planen',
  'no-period': 'Det stemmer',
};
