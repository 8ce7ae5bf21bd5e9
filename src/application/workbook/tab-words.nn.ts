import type { WorkbookWords } from './tab-words';

const COMPUTED_WARNING = 'Planvakt reknar ut dette sjølv. Det du skriv her, blir skrive over.';
const RECORD_WARNING = 'Planvakt fører denne fana. Rett ho helst ikkje for hand.';

export const TAB_WORDS: WorkbookWords = {
  plan: {
    name: 'Plan',
    warning:
      'Dette er vedteke av årsmøtet, eller rekna ut av Planvakt. Berre eit årsmøte endrar planen. Type, Antal og per kan rettast.',
    headers: {
      number: 'Nr',
      goal: 'Mål',
      measure: 'Tiltak',
      when: 'Gjennomføring',
      responsible: 'Ansvar',
      kind: 'Type',
      count: 'Antal',
      per: 'per',
      status: 'Status',
      doubts: 'Må avklarast',
    },
  },
  goals: {
    name: 'Mål',
    warning: 'Mål og delmål er vedtekne av årsmøtet. Måltal og verdiar kan fyllast ut.',
    headers: {
      number: 'Nr',
      goal: 'Mål',
      subgoal: 'Delmål',
      target: 'Måltal',
      unit: 'Eining',
      reach: 'Innan',
      start: 'Startverdi',
      progress: 'Framdrift',
      doubts: 'Må avklarast',
    },
  },
  year: {
    name: '',
    warning: COMPUTED_WARNING,
    headers: {
      number: 'Nr',
      measure: 'Tiltak',
      responsible: 'Ansvar',
      result: 'Resultat ▾',
      count: 'Antal',
      comment: 'Kommentar',
      link: 'Dokumentasjon',
      status: 'Status',
      due: 'Frist',
      updated: 'Oppdatert',
    },
  },
  bodies: {
    name: 'Organ',
    warning: RECORD_WARNING,
    headers: {
      body: 'Organ',
      aliases: 'Også skrive',
      partOf: 'Del av',
      email: 'E-post',
      reminders: 'Får varsel',
      lastReminded: 'Sist varsla',
    },
  },
  overview: { name: 'Oversikt', warning: COMPUTED_WARNING, headers: {} },
  reminders: {
    name: 'Varsel',
    warning: RECORD_WARNING,
    headers: {
      sent: 'Sendt',
      body: 'Organ',
      to: 'Til',
      number: 'Nr',
      measure: 'Tiltak',
      why: 'Kvifor',
      threshold: 'Terskel',
    },
  },
  reportWords: {
    name: 'Årsrapport',
    warning: RECORD_WARNING,
    headers: { year: 'Arbeidsår', goal: 'Mål', words: 'Styret skriv' },
  },
  archive: {
    name: 'Arkiv',
    warning:
      'Her ligg åra slik dei blei rapporterte, og dykkar eigen mal. Planvakt treng dei slik dei står.',
    headers: { what: 'Kva', name: 'Namn', kept: 'Lagra', part: 'Del', content: 'Innhald' },
  },
  log: {
    name: 'Logg',
    warning: RECORD_WARNING,
    headers: {
      time: 'Tid',
      tab: 'Fane',
      number: 'Nr',
      measure: 'Tiltak',
      what: 'Kva',
      from: 'Frå',
      to: 'Til',
    },
  },
  settings: {
    name: 'Innstillingar',
    warning: RECORD_WARNING,
    headers: { name: 'Namn', value: 'Verdi', explanation: 'Forklaring' },
  },
};
