import type { Day } from '../domain/calendar/day';
import type { Result } from '../domain/result';
import type { Language } from './language/languages';
import type { Area, Grid } from './workbook/cell';
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
  /** The person has not let the script use Drive yet. */
  | { readonly kind: 'drive-not-permitted' }
  /** Drive said no. */
  | { readonly kind: 'drive-refused' };

/** What the use cases need from the outside world. The workbook is read in whole tabs and written in blocks. */
export interface Ports {
  readonly workbook: {
    title(): string;
    tabNames(): readonly string[];
    /** The tabs that exist, of those asked for. */
    read(tabs: readonly string[]): ReadonlyMap<string, Grid>;
    /** The notes on the cells of each block; '' where there is none. */
    readNotes(areas: readonly Area[]): readonly Grid[];
    /** Sees to it that cells offer these choices; a typed table refuses. */
    offerChoices(area: Area, choices: readonly string[]): 'fine' | 'mended' | 'refused';
    write(writes: readonly Write[]): void;
    /** How many rows are free below what a tab holds; room is made when there are fewer than `wanted`. */
    makeRoom(tab: string, wanted: number): void;
    /** From now on, what was written is there even if the run ends at once. */
    settle(): void;
    /** Puts a tab in front of whoever is looking. */
    show(tab: string): void;
    /** Where the person stands: the tab, and the first row of what is chosen (0-based). */
    chosen(): { readonly tab: string; readonly row: number } | null;
    /** Takes the person to a cell (0-based). */
    showCell(tab: string, row: number, column: number): void;
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
    /** Whether it was sent; Google says no to some addresses, and to all when the day's quota is used up. */
    send(mail: OutgoingMail): boolean;
    /** The address of whoever runs this. */
    ownAddress(): string;
  };
  /** Small texts of the present user's own, which nobody else sees. */
  readonly own: {
    read(): Readonly<Record<string, string>>;
    write(name: string, text: string): void;
  };
  /** Daily runs. Each belongs to whoever made it, and nobody else can see it or take it away. */
  readonly schedule: {
    /** Makes a daily run of one's own at an hour of the day; gives what names it. */
    start(hour: number): string;
    /** Takes away one's own runs, all but the one named. */
    stopAllBut(name: string | null): void;
  };
  /** Small texts kept with the workbook, outside its cells. */
  readonly memory: {
    read(): Readonly<Record<string, string>>;
    /** All at once; texts not named stay as they are. */
    write(texts: Readonly<Record<string, string>>): void;
  };
  readonly language: {
    /** That of whoever runs this, as far as Google says. */
    ofUser(): Language;
  };
  readonly drive: {
    /** Makes a Google Doc of a Word document, under a new name each time. */
    makeDocument(name: string, docxBase64: string): Result<MadeDocument, DocumentProblem>;
  };
}
