import { shownName } from '../workbook/tab-words';
import { describeCell, describeProblem } from './problems.nn';
import type * as NB from './repair.nb';

const HISTORY = 'Hent ho tilbake med Angre (Ctrl+Z), eller med Fil → Versjonslogg';

const quoted = (number: string, text: string) => `«${`${number} ${text}`.trim()}»`;

export const placeWords: typeof NB.placeWords = (tab, row) => `${tab}, rad ${row + 1}`;

export const describeMended: typeof NB.describeMended = found => {
  switch (found.kind) {
    case 'tab-renamed':
      return `Fana «${found.was}» heiter «${shownName(found.tab)}» igjen.`;
    case 'tab-made':
      return `Fana «${shownName(found.tab)}» mangla og er laga på nytt. Det som stod i ${shownName('Plan')} og ${shownName('Logg')}, er henta derifrå. Manglar noko likevel, ligg den gamle fana i Fil → Versjonslogg.`;
    case 'column-renamed':
      return found.was === ''
        ? `Kolonnen «${found.header}» har fått overskrifta si tilbake.`
        : `Kolonnen «${found.was}» heiter «${found.header}» igjen.`;
    case 'column-made': {
      const made = `Kolonnen «${found.header}» mangla og står no lengst til høgre.`;
      if (found.isComputed) return `${made} Planvakt har rekna han ut på nytt.`;
      return found.restored > 0
        ? `${made} ${found.restored} ${found.restored === 1 ? 'celle' : 'celler'} er henta frå ${shownName('Plan')}, arbeidsåra og ${shownName('Logg')}. Sjå over dei.`
        : `${made} Han er tom. Det som stod der, ligg i Fil → Versjonslogg.`;
    }
    case 'columns-ordered':
      return `Kolonnane i «${shownName(found.tab)}» står i rett rekkjefølgje igjen. Alt som stod der, er med.`;
    case 'settings-made':
      return `I ${shownName('Innstillinger')} mangla ${found.names.join(', ')}. Linjene er sette inn igjen. Sjå over verdiane.`;
    case 'became-measure':
      return `${quoted(found.number, found.text)} er ført inn som tiltak og blir følgt opp frå no av. Berre eit årsmøte endrar planen, så slett rada dersom ho ikkje er vedteken.`;
    case 'id-given-back':
      return `${quoted(found.number, found.text)} hadde mista koplinga til det som er meldt. Ho er på plass igjen.`;
    case 'copy-became-measure':
      return `${quoted(found.number, found.text)} var ein kopi av ei anna rad. No er det eit eige tiltak. Slett rada dersom ho ikkje skal telje.`;
    case 'copy-set-aside':
      return `${quoted(found.number, found.text)} stod to gonger. Denne rada tel ikkje lenger, men alt som står i ho, er der framleis. Slett ho når du har sett over.`;
    case 'got-id':
      return `${quoted(found.number, found.text)} var ny eller kopiert og er no med i oppfølginga.`;
    case 'choices-mended':
      return `Lista å velje frå er på plass igjen i kolonnen «${found.header}».`;
    default:
      return found satisfies never;
  }
};

export const describeUnmended: typeof NB.describeUnmended = found => {
  switch (found.kind) {
    case 'no-plan':
      return 'Arket har ingen plan enno. Vel Planvakt → Les inn plan …';
    case 'tab-gone':
      return `Fana «${shownName(found.tab)}» er borte, og det som stod der, står ikkje nokon annan stad. ${HISTORY}, og vel Rydd opp igjen.`;
    case 'tab-unclear':
      return `Fana «${shownName(found.tab)}» manglar, og fleire liknar: ${found.candidates.map(name => `«${name}»`).join(', ')}. Gi den rette namnet «${shownName(found.tab)}», og vel Rydd opp igjen.`;
    case 'column-gone':
      return `Kolonnen «${found.header}» i fana «${shownName(found.tab)}» er borte, og det som stod der, står ikkje nokon annan stad. ${HISTORY}, og vel Rydd opp igjen.`;
    case 'column-twice':
      return `To kolonnar heiter «${found.header}». Berre den første tel. Gi den andre eit anna namn.`;
    case 'not-counted':
      return `${quoted(found.number, found.text)} tel ikkje her. Tiltaket står også i rad ${found.counts + 1}. Flytt det du vil behalde dit, og slett denne rada.`;
    case 'gone-from-plan':
      return `${quoted(found.number, found.text)} står ikkje i ${shownName('Plan')} lenger. Det som er meldt, står. Er rada sletta ved eit uhell, hent ho tilbake i ${shownName('Plan')} med Fil → Versjonslogg.`;
    case 'typed-table':
      return `Fana er gjord om til ein tabell i Google Rekneark, og der kan ikkje Planvakt leggje inn lista i «${found.header}». Alt anna verkar, og svara kan skrivast for hand. Vil du ha lista tilbake, gjer tabellen om til vanlege celler i menyen ved tabellnamnet.`;
    case 'setting-unreadable':
      return describeProblem(found);
    default:
      return describeCell(found);
  }
};
