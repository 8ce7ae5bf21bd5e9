import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emlOf } from '../eml';
import { type Host, openHost } from '../host';
import { writeState } from '../state-file';
import { demoEntry, demoWords } from './demo-entries';
import { type Server, serverOf } from './server';

export interface DemoOptions {
  readonly text: string;
  readonly today: string;
  readonly out: string;
  say(line: string): void;
  stop(message: string): never;
}

type Problem = Parameters<Server['explain']>[0];
type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

const BOARD = 'styret@solvik.example';

/** The body's name as a role address; the last body is left without one, to show what happens then. */
const addressOf = (body: string) =>
  `${body
    .toLowerCase()
    .replace(/[æå]/g, 'a')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}@solvik.example`;

/** Types the addresses a board would type. */
function typeAddresses(host: Host) {
  const settings = host.sheet('Innstillinger')?.display() ?? [];
  const boardRow = settings.findIndex(([name]) => name === 'Styrets e-post');
  host.edit('Innstillinger', `B${boardRow + 1}`, BOARD);
  const bodies = (host.sheet('Organer')?.display() ?? []).slice(1).filter(([body]) => body);
  bodies.slice(0, Math.max(1, bodies.length - 1)).forEach(([body = ''], i) => {
    host.edit('Organer', `D${i + 2}`, addressOf(body));
  });
}

async function writeMails(host: Host, out: string) {
  const folder = join(out, 'mail');
  mkdirSync(folder, { recursive: true });
  for (const [i, mail] of host.mails.entries()) {
    const name = `${String(i + 1).padStart(2, '0')}-${mail.to.replace(/[^a-z0-9.@-]/gi, '_')}.eml`;
    writeFileSync(join(folder, name), await emlOf(mail));
  }
}

/** Reads a plan, fills a workbook, reminds, marks and reports; everything it makes lands in `out`. */
export async function runDemo({ text, today, out, say, stop }: DemoOptions): Promise<void> {
  const host = openHost({ today });
  const server = serverOf(host);
  const value = <T>(answer: Answer<T>): T =>
    answer.ok ? answer.value : stop(server.explain(answer.problem));

  const reading = value(server.readPlan(text));
  const { plan, doubts } = reading;
  const measures = plan.goals.reduce((sum, goal) => sum + goal.measures.length, 0);
  say(
    `Leste «${plan.title ?? 'planen'}»: ${plan.goals.length} mål, ${measures} tiltak, ${doubts.length} ting å avklare.`,
  );

  const filled = value(server.writePlan(reading, false));
  say(
    `Skrev ${filled.added} tiltak til arket: ${host
      .sheets()
      .map(({ name }) => name)
      .join(', ')}.`,
  );
  typeAddresses(host);

  host.runTrigger('dailyJob');
  say(`Sendte ${host.mails.length} varsler (${today}).`);

  const { proposed, years } = value(server.reportChoices());
  const label = years.find(({ year }) => year === proposed)?.label ?? String(proposed);
  const list = value(server.loadMeasures(proposed));
  let marked = 0;
  for (const [i, { id, entry, kind, quota }] of list.measures.entries()) {
    const said = demoEntry(i, kind === 'quota' ? (quota?.count ?? 1) : null);
    if (!said) continue;
    value(server.markMeasure({ id, year: proposed, entry: said, seen: entry }));
    marked += 1;
  }
  say(`Meldte ${marked} av ${list.measures.length} tiltak for ${label}.`);

  const draft = value(server.reportDraft(proposed));
  const written = draft.words.flatMap(({ id, words }, i) => {
    const said = demoWords(i);
    return said === null ? [] : [{ id, words: said, seen: words }];
  });
  value(server.saveReportWords(proposed, written));
  say(`Skrev styrets ord om året og ${written.length - 1} av målene.`);

  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await writeMails(host, out);
  const report = value(server.makeReport(proposed));
  const saved = value(server.saveReport(proposed));
  const file = join(out, `arsrapport-${proposed}.docx`);
  writeFileSync(file, Buffer.from(report.docxBase64, 'base64'));
  writeState(join(out, 'arbeidsbok.json'), host.save());
  say(`Årsrapporten ligger i ${file}, og som Google-dokument (${saved.fileName}).`);
  say(
    `Varslene ligger i ${join(out, 'mail')}. Se arket: npm start -- --state ${join(out, 'arbeidsbok.json')}`,
  );
}
