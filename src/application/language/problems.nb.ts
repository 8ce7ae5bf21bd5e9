import type { ReadingProblem } from '../../domain/reading/read-plan';
import type { FillingProblem } from '../filling/fill-workbook';
import type { NoMeasureThere } from '../measures/find-row';
import type { MarkingProblem } from '../measures/marking';
import type { NextYearProblem } from '../refreshing/next-year';
import type { MailProblem } from '../reminding/reminder-preview';
import type { ReportingProblem } from '../report/make-report';
import type { CellProblem } from '../workbook/notices';
import { SETTINGS } from '../workbook/settings.nb';
import { longDay } from './dates.nb';
import { listed, RESULT_WORDS } from './words.nb';

export type Problem =
  | ReadingProblem
  | FillingProblem
  | MarkingProblem
  | NoMeasureThere
  | MailProblem
  | NextYearProblem
  | ReportingProblem;

const UNDO = 'Hent den tilbake med Angre (Ctrl+Z), eller med Fil → Versjonslogg.';
const WHERE_MAIL_GOES = { board: 'går varsler til styret', nobody: 'når ingen varsler fram' };
const numberedRow = (tab: string, row: number) => `rad ${row + 1} i fanen «${tab}»`;

/** What a problem says to a board member: what is wrong, and what to do about it. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'not-text':
      return 'Dette er ikke tekst. Åpne dokumentet, merk alt, kopier, og lim inn teksten.';
    case 'empty':
      return 'Det er ingen tekst her. Kopier hele planen fra dokumentet og lim den inn.';
    case 'too-long':
      return 'Teksten er for lang til å være en plan. Lim inn bare planen, uten vedlegg.';
    case 'no-measures':
      return 'Det ble ikke funnet noen tiltak. Ta med tabellene eller punktlistene der tiltakene står, og prøv igjen.';
    case 'plan-unreadable':
      return 'Planen kunne ikke skrives slik den sto. Les den inn på nytt. Ingenting er endret.';
    case 'tab-missing':
      return `Fanen «${problem.tab}» mangler eller er tom. ${UNDO} Går ikke det, velg Planvakt → Rydd opp. Er arket nytt, velg Planvakt → Les inn plan.`;
    case 'no-plan-yet':
      return 'Arket har ingen plan ennå. Velg Planvakt → Les inn plan …';
    case 'column-missing':
      return `Fanen «${problem.tab}» mangler kolonnen «${problem.header}». Gi kolonnen det navnet igjen, eller velg Planvakt → Rydd opp.`;
    case 'setting-unreadable':
      return `I Innstillinger står det «${problem.text}» ved «${SETTINGS[problem.setting].name}». ${SETTINGS[problem.setting].explanation} Rett verdien og prøv igjen.`;
    case 'busy':
      return 'Noen andre lagrer akkurat nå. Vent et øyeblikk og prøv igjen. Ingenting er endret.';
    case 'rows-moving':
      return `Noen sorterer eller flytter rader i fanen «${problem.tab}» akkurat nå. Vent litt, og prøv igjen.`;
    case 'no-measure-there':
      return 'Det står ikke noe tiltak i raden du har valgt. Velg en rad i fanen for året eller i Plan, og prøv igjen.';
    case 'plan-exists':
      return `Arket holder allerede planen «${problem.title}» med ${problem.measures} tiltak. Nye tiltak kan legges til. Alt som står der, blir stående.`;
    case 'other-period':
      return `Planen i arket gjelder ${problem.inSheet}, men dette dokumentet gjelder ${problem.inDocument}. Er årene lest feil, rett dem under «Planens navn og år». Er det en ny plan, lag et nytt regneark til den.`;
    case 'measure-gone':
      return `Tiltaket står ikke lenger i fanen «${problem.tab}». Velg Planvakt → Oppdater status, så kommer raden tilbake.`;
    case 'row-copied':
      return `Tiltak ${problem.number || 'uten nummer'} står to ganger: ${numberedRow(problem.tab, problem.row)} er en kopi. Slett raden du ikke vil ha, og prøv igjen.`;
    case 'year-frozen':
      return `Året ${problem.label} er rapportert og låst. Ta det bort fra «${SETTINGS.frozenYears.name}» i Innstillinger hvis det skal endres.`;
    case 'year-open':
      return `Året ${problem.label} er åpnet igjen. Velg det på nytt under «Arbeidsår», og skriv i feltene.`;
    case 'changed-meanwhile':
      return `Noen andre har endret tiltaket i mellomtiden${problem.theirs.result === null ? '' : ` (${RESULT_WORDS[problem.theirs.result]})`}. Ingenting er skrevet over. Se hva som står nå, og lagre på nytt hvis du vil endre det.`;
    case 'day-outside-year':
      return `Velg en dag i ${problem.label}, og ikke senere enn i dag (${longDay(problem.today)}). Hører det til et annet år, velg det under «Arbeidsår».`;
    case 'entry-unreadable':
      return 'Dette kunne ikke lagres. Skriv en kortere kommentar og et helt antall, og prøv igjen.';
    case 'no-such-year':
      return `Planen har ikke noe arbeidsår ${problem.year} som har begynt. Velg et annet år.`;
    case 'no-next-year':
      return `Alle planens arbeidsår til og med ${problem.last} har sin fane. Gjelder planen lenger, rett «${SETTINGS.workingYears.name}» i Innstillinger.`;
    case 'drive-off':
      return 'Årsrapporten kan ikke lagres som Google-dokument, for Drive er ikke slått på. Last den ned i stedet. Slik slår du på Drive: Utvidelser → Apps Script → Tjenester + → Drive API → Legg til.';
    case 'drive-not-permitted':
      return 'Årsrapporten kan ikke lagres som Google-dokument, for Planvakt har ikke fått lov til å bruke Drive ennå. Last den ned i stedet. Slik gir du lov: Utvidelser → Apps Script → Kjør. Kryss av for Drive når Google spør.';
    case 'drive-refused':
      return 'Google Drive svarte nei. Last ned årsrapporten i stedet, eller prøv igjen om litt.';
    case 'template-unreadable':
      return 'Malen er ikke et Word-dokument (.docx). Lagre den som .docx i Word, eller bruk den innebygde malen.';
    case 'template-too-large':
      return 'Malen er for stor. Gjør bildene i den mindre (Word: Komprimer bilder), og prøv igjen.';
    case 'template-broken':
      return problem.tag
        ? `Noe er galt med feltet «${problem.tag}» i malen. Sjekk at det både åpnes og lukkes, eller bruk den innebygde malen.`
        : 'Noe er galt med et felt i malen. Sjekk at alle felter både åpnes og lukkes, eller bruk den innebygde malen.';
    case 'template-unknown-tag':
      return `Malen har et felt som ikke finnes: «${problem.tag}». Rett det i Word, eller bruk den innebygde malen.`;
    case 'year-not-over':
      return `Arbeidsåret ${problem.label} varer til og med ${longDay(problem.last)}. Lås det når det er over og rapporten er levert.`;
    case 'words-unreadable':
      return 'Teksten kunne ikke lagres. Skriv den kortere, og prøv igjen. Ingenting er endret.';
    case 'no-address':
      return 'Google sa ikke hvilken adresse som er din. Skriv den i «Styrets e-post» i Innstillinger i stedet.';
    case 'mail-quota':
      return 'Kvoten for e-post er brukt opp i dag. Prøv igjen i morgen.';
    default:
      return problem satisfies never;
  }
}

/** A sentence about one cell or row, for the list in Oversikt. */
export function describeCell(problem: CellProblem): string {
  switch (problem.kind) {
    case 'row-copied':
      return `Tiltak ${problem.number || 'uten nummer'} står to ganger: ${numberedRow(problem.tab, problem.row)} er en kopi og teller ikke. Slett den raden du ikke vil ha.`;
    case 'cell-unreadable':
      return `«${problem.text}» i kolonnen ${problem.column}, ${numberedRow(problem.tab, problem.row)}, er ikke forstått. ${problem.key === 'figure' ? 'Skriv bare tallet.' : 'Velg fra listen, eller skriv et helt tall.'}`;
    case 'no-mail-address':
      return `${listed(problem.bodies)} mangler e-postadresse. Skriv en rolleadresse i fanen Organer. Til da ${WHERE_MAIL_GOES[problem.goesTo]}.`;
    case 'mail-address-unreadable':
      return `«${problem.text}» ved ${problem.body} i fanen Organer er ikke en e-postadresse. Til den er rettet, ${WHERE_MAIL_GOES[problem.goesTo]}.`;
    case 'no-board-address':
      return `Styret mangler e-postadresse. Skriv den i «${SETTINGS.boardEmail.name}» i Innstillinger, ellers når ingen varsler fram.`;
    case 'setting-no-address':
      return `«${problem.text}» ved «${SETTINGS[problem.setting].name}» i Innstillinger er ikke en e-postadresse. Ingen e-post går dit før den er rettet.`;
    case 'language-unknown':
      return `Språket «${problem.text}» i Innstillinger er ikke kjent. Velg bokmål, nynorsk eller English. Til da er alt på bokmål.`;
    case 'run-missing':
      return `Varslene har stått stille siden ${longDay(problem.since)}. Den som slo dem på, har kanskje sluttet. Velg Planvakt → Ta over varslene.`;
    case 'mails-waiting':
      return problem.count === 1
        ? 'Ett varsel venter til neste kjøring, for Google sender ikke flere e-poster i dag.'
        : `${problem.count} varsler venter til neste kjøring, for Google sender ikke flere e-poster i dag.`;
    case 'mail-refused':
      return `Google ville ikke sende til «${problem.address}». Se etter skrivefeil i fanen Organer. Planvakt prøver igjen ved neste kjøring.`;
    default:
      return problem satisfies never;
  }
}
