import type { Texts } from '../language/languages';
import type { SETTINGS as NB } from './settings.nb';

export const SETTINGS: Texts<typeof NB> = {
  organisation: {
    name: 'Organisasjon',
    initial: '',
    explanation: 'Namnet som står i varsel og årsrapport.',
  },
  planTitle: {
    name: 'Plan',
    initial: '',
    explanation: 'Tittelen på planen, slik årsmøtet vedtok han.',
  },
  workingYears: {
    name: 'Arbeidsåra i planen',
    initial: '',
    explanation: 'Første og siste arbeidsår, til dømes 2024–2027.',
  },
  startMonth: {
    name: 'Arbeidsåret startar i',
    initial: 'januar',
    explanation:
      'Månaden eit arbeidsår byrjar. Startar det ikkje i januar, heiter året «2024–2025».',
  },
  reportingDeadline: {
    name: 'Meldefrist',
    initial: '',
    explanation:
      'Siste dag for å melde inn kva som blei gjort, dag og månad (til dømes 31.01). Tom: siste dag i arbeidsåret.',
  },
  reportingDays: {
    name: 'Dagar før meldefristen',
    initial: '45',
    explanation:
      'Så mange dagar før meldefristen byrjar Planvakt å spørje etter melding på løpande tiltak. Då får dei «Manglar melding».',
  },
  board: {
    name: 'Styret heiter',
    initial: 'Styret',
    explanation: 'Organet som får varsel når eit organ manglar adresse.',
  },
  boardEmail: {
    name: 'E-posten til styret',
    initial: '',
    explanation:
      'Rolleadresse, ikkje adressa til ein person. Svar på varsel kjem hit, og varsel til organ utan adresse.',
  },
  handover: {
    name: 'Styreskifte',
    initial: '',
    explanation:
      'Dagen nytt styre tok over, til dømes 15.03.2026. Tom: ikkje noko skifte å ta omsyn til.',
  },
  previousBoardEmail: {
    name: 'E-posten til førre styret',
    initial: '',
    explanation:
      'Etter styreskiftet blir også det førre styret bede om å melde for det siste arbeidsåret sitt. Slett adressa når årsrapporten er levert.',
  },
  quietPeriods: {
    name: 'Stille periodar',
    initial: '',
    explanation:
      'Dagar utan varsel, til dømes 01.02–15.02; 10.10–20.10. Juli, jul og påske er alltid stille.',
  },
  frozenYears: {
    name: 'Låste år',
    initial: '',
    explanation: 'Arbeidsår som er rapporterte til årsmøtet, skilde med semikolon.',
  },
  reportLink: {
    name: 'Siste årsrapport',
    initial: '',
    explanation: 'Lenkje til årsrapporten som blei laga sist.',
  },
  language: {
    name: 'Språk',
    initial: 'bokmål',
    explanation:
      'Språket i arket, sidepanelet, varsla og årsrapporten: bokmål, nynorsk eller English. Faner og kolonnar som finst, heiter som før. Menyen følgjer med neste gong arket blir opna.',
  },
};
