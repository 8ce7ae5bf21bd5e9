import { focusSheet, server } from '../server';
import { reach } from './reach';

/** Takes the person to a measure's row in a tab, or says why not. */
export const rowShower = (tab: string, id: string, say: (message: string) => void) => async () => {
  const answer = await reach(() => server.showMeasure(tab, id));
  if (answer.state === 'failed') say(answer.message);
  else focusSheet();
};
