/** What columns are for, as notes on their headers: short words for whoever has never seen the sheet. */
export const COLUMN_HELP = {
  plan: {
    kind: 'Hvordan tiltaket følges opp. Engangstiltak gjøres én gang, Hvert år gjøres på nytt hvert år, Løpende pågår hele tiden, og Antall telles. Er det lest feil, velg en annen.',
    count: 'Brukes når Type er Antall: hvor mange ganger tiltaket skal gjøres.',
    per: 'Brukes når Type er Antall: så mange ganger i hvert år, halvår, kvartal eller hver måned.',
    doubts:
      'Det Planvakt ikke var sikker på. En linje går bort når raden har fått svaret, eller når du sletter den.',
  },
  goals: {
    target: 'Tallet delmålet skal nå.',
    unit: 'Det som telles. Står det «flere» først, regnes det fra startverdien.',
    reach: 'Året tallet skal være nådd.',
    start: 'Tallet slik det var da planen begynte.',
  },
  year: {
    result: 'Velg fra listen. Status regner Planvakt ut selv.',
    due: 'Siste dag for tiltaket i dette arbeidsåret.',
    count: 'Hvor mange ganger det er gjort i år, for tiltak som telles. Skriv bare tallet.',
    comment: 'En setning om hva som ble gjort. Den kommer med i årsrapporten.',
    link: 'Lenke til et bilde, et referat eller noe annet som viser det.',
  },
  bodies: {
    aliases: 'Andre måter planen skriver organet på, med semikolon mellom.',
    partOf:
      'Er organet ett av flere i en gruppe, skriv gruppen her. «Nordre bydelslag» er del av Bydelslagene, og varsles om det Bydelslagene skal gjøre.',
    email: 'En rolleadresse, ikke en persons.',
    reminders: 'Står det nei her, får organet ingen e-post.',
  },
  reminders: {
    threshold:
      'Dagen det ble tid for dette varselet, for eksempel 30 dager før fristen. Slik vet Planvakt at det er sendt.',
  },
} as const;
