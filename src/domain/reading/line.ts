import type { Role } from './labels';
import type { LeftOutReason } from './reading';
import type { SourceLine } from './source-lines';

/** What a line is, as its own words and its nearest neighbours tell. */
export type Line =
  /** A table row; its cells as printed. */
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  /** The head of a table: what each column holds. */
  | { readonly kind: 'header'; readonly roles: readonly (Role | null)[] }
  /** «Mål 1: …», «Innsatsområde 2», «Satsingsområde: …». */
  | { readonly kind: 'goal'; readonly number: string | null; readonly title: string }
  /** «Delmål 2: …». */
  | { readonly kind: 'subgoal'; readonly number: string | null; readonly text: string }
  /** «Tiltak 3: …», «Tiltak: …». */
  | { readonly kind: 'measure'; readonly number: string | null; readonly text: string }
  /** «Delmål», «Tiltak:», «Ansvar: styret»; `words` is the label as printed. */
  | {
      readonly kind: 'label';
      readonly role: Role;
      readonly words: string;
      readonly value: string;
    }
  /** A heading that is a time: «Før sommeren:». */
  | { readonly kind: 'time'; readonly words: string }
  /** A bullet, or a lettered or numbered line of a list. */
  | {
      readonly kind: 'item';
      readonly mark: 'bullet' | 'number';
      readonly number: string | null;
      readonly text: string;
      /** The time it begins with: «17. mai: Gå i tog». */
      readonly when: string | null;
      /** Whether items stand inside it. */
      readonly leads: boolean;
    }
  /** `strong`: by number, capitals or Markdown, and not only by standing alone. */
  | {
      readonly kind: 'heading';
      readonly number: string | null;
      readonly title: string;
      readonly strong: boolean;
      /** Whether a list or a table comes right after it. */
      readonly leads: boolean;
      /** Whether a time or a body for it comes right after it. */
      readonly labelled: boolean;
    }
  /** A line that leads in to a list: «Styret skal:»; `bodies` is who it gives the list to. */
  | { readonly kind: 'leadIn'; readonly bodies: string | null }
  /** Contents, page numbers, lines of adoption, addresses. */
  | { readonly kind: 'furniture'; readonly why: LeftOutReason }
  | { readonly kind: 'prose'; readonly text: string };

export type LineOf<K extends Line['kind']> = Extract<Line, { kind: K }>;

/** A line as understood, and as it stood. */
export interface Understood {
  readonly line: Line;
  readonly source: SourceLine;
}
