import type { STATUS_WORDS } from './words';

export interface Colours {
  readonly background: string;
  readonly text: string;
}

const GREEN: Colours = { background: '#d5e8dc', text: '#17473a' };
const PALE_GREEN: Colours = { background: '#e8f1ea', text: '#17473a' };
const BLUE: Colours = { background: '#e1ebf5', text: '#1d3f61' };
const YELLOW: Colours = { background: '#fdf0c4', text: '#5c4708' };
const ORANGE: Colours = { background: '#fbdcc2', text: '#6b3206' };
const GREY: Colours = { background: '#ececec', text: '#4a4a4a' };

/** The colour of each status. Late is orange, not red: it calls for a look, it does not accuse. */
export const STATUS_COLOURS: Readonly<Record<keyof typeof STATUS_WORDS, Colours>> = {
  done: GREEN,
  partly: PALE_GREEN,
  notDone: GREY,
  dropped: GREY,
  notReported: GREY,
  coming: { background: '#ffffff', text: '#5f6b70' },
  behind: ORANGE,
  onTrack: BLUE,
  missingReport: YELLOW,
  ongoing: BLUE,
  overdue: ORANGE,
  dueSoon: YELLOW,
  started: BLUE,
};
