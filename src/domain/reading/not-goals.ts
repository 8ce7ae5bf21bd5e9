import { NOT_GOALS_NB } from './words.nb';
import { NOT_GOALS_NN } from './words.nn';

const NOT_GOALS = new Set([...NOT_GOALS_NB, ...NOT_GOALS_NN]);

/** Whether a heading is of what stands around the goals: «Innledning:», «Innhold». */
export const isNotGoal = (title: string): boolean =>
  NOT_GOALS.has(title.toLowerCase().replace(/[ .:]+$/, ''));
