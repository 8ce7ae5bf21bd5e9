import { SETTINGS } from '../workbook/settings.nn';
import { shownName } from '../workbook/tab-words';
import { longDay } from './dates.nn';
import type * as NB from './problems.nb';
import { listed, RESULT_WORDS } from './words.nn';

const SETTINGS_TAB = () => shownName('Innstillinger');
const BODIES_TAB = () => shownName('Organer');
const UNDO = 'Hent ho tilbake med Angre (Ctrl+Z), eller med Fil → Versjonslogg.';
const WHERE_MAIL_GOES = { board: 'går varsel til styret', nobody: 'når ingen varsel fram' };
const numberedRow = (tab: string, row: number) => `rad ${row + 1} i fana «${tab}»`;

export const describeProblem: typeof NB.describeProblem = problem => {
  switch (problem.kind) {
    case 'not-text':
      return 'Dette er ikkje tekst. Opne dokumentet, merk alt, kopier, og lim inn teksten.';
    case 'empty':
      return 'Det er ingen tekst her. Kopier heile planen frå dokumentet og lim han inn.';
    case 'too-long':
      return 'Teksten er for lang til å vere ein plan. Lim inn berre planen, utan vedlegg.';
    case 'no-plan-yet':
      return 'Arket har ingen plan enno. Vel Planvakt → Les inn plan …';
    case 'no-measures':
      return 'Det blei ikkje funne nokon tiltak. Ta med tabellane eller punktlistene der tiltaka står, og prøv igjen.';
    case 'plan-unreadable':
      return 'Planen kunne ikkje skrivast slik han stod. Les han inn på nytt. Ingenting er endra.';
    case 'tab-missing':
      return `Fana «${problem.tab}» manglar eller er tom. ${UNDO} Går ikkje det, vel Planvakt → Rydd opp. Er arket nytt, vel Planvakt → Les inn plan.`;
    case 'column-missing':
      return `Fana «${problem.tab}» manglar kolonnen «${problem.header}». Gi kolonnen det namnet igjen, eller vel Planvakt → Rydd opp.`;
    case 'setting-unreadable':
      return `I ${SETTINGS_TAB()} står det «${problem.text}» ved «${SETTINGS[problem.setting].name}». ${SETTINGS[problem.setting].explanation} Rett verdien og prøv igjen.`;
    case 'busy':
      return 'Nokon andre lagrar akkurat no. Vent litt og prøv igjen. Ingenting er endra.';
    case 'rows-moving':
      return `Nokon sorterer eller flyttar rader i fana «${problem.tab}» akkurat no. Vent litt, og prøv igjen.`;
    case 'no-measure-there':
      return 'Det står ikkje noko tiltak i rada du har valt. Vel ei rad i fana for året eller i Plan, og prøv igjen.';
    case 'plan-exists':
      return `Arket har alt planen «${problem.title}» med ${problem.measures} tiltak. Nye tiltak kan leggjast til. Alt som står der, blir ståande.`;
    case 'other-period':
      return `Planen i arket gjeld ${problem.inSheet}, men dette dokumentet gjeld ${problem.inDocument}. Er åra lesne feil, rett dei under «Namn og år for planen». Er det ein ny plan, lag eit nytt rekneark til han.`;
    case 'measure-gone':
      return `Tiltaket står ikkje lenger i fana «${problem.tab}». Vel Planvakt → Oppdater status, så kjem rada tilbake.`;
    case 'row-copied':
      return `Tiltak ${problem.number || 'utan nummer'} står to gonger: ${numberedRow(problem.tab, problem.row)} er ein kopi. Slett rada du ikkje vil ha, og prøv igjen.`;
    case 'year-frozen':
      return `Året ${problem.label} er rapportert og låst. Ta det bort frå «${SETTINGS.frozenYears.name}» i ${SETTINGS_TAB()} dersom det skal endrast.`;
    case 'year-open':
      return `Året ${problem.label} er opna att. Vel det på nytt under «Arbeidsår», og skriv i felta.`;
    case 'changed-meanwhile':
      return `Nokon andre har endra tiltaket i mellomtida${problem.theirs.result === null ? '' : ` (${RESULT_WORDS[problem.theirs.result]})`}. Ingenting er skrive over. Sjå kva som står no, og lagre på nytt dersom du vil endre det.`;
    case 'day-outside-year':
      return `Vel ein dag i ${problem.label}, og ikkje seinare enn i dag (${longDay(problem.today)}). Høyrer det til eit anna år, vel det under «Arbeidsår».`;
    case 'entry-unreadable':
      return 'Dette kunne ikkje lagrast. Skriv ein kortare kommentar og eit heilt antal, og prøv igjen.';
    case 'no-such-year':
      return `Planen har ikkje noko arbeidsår ${problem.year} som har byrja. Vel eit anna år.`;
    case 'no-next-year':
      return `Alle arbeidsåra i planen til og med ${problem.last} har si fane. Gjeld planen lenger, rett «${SETTINGS.workingYears.name}» i ${SETTINGS_TAB()}.`;
    case 'drive-off':
      return 'Årsrapporten kan ikkje lagrast som Google-dokument, for Drive er ikkje slått på. Last han ned i staden. Slik slår du på Drive: Utvidingar → Apps Script → Tenester + → Drive API → Legg til.';
    case 'drive-not-permitted':
      return 'Årsrapporten kan ikkje lagrast som Google-dokument, for Planvakt har ikkje fått lov til å bruke Drive enno. Last han ned i staden. Slik gir du lov: Utvidingar → Apps Script → Køyr. Kryss av for Drive når Google spør.';
    case 'drive-refused':
      return 'Google Drive svarte nei. Last ned årsrapporten i staden, eller prøv igjen om litt.';
    case 'template-unreadable':
      return 'Malen er ikkje eit Word-dokument (.docx). Lagre han som .docx i Word, eller bruk den innebygde malen.';
    case 'template-too-large':
      return 'Malen er for stor. Gjer bileta i han mindre (Word: Komprimer bilete), og prøv igjen.';
    case 'template-broken':
      return problem.tag
        ? `Noko er gale med feltet «${problem.tag}» i malen. Sjekk at det både blir opna og lukka, eller bruk den innebygde malen.`
        : 'Noko er gale med eit felt i malen. Sjekk at alle felt både blir opna og lukka, eller bruk den innebygde malen.';
    case 'template-unknown-tag':
      return `Malen har eit felt som ikkje finst: «${problem.tag}». Rett det i Word, eller bruk den innebygde malen.`;
    case 'year-not-over':
      return `Arbeidsåret ${problem.label} varer til og med ${longDay(problem.last)}. Lås det når det er over og rapporten er levert.`;
    case 'words-unreadable':
      return 'Teksten kunne ikkje lagrast. Skriv han kortare, og prøv igjen. Ingenting er endra.';
    case 'no-address':
      return `Google sa ikkje kva adresse som er di. Skriv ho i «${SETTINGS.boardEmail.name}» i ${SETTINGS_TAB()} i staden.`;
    case 'mail-quota':
      return 'Kvoten for e-post er brukt opp i dag. Prøv igjen i morgon.';
    default:
      return problem satisfies never;
  }
};

export const describeCell: typeof NB.describeCell = problem => {
  switch (problem.kind) {
    case 'row-copied':
      return `Tiltak ${problem.number || 'utan nummer'} står to gonger: ${numberedRow(problem.tab, problem.row)} er ein kopi og tel ikkje. Slett den rada du ikkje vil ha.`;
    case 'cell-unreadable':
      return `«${problem.text}» i kolonnen ${problem.column}, ${numberedRow(problem.tab, problem.row)}, er ikkje forstått. ${problem.key === 'figure' ? 'Skriv berre talet.' : 'Vel frå lista, eller skriv eit heilt tal.'}`;
    case 'no-mail-address':
      return `${listed(problem.bodies)} manglar e-postadresse. Skriv ei rolleadresse i fana ${BODIES_TAB()}. Til då ${WHERE_MAIL_GOES[problem.goesTo]}.`;
    case 'mail-address-unreadable':
      return `«${problem.text}» ved ${problem.body} i fana ${BODIES_TAB()} er ikkje ei e-postadresse. Til ho er retta, ${WHERE_MAIL_GOES[problem.goesTo]}.`;
    case 'no-board-address':
      return `Styret manglar e-postadresse. Skriv ho i «${SETTINGS.boardEmail.name}» i ${SETTINGS_TAB()}, elles når ingen varsel fram.`;
    case 'setting-no-address':
      return `«${problem.text}» ved «${SETTINGS[problem.setting].name}» i ${SETTINGS_TAB()} er ikkje ei e-postadresse. Ingen e-post går dit før ho er retta.`;
    case 'language-unknown':
      return `Språket «${problem.text}» i ${SETTINGS_TAB()} er ikkje kjent. Vel bokmål, nynorsk eller English. Til då er alt på bokmål.`;
    case 'run-missing':
      return `Varsla har stått stille sidan ${longDay(problem.since)}. Den som slo dei på, har kanskje slutta. Vel Planvakt → Ta over varsla.`;
    case 'mails-waiting':
      return problem.count === 1
        ? 'Eitt varsel ventar til neste køyring, for Google sender ikkje fleire e-postar i dag.'
        : `${problem.count} varsel ventar til neste køyring, for Google sender ikkje fleire e-postar i dag.`;
    case 'mail-refused':
      return `Google ville ikkje sende til «${problem.address}». Sjå etter skrivefeil i fana ${BODIES_TAB()}. Planvakt prøver igjen ved neste køyring.`;
    default:
      return problem satisfies never;
  }
};
