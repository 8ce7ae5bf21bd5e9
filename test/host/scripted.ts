import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, openHost } from '../../host/host';
import type { HostOptions } from '../../host/options';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
  'drive.file',
];

export interface ScriptOptions extends HostOptions {
  readonly scopes?: readonly string[];
  readonly advancedServices?: readonly string[];
  readonly pages?: Readonly<Record<string, string>>;
}

/** A folder such as the build makes, with this code in it. */
export function scriptFolder(code: string, options: ScriptOptions = {}): string {
  const { scopes = SCOPES, advancedServices = ['Drive'], pages = {} } = options;
  const folder = mkdtempSync(join(tmpdir(), 'planvakt-'));
  folders.push(folder);
  const manifest = {
    timeZone: 'Europe/Oslo',
    oauthScopes: scopes.map(scope => `https://www.googleapis.com/auth/${scope}`),
    dependencies: {
      enabledAdvancedServices: advancedServices.map(userSymbol => ({ userSymbol })),
    },
  };
  writeFileSync(join(folder, 'code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(join(folder, `${name}.html`), html);
  }
  return folder;
}

/** Runs whatever text it is sent: statements, of which the last one's value is the answer. */
const ASK = `
function ask(code) { return (0, eval)(code); }
var spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
var sheet = () => spreadsheet().getSheetByName('Ark1');
var range = (...at) => sheet().getRange(...at);
`;

export interface Scripted {
  readonly host: Host;
  /** Runs code as a page would have it run, with every permission. */
  ask(code: string): unknown;
  /** The same, where no answer is wanted. */
  act(code: string): void;
}

/** A host over a small script: that of `ask`, and what a test adds. */
export function openScript(code = '', options: ScriptOptions = {}): Scripted {
  const { scopes, advancedServices, pages, ...hostOptions } = options;
  const dist = options.dist ?? scriptFolder(ASK + code, options);
  const host = openHost({ ...hostOptions, dist });
  return {
    host,
    ask: text => host.call('ask', text),
    act(text) {
      host.call('ask', `${text}; null`);
    },
  };
}
