import type { Area } from '../state';
import type { MenuEntry, Toast } from '../world';

/** What the server tells the browser. All of it is plain JSON. */
export interface BookView {
  /** Goes up by one whenever anything may have changed. */
  readonly version: number;
  readonly title: string;
  /** Who a window is when its address names nobody. */
  readonly user: string;
  readonly today: string;
  readonly timeZone: string;
  readonly tabs: readonly TabName[];
  readonly menus: readonly MenuEntry[];
  readonly mails: number;
  readonly files: number;
}

export interface TabName {
  readonly id: number;
  readonly name: string;
  readonly colour: string | null;
}

export interface ColumnView {
  readonly width: number;
  readonly isHidden: boolean;
}

/** How a cell looks, as CSS knows it. */
export interface CellLook {
  readonly bold?: boolean;
  readonly colour?: string;
  readonly background?: string;
  readonly size?: number;
  readonly wraps?: boolean;
  readonly vertical?: string;
  readonly horizontal?: string;
}

export interface CellView {
  readonly text: string;
  /** What stands in the editor, where that is not the text. */
  readonly typed?: string;
  /** The number of its look in `looks`. */
  readonly look: number;
  /** The number of its dropdown in `choices`. */
  readonly choices?: number;
  readonly note?: string;
  readonly link?: string;
  /** It is a checkbox, ticked or not. */
  readonly ticked?: boolean;
}

/** A range whose editors are asked first, and the words they are asked with. */
export interface Warning {
  readonly area: Area;
  readonly exempt: readonly Area[];
  readonly text: string;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly columns: readonly ColumnView[];
  readonly looks: readonly CellLook[];
  readonly choices: readonly (readonly string[])[];
  readonly warnings: readonly Warning[];
  readonly rows: readonly (readonly CellView[])[];
}

/** A page the script has shown; its html is at `/frame/<id>`. */
export interface FrameView {
  readonly id: number;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly isModal: boolean;
}

export interface Place {
  readonly tab: string;
  readonly a1: string;
}

/** What came of one act, and what the script put on the screen of whoever did it. */
export interface Answer {
  readonly value?: unknown;
  /** A Norwegian sentence. */
  readonly error?: string;
  readonly toasts: readonly Toast[];
  readonly sidebar?: FrameView;
  readonly dialog?: FrameView;
  /** Where the script moved the person, if it did. */
  readonly active?: Place;
}

export interface MailView {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly at: string;
  readonly text: string;
}

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly isDocument: boolean;
}
