import { exception } from '../machine/exception';
import type { World } from '../world';
import { createHandles } from './handles';

type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** Text that is never parsed, and where it leads. */
export interface RichText {
  readonly text: string;
  readonly link: string | null;
}

export const richTexts = createHandles<RichText>('Range.setRichTextValues');

const richTextOf = (world: World, richText: RichText): Value =>
  richTexts.bind(
    world.fake<Value>('RichTextValue', {
      getText: () => richText.text,
      getLinkUrl: () => richText.link,
    }),
    richText,
  );

/** Text first, then a link for the whole of it. */
export function richTextBuilder(world: World): Builder {
  let text: string | null = null;
  let link: string | null = null;
  const builder: Builder = world.fake<Builder>('RichTextValueBuilder', {
    setText(given) {
      text = given;
      link = null;
      return builder;
    },
    setLinkUrl(given: unknown) {
      if (text === null) throw exception('Text must be set before a link.');
      link = given === null ? null : String(given);
      return builder;
    },
    build: () => richTextOf(world, { text: text ?? '', link }),
  });
  return builder;
}
