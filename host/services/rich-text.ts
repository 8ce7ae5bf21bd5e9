import { cellAt, changeArea, readArea } from '../grid/cells';
import { writeRow } from '../grid/write';
import { mismatch } from '../machine/exception';
import type { Cell } from '../state';
import type { World } from '../world';
import { createHandles } from './handles';
import type { Range, RangeParts } from './range-parts';
import { demandColumns, demandRows, isTable } from './range-values';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** Text, all of it a link or none of it; a link on a part of the text is not modelled. */
interface RichTextState {
  readonly text: string;
  readonly link: string | null;
}

const richTexts = createHandles<RichTextState>('Range.setRichTextValues');

const richTextOf = (world: World, state: RichTextState): RichText =>
  richTexts.bind(
    world.fake<RichText>('RichTextValue', {
      getText: () => state.text,
      getLinkUrl: () => state.link,
    }),
    state,
  );

export function richTextBuilder(world: World): Builder {
  let state: RichTextState = { text: '', link: null };
  const builder: Builder = world.fake<Builder>('RichTextValueBuilder', {
    setText(text) {
      state = { text: String(text), link: null };
      return builder;
    },
    setLinkUrl(link: unknown) {
      if (link !== null && typeof link !== 'string') {
        throw mismatch('RichTextValueBuilder.setLinkUrl', [link]);
      }
      state = { ...state, link };
      return builder;
    },
    build: () => richTextOf(world, state),
  });
  return builder;
}

const linked = (cell: Cell, link: string | null): Cell =>
  link === null || typeof cell.value !== 'string' || cell.formula !== undefined
    ? cell
    : { ...cell, link };

/** Text that is a link. It is read as if typed, so only a cell of text keeps its link. */
export function rangeRichText({ world, sheet, area, chain }: RangeParts): Partial<Range> {
  return {
    setRichTextValues: chain((values: unknown) => {
      if (!isTable(values)) throw mismatch('Range.setRichTextValues', [values]);
      demandRows(values, area.rows);
      for (const row of values) demandColumns(row, area.columns);
      const states = values.map(row => row.map(value => richTexts.behind(value)));
      for (const [i, row] of states.entries()) {
        const texts = row.map(({ text }) => text);
        writeRow(world, sheet, area.row + i, area.column, texts);
      }
      changeArea(sheet, area, (cell, row, column) =>
        linked(cell, states[row - area.row]?.[column - area.column]?.link ?? null),
      );
    }),
    getRichTextValues: () =>
      readArea(sheet, area, (_, row, column) => {
        const { value, link = null } = cellAt(sheet, row, column);
        return typeof value === 'string' ? richTextOf(world, { text: value, link }) : null;
      }),
  };
}
