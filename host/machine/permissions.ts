import { exception } from './exception';
import type { Mode } from './execution';

const ROOT = 'https://www.googleapis.com/auth/';

interface Demand {
  /** Any one of these scopes will do. */
  readonly scopes: readonly string[];
  /** A simple trigger runs before anybody has authorised anything. */
  readonly inSimpleTrigger: boolean;
}

const DOCUMENT: Demand = {
  scopes: ['spreadsheets.currentonly', 'spreadsheets'],
  inSimpleTrigger: true,
};
const PAGES: Demand = { scopes: ['script.container.ui'], inSimpleTrigger: false };
const MAIL: Demand = { scopes: ['script.send_mail'], inSimpleTrigger: false };
const TRIGGERS: Demand = { scopes: ['script.scriptapp'], inSimpleTrigger: false };
const ADDRESS: Demand = { scopes: ['userinfo.email'], inSimpleTrigger: true };
const FILES: Demand = { scopes: ['drive.file', 'drive'], inSimpleTrigger: false };

/** By object, or by one method of it; what is not here (menus, properties, locks, toasts) needs nothing. */
const DEMANDS: Readonly<Record<string, Demand | null>> = {
  'SpreadsheetApp.getUi': null,
  'Spreadsheet.toast': null,
  SpreadsheetApp: DOCUMENT,
  Spreadsheet: DOCUMENT,
  Sheet: DOCUMENT,
  Range: DOCUMENT,
  RangeList: DOCUMENT,
  Selection: DOCUMENT,
  Protection: DOCUMENT,
  'Ui.showSidebar': PAGES,
  'Ui.showModalDialog': PAGES,
  'Ui.showModelessDialog': PAGES,
  MailApp: MAIL,
  ScriptApp: TRIGGERS,
  ClockTriggerBuilder: TRIGGERS,
  User: ADDRESS,
  'Drive.Files': FILES,
};

/** Throws what Google throws where a call is not allowed in this kind of run or by these scopes. */
export function demandPermission(
  object: string,
  method: string,
  mode: Mode,
  granted: ReadonlySet<string>,
): void {
  const operation = `${object}.${method}`;
  if (mode === 'loading') {
    throw exception(`${operation} ble kalt mens koden lastes: da har ingen gitt tilgang til noe.`);
  }
  if (mode === 'time' && operation === 'SpreadsheetApp.getUi') {
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const demand = operation in DEMANDS ? DEMANDS[operation] : DEMANDS[object];
  if (!demand || (mode === 'simple' && demand.inSimpleTrigger)) return;
  const scopes = demand.scopes.map(scope => ROOT + scope);
  const required = scopes.join(' || ');
  if (mode === 'simple') {
    throw exception(
      `You do not have permission to call ${operation}. Required permissions: ${required}`,
    );
  }
  if (!scopes.some(scope => granted.has(scope))) {
    throw exception(
      `Specified permissions are not sufficient to call ${operation}. Required permissions: ${required}`,
    );
  }
}
