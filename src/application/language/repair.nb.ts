import type { Mended, Unmended } from '../repairing/finding';
import { shownName } from '../workbook/tab-words';
import { describeCell, describeProblem } from './problems.nb';

const HISTORY = 'Hent den tilbake med Angre (Ctrl+Z), eller med Fil → Versjonslogg';

const quoted = (number: string, text: string) => `«${`${number} ${text}`.trim()}»`;

/** Where something stands: the tab, and the row as people count it. */
export const placeWords = (tab: string, row: number): string => `${tab}, rad ${row + 1}`;

/** What was put right, in one sentence or two. */
export function describeMended(found: Mended): string {
  switch (found.kind) {
    case 'tab-renamed':
      return `Fanen «${found.was}» heter «${shownName(found.tab)}» igjen.`;
    case 'tab-made':
      return `Fanen «${shownName(found.tab)}» manglet og er laget på nytt. Det som sto i Plan og Logg, er hentet derfra. Mangler noe likevel, ligger den gamle fanen i Fil → Versjonslogg.`;
    case 'column-renamed':
      return found.was === ''
        ? `Kolonnen «${found.header}» har fått overskriften sin tilbake.`
        : `Kolonnen «${found.was}» heter «${found.header}» igjen.`;
    case 'column-made': {
      const made = `Kolonnen «${found.header}» manglet og står nå lengst til høyre.`;
      if (found.isComputed) return `${made} Planvakt har regnet den ut på nytt.`;
      return found.restored > 0
        ? `${made} ${found.restored} ${found.restored === 1 ? 'celle' : 'celler'} er hentet fra Plan, arbeidsårene og Logg. Se over dem.`
        : `${made} Den er tom. Det som sto der, ligger i Fil → Versjonslogg.`;
    }
    case 'columns-ordered':
      return `Kolonnene i «${shownName(found.tab)}» står i riktig rekkefølge igjen. Alt som sto der, er med.`;
    case 'settings-made':
      return `I Innstillinger manglet ${found.names.join(', ')}. Linjene er satt inn igjen. Se over verdiene.`;
    case 'became-measure':
      return `${quoted(found.number, found.text)} er ført inn som tiltak og følges opp fra nå av. Bare et årsmøte endrer planen, så slett raden hvis den ikke er vedtatt.`;
    case 'id-given-back':
      return `${quoted(found.number, found.text)} hadde mistet koblingen til det som er meldt. Den er på plass igjen.`;
    case 'copy-became-measure':
      return `${quoted(found.number, found.text)} var en kopi av en annen rad. Den er nå et eget tiltak. Slett raden hvis den ikke skal telle.`;
    case 'copy-set-aside':
      return `${quoted(found.number, found.text)} sto to ganger. Denne raden teller ikke lenger, men alt som står i den, er der fortsatt. Slett den når du har sett over.`;
    case 'got-id':
      return `${quoted(found.number, found.text)} var ny eller kopiert og er nå med i oppfølgingen.`;
    case 'choices-mended':
      return `Listen å velge fra er på plass igjen i kolonnen «${found.header}».`;
    default:
      return found satisfies never;
  }
}

/** What people must put right, and how. */
export function describeUnmended(found: Unmended): string {
  switch (found.kind) {
    case 'no-plan':
      return 'Arket har ingen plan ennå. Velg Planvakt → Les inn plan …';
    case 'tab-gone':
      return `Fanen «${shownName(found.tab)}» er borte, og det som sto der, står ikke noe annet sted. ${HISTORY}, og velg Rydd opp igjen.`;
    case 'tab-unclear':
      return `Fanen «${shownName(found.tab)}» mangler, og flere ligner: ${found.candidates.map(name => `«${name}»`).join(', ')}. Gi den rette navnet «${shownName(found.tab)}», og velg Rydd opp igjen.`;
    case 'column-gone':
      return `Kolonnen «${found.header}» i fanen «${shownName(found.tab)}» er borte, og det som sto der, står ikke noe annet sted. ${HISTORY}, og velg Rydd opp igjen.`;
    case 'column-twice':
      return `To kolonner heter «${found.header}». Bare den første teller. Gi den andre et annet navn.`;
    case 'not-counted':
      return `${quoted(found.number, found.text)} teller ikke her. Tiltaket står også i rad ${found.counts + 1}. Flytt det du vil beholde dit, og slett denne raden.`;
    case 'gone-from-plan':
      return `${quoted(found.number, found.text)} står ikke i Plan lenger. Det som er meldt, står. Er raden slettet ved et uhell, hent den tilbake i Plan med Fil → Versjonslogg.`;
    case 'typed-table':
      return `Fanen er gjort om til en tabell i Google Regneark, og der kan ikke Planvakt legge inn listen i «${found.header}». Alt annet virker, og svarene kan skrives for hånd. Vil du ha listen tilbake, gjør tabellen om til vanlige celler i menyen ved tabellnavnet.`;
    case 'setting-unreadable':
      return describeProblem(found);
    default:
      return describeCell(found);
  }
}
