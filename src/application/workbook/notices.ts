import type { Day } from '../../domain/calendar/day';

/** Something in the cells that a person should look at; the rest of the workbook is worked on all the same. Rows count from 0. */
export type CellProblem =
  /** A row with an ID that an earlier row already has. */
  | {
      readonly kind: 'row-copied';
      readonly tab: string;
      readonly row: number;
      readonly number: string;
    }
  /** A cell holds something its column does not know. It is kept as it stands. */
  | {
      readonly kind: 'cell-unreadable';
      readonly tab: string;
      readonly row: number;
      readonly number: string;
      readonly key: 'result' | 'count' | 'kind' | 'figure';
      /** The column's header. */
      readonly column: string;
      readonly text: string;
    }
  /** Bodies without an address; their mails go to the board, if it has one and wants them. */
  | {
      readonly kind: 'no-mail-address';
      readonly bodies: readonly string[];
      readonly goesTo: 'board' | 'nobody';
    }
  /** What stands as a body's address is none. */
  | {
      readonly kind: 'mail-address-unreadable';
      readonly tab: string;
      readonly row: number;
      readonly body: string;
      readonly text: string;
      readonly goesTo: 'board' | 'nobody';
    }
  /** Neither some body nor the board has an address. */
  | { readonly kind: 'no-board-address' }
  /** What stands as an address in Innstillinger is none. */
  | {
      readonly kind: 'setting-no-address';
      readonly setting: 'boardEmail' | 'previousBoardEmail';
      readonly text: string;
    }
  /** Innstillinger names a language Planvakt does not speak; bokmål is spoken. */
  | { readonly kind: 'language-unknown'; readonly text: string }
  /** Reminders are switched on, and the daily run has not come since that day. */
  | { readonly kind: 'run-missing'; readonly since: Day }
  /** Mails that the last daily run kept for the next, because Google allowed no more. */
  | { readonly kind: 'mails-waiting'; readonly count: number }
  /** Google would not send to an address that looks like one. */
  | { readonly kind: 'mail-refused'; readonly address: string };
