/** The rows of «Innstillinger»: name as people see it, what stands there at first, and what it means. */
export const SETTINGS = {
  organisation: {
    name: 'Organisasjon',
    initial: '',
    explanation: 'Navnet som står i varsler og årsrapport.',
  },
  planTitle: {
    name: 'Plan',
    initial: '',
    explanation: 'Planens tittel, slik årsmøtet vedtok den.',
  },
  workingYears: {
    name: 'Planens arbeidsår',
    initial: '',
    explanation: 'Første og siste arbeidsår, for eksempel 2024–2027.',
  },
  startMonth: {
    name: 'Arbeidsåret starter i',
    initial: 'januar',
    explanation:
      'Måneden et arbeidsår begynner. Starter det ikke i januar, heter året «2024–2025».',
  },
  reportingDeadline: {
    name: 'Meldefrist',
    initial: '',
    explanation:
      'Siste dag for å melde inn hva som ble gjort, dag og måned (for eksempel 31.01). Tom: siste dag i arbeidsåret.',
  },
  reportingDays: {
    name: 'Dager før meldefristen',
    initial: '45',
    explanation:
      'Så mange dager før meldefristen begynner Planvakt å spørre etter melding på løpende tiltak. Da får de «Mangler melding».',
  },
  board: {
    name: 'Styret heter',
    initial: 'Styret',
    explanation: 'Organet som får varsler når et organ mangler adresse.',
  },
  boardEmail: {
    name: 'Styrets e-post',
    initial: '',
    explanation:
      'Rolleadresse, ikke en persons. Svar på varsler kommer hit, og varsler til organer uten adresse.',
  },
  handover: {
    name: 'Styreskifte',
    initial: '',
    explanation:
      'Dagen nytt styre tok over, for eksempel 15.03.2026. Tom: ikke noe skifte å ta hensyn til.',
  },
  previousBoardEmail: {
    name: 'Forrige styres e-post',
    initial: '',
    explanation:
      'Etter styreskiftet blir også det forrige styret bedt om å melde for sitt siste arbeidsår. Slett adressen når årsrapporten er levert.',
  },
  quietPeriods: {
    name: 'Stille perioder',
    initial: '',
    explanation:
      'Dager uten varsler, for eksempel 01.02–15.02; 10.10–20.10. Juli, jul og påske er alltid stille.',
  },
  frozenYears: {
    name: 'Låste år',
    initial: '',
    explanation: 'Arbeidsår som er rapportert til årsmøtet, skilt med semikolon.',
  },
  reportLink: {
    name: 'Siste årsrapport',
    initial: '',
    explanation: 'Lenke til årsrapporten som ble laget sist.',
  },
  language: {
    name: 'Språk',
    initial: 'bokmål',
    explanation:
      'Språket i arket, sidepanelet, varslene og årsrapporten: bokmål, nynorsk eller English. Faner og kolonner som finnes, heter som før. Menyen følger med neste gang arket åpnes.',
  },
} as const;

export type SettingName = keyof typeof SETTINGS;
