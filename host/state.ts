/** Everything the host remembers between two runs, as plain JSON: a copy of it is a save. */
export interface HostState {
  readonly spreadsheet: SpreadsheetState;
  readonly properties: PropertyStores;
  triggers: TriggerState[];
  readonly mails: SentMail[];
  readonly files: StoredFile[];
  /** Recipients each user has written to, in the 24 hours that began with the first of them. */
  readonly mailUse: Record<string, { since: number; recipients: number }>;
  /** What ids are made of, so that the same acts give the same ids. */
  lastId: number;
}

export interface SpreadsheetState {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  sheets: SheetState[];
  /** Where the person stands: the id of a sheet, and a range in it. */
  active: { sheet: number; a1: string };
}

export interface SheetState {
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  /** Sparse: rows and cells that hold nothing are missing or null. */
  readonly cells: (Cell | null)[][];
  /** How cells look and what they accept; a cell names its own by number. */
  readonly looks: Look[];
  readonly validations: Validation[];
  frozenRows: number;
  frozenColumns: number;
  readonly hiddenColumns: number[];
  readonly widths: Record<number, number>;
  hidden: boolean;
  hiddenGridlines: boolean;
  tabColor: string | null;
  protections: ProtectionState[];
  rules: ConditionalRule[];
  filter: Area | null;
  /** A person has turned the data into what Sheets calls a table, with typed columns. */
  table: boolean;
}

export type CellValue = string | number | boolean;

/** A date is a number that wears a date format, as in every spreadsheet. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  /** Where the text leads, where it is a link. */
  readonly link?: string;
  readonly note?: string;
  readonly look?: number;
  readonly validation?: number;
}

export interface Look {
  readonly numberFormat?: string;
  readonly fontWeight?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly background?: string;
  readonly wrap?: string;
  readonly verticalAlignment?: string;
  readonly horizontalAlignment?: string;
}

/** A rectangle of cells; rows and columns count from 0. `whole` is a range written as `D:F`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly whole?: true;
}

export type Criteria =
  | { readonly type: 'VALUE_IN_LIST'; readonly values: readonly string[]; readonly arrow: boolean }
  | { readonly type: 'CHECKBOX' }
  | { readonly type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO'; readonly least: number };

export interface Validation {
  readonly criteria: Criteria;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Colours a person gave the choices; a script can neither see nor write them. */
  readonly colours?: Readonly<Record<string, string>>;
}

export interface ProtectionState {
  readonly id: number;
  readonly type: 'SHEET' | 'RANGE';
  area: Area;
  description: string;
  warningOnly: boolean;
  readonly owner: string;
  unprotected: Area[];
}

export interface ConditionalRule {
  readonly when: 'TEXT_EQUAL_TO' | 'TEXT_STARTS_WITH' | 'CUSTOM_FORMULA';
  readonly text: string;
  readonly areas: readonly Area[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface PropertyStores {
  readonly document: Record<string, string>;
  readonly script: Record<string, string>;
  readonly users: Record<string, Record<string, string>>;
}

export interface TriggerState {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly everyDays?: number;
  readonly everyMinutes?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly timeZone?: string;
  /** The day it last ran, `YYYY-MM-DD`. */
  lastRun: string | null;
}

export interface SentMail {
  readonly id: string;
  /** When, as ISO text. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly noReply: boolean;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

export interface StoredFile {
  readonly id: string;
  readonly at: string;
  readonly owner: string;
  readonly name: string;
  /** What was asked for, such as a Google Doc. */
  readonly mimeType: string;
  /** What was uploaded. */
  readonly contentType: string;
  readonly base64: string;
  readonly webViewLink: string;
}
