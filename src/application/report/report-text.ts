import type { AnnualReport } from '../../domain/report/annual-report';
import type { ReportMessages } from './report-messages';
import { type TemplateData, templateData } from './template-data';

type Goal = TemplateData['mål'][number];
type Measure = Goal['tiltak'][number];
type Period = TemplateData['periode'][number];

const numbered = (number: string, text: string) => [number, text].filter(Boolean).join(' ');
/** A part, a goal or a group in it, and what a goal has; underlined by its rank. */
const heading = (text: string, under: '=' | '-' | '.') => [
  text,
  under.repeat([...text].length),
  '',
];
const indented = (lines: readonly string[]) =>
  lines
    .flatMap(line => line.split('\n'))
    .filter(Boolean)
    .map(line => `  ${line}`);

/** «78 % (2024: 89 %)» */
const standing = (now: string, before: string) =>
  now && before ? `${now} (${before})` : now || before;

const measureLines = (one: Measure) => [
  `- ${numbered(one.nr, one.tekst)}`,
  ...indented([
    one.nårOgHvem,
    one.resultat,
    ...one.linjer.map(({ linje }) => linje),
    ...one.lenke.map(({ adresse }) => adresse),
  ]),
];

const goalLines = (goal: Goal, words: ReportMessages['words']) => [
  ...heading(goal.overskrift, '-'),
  goal.oppsummering,
  standing(goal.prosent, goal.iFjor),
  '',
  ...goal.styretsOrd.flatMap(({ avsnitt }) => [avsnitt, '']),
  ...(goal.harDelmål
    ? [
        ...heading(words.delmål, '.'),
        ...goal.delmål.flatMap(one => [
          `- ${numbered(one.nr, one.tekst)}`,
          ...indented([[one.måltall, one.tall, one.andelAvMåltall].filter(Boolean).join(' · ')]),
        ]),
        '',
      ]
    : []),
  ...(goal.harTiltak
    ? [...heading(words.tiltak, '.'), ...goal.tiltak.flatMap(measureLines), '']
    : []),
];

/** «2025: Delvis gjennomført · 2026: Gjennomført» for each measure, in the years it applied. */
const periodLines = ({ periodetittel, årIPerioden, periodemål }: Period) => [
  ...heading(periodetittel, '='),
  ...årIPerioden.map(({ etÅr, andelEtÅr }) => `- ${etÅr}: ${andelEtÅr}`),
  '',
  ...periodemål.flatMap(({ målIPerioden, matriser }) => {
    const toldOf = (row: number) =>
      matriser.flatMap(({ matrise: { head, rows } }) =>
        head.flatMap((year, i) => {
          const cell = rows[row]?.cells[i];
          return cell ? [`${year}: ${cell.resultat}`] : [];
        }),
      );
    return [
      ...heading(målIPerioden, '-'),
      ...(matriser[0]?.matrise.rows ?? []).flatMap(({ nr, tekst }, row) => [
        `- ${numbered(nr, tekst)}`,
        ...indented([toldOf(row).join(' · ')]),
      ]),
      '',
    ];
  }),
];

/**
 * The report as plain text for the minutes: the same words, in the same order, without drawings and
 * without what only tells the same in another order: the goals against last year, and body by body.
 */
export function reportText(report: AnnualReport, messages: ReportMessages): string {
  const data = templateData(report, messages);
  const { ord } = data;
  const lines = [
    ...heading(`${data.tittel} – ${data.organisasjon}`, '='),
    data.plan,
    data.dato,
    ...(data.låst ? [data.låst] : []),
    '',
    ...(data.harInnledning
      ? [
          ...heading(ord.styret, '='),
          ...data.styretsInnledning.flatMap(({ avsnitt }) => [avsnitt, '']),
        ]
      : []),
    ...heading(ord.tall, '='),
    data.hovedsak,
    ...[data.antallTiltak, data.iFjor].filter(Boolean),
    '',
    ...data.resultater.map(
      ({ resultat, antall, antallFør }) =>
        `- ${resultat}: ${antall}${antallFør && ` (${data.åretFør}: ${antallFør})`}`,
    ),
    '',
    ...(data.harMål ? heading(ord.målOgTiltak, '=') : []),
    ...data.mål.flatMap(goal => goalLines(goal, ord)),
    ...heading(ord.ikkeRapportert, '='),
    data.omIkkeRapportert,
    ...data.ikkeRapportert.map(
      ({ nr, tekst, ansvar }) => `- ${numbered(nr, tekst)}${ansvar ? ` (${ansvar})` : ''}`,
    ),
    '',
    ...(data.harTasVidere ? heading(ord.tasVidere, '=') : []),
    ...data.tasVidere.flatMap(({ gruppe, innledning, saker }) => [
      ...heading(gruppe, '-'),
      innledning,
      ...saker.flatMap(sak => [
        `- ${numbered(sak.nr, sak.tekst)}`,
        ...indented([sak.senere, `${sak.resultat}. ${sak.grunn}`]),
      ]),
      '',
    ]),
    ...data.revisjoner.flatMap(({ revisjonsinnledning, endringer }) => [
      ...heading(ord.revisjoner, '='),
      revisjonsinnledning,
      '',
      ...endringer.flatMap(one => [
        `- ${one.hva}: ${numbered(one.nr, one.tekst)}`,
        ...indented([...one.slik.map(({ endring }) => endring), one.grunn]),
      ]),
      '',
    ]),
    ...data.periode.flatMap(periodLines),
    ...heading(ord.forslag, '='),
    data.vedtak,
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
