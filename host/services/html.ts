import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exception } from '../machine/exception';
import type { World } from '../world';
import { createHandles } from './handles';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export interface PageState {
  readonly file: string;
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}
export const pages = createHandles<PageState>('HtmlOutput');

function htmlOutput(world: World, state: PageState): HtmlOutput {
  const set = (change: Partial<PageState>) => {
    Object.assign(state, change);
    return output;
  };
  const output: HtmlOutput = pages.bind(
    world.fake<HtmlOutput>('HtmlOutput', {
      setTitle: title => set({ title }),
      getTitle: () => state.title,
      setWidth: width => set({ width }),
      setHeight: height => set({ height }),
      getContent: () => state.html,
      setContent: html => set({ html }),
    }),
    state,
  );
  return output;
}

export const htmlService = (world: World): HtmlService =>
  world.fake<HtmlService>('HtmlService', {
    createHtmlOutputFromFile(name) {
      const file = name.replace(/\.html$/, '');
      const path = join(world.dist, `${file}.html`);
      if (!existsSync(path)) throw exception(`No HTML file named ${name} was found.`);
      const html = readFileSync(path, 'utf8');
      return htmlOutput(world, { file, html, title: '', width: null, height: null });
    },
  });
