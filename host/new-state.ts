import type { HostState, SheetState } from './state';

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export const newSheet = (id: number, name: string): SheetState => ({
  id,
  name,
  rows: NEW_ROWS,
  columns: NEW_COLUMNS,
  cells: [],
  looks: [],
  validations: [],
  frozenRows: 0,
  frozenColumns: 0,
  hiddenColumns: [],
  widths: {},
  hidden: false,
  hiddenGridlines: false,
  tabColor: null,
  protections: [],
  rules: [],
  filter: null,
  table: false,
});

/** A spreadsheet as it is the moment a person makes one. */
export const newState = (owner: string, locale: string, timeZone: string): HostState => ({
  spreadsheet: {
    id: 'lokal-regnearkfil',
    name: 'Planvakt',
    locale,
    timeZone,
    owner,
    sheets: [newSheet(0, 'Ark1')],
    active: { sheet: 0, a1: 'A1' },
  },
  properties: { document: {}, script: {}, users: {} },
  triggers: [],
  mails: [],
  files: [],
  mailUse: {},
  lastId: 0,
});
