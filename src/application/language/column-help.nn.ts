import type { COLUMN_HELP as nb } from './column-help.nb';
import type { Texts } from './languages';

export const COLUMN_HELP: Texts<typeof nb> = {
  plan: {
    kind: 'Korleis tiltaket blir følgt opp. Eingongstiltak blir gjort éin gong, Kvart år på nytt kvart år, Løpande går heile tida, og Antal blir talt. Er det lese feil, vel ein annan.',
    count: 'Gjeld når Type er Antal: kor mange gonger tiltaket skal gjerast.',
    per: 'Gjeld når Type er Antal: så mange gonger i kvart år, halvår, kvartal eller kvar månad.',
    doubts:
      'Det Planvakt ikkje var sikker på. Ei linje går bort når rada har fått svaret, eller når du slettar ho.',
  },
  goals: {
    target: 'Talet delmålet skal nå.',
    unit: 'Det som blir talt. Står det «fleire» først, blir det rekna frå startverdien.',
    reach: 'Året talet skal vere nådd.',
    start: 'Talet slik det var då planen byrja.',
  },
  year: {
    result: 'Vel frå lista. Status reknar Planvakt ut sjølv.',
    due: 'Siste dagen for tiltaket i dette arbeidsåret.',
    count: 'Kor mange gonger det er gjort i år, for tiltak som blir talde. Skriv berre talet.',
    comment: 'Ei setning om kva som vart gjort. Ho kjem med i årsrapporten.',
    link: 'Lenkje til eit bilete, eit referat eller noko anna som viser det.',
  },
  bodies: {
    aliases: 'Andre måtar planen skriv organet på, med semikolon mellom.',
    partOf:
      'Er organet eitt av fleire i ei gruppe, skriv gruppa her. «Nordre bydelslag» er del av Bydelslaga, og blir varsla om det Bydelslaga skal gjere.',
    email: 'Ei rolleadresse, ikkje ein person si.',
    reminders: 'Står det nei her, får ikkje organet e-post.',
  },
  reminders: {
    threshold:
      'Dagen det vart tid for dette varselet, til dømes 30 dagar før fristen. Slik veit Planvakt at det er sendt.',
  },
};
