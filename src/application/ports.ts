import type { Day } from '../domain/calendar/day';
import type { Result } from '../domain/result';
import type { Language } from './language/languages';
import type { Grid } from './workbook/cell';
import type { Write } from './workbook/writes';

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly replyTo: string;
}

export interface MadeDocument {
  readonly link: string;
}

/** Why a Google Doc could not be made; the same report can always be downloaded. */
export type DocumentProblem =
  /** The advanced Drive service is not switched on. */
  | { readonly kind: 'drive-off' }
  /** Drive said no. */
  | { readonly kind: 'drive-refused' };

/** What the use cases need from the outside world. The workbook is read in whole tabs and written in blocks. */
export interface Ports {
  readonly workbook: {
    title(): string;
    tabNames(): readonly string[];
    /** The tabs that exist, of those asked for. */
    read(tabs: readonly string[]): ReadonlyMap<string, Grid>;
    write(writes: readonly Write[]): void;
    /** How many rows are free below what a tab holds; room is made when there are fewer than `wanted`. */
    makeRoom(tab: string, wanted: number): void;
    /** Puts a tab in front of whoever is looking. */
    show(tab: string): void;
    /** A link to a tab's row (0-based). */
    linkTo(tab: string): (row: number) => string;
  };
  /** Runs `work` while nobody else's script writes; null when another holds on for too long. */
  readonly exclusively: <T>(work: () => T) => T | null;
  readonly clock: {
    today(): Day;
    /** «2026-01-20 08:15» */
    now(): string;
  };
  readonly mail: {
    /** How many more mails may go out today. */
    remaining(): number;
    send(mail: OutgoingMail): void;
    /** The address of whoever runs this. */
    ownAddress(): string;
  };
  readonly schedule: {
    isOn(): boolean;
    turnOn(): void;
    turnOff(): void;
  };
  readonly language: {
    /** That of whoever runs this, as far as Google says. */
    ofUser(): Language;
    /** Keeps what the settings say, for menus and pages that open before the sheet is read. */
    remember(language: Language): void;
  };
  readonly drive: {
    /** Makes a Google Doc of a Word document, under a new name each time. */
    makeDocument(name: string, docxBase64: string): Result<MadeDocument, DocumentProblem>;
  };
}
