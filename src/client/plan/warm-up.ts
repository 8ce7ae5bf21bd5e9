import { readPlan } from '../../domain/reading/read-plan';
import { WARM_UP_PLAN } from './warm-up.nb';

/**
 * The first plan an engine reads takes several times as long as the next, since every expression of
 * the rules is compiled then. The page does that while people are still fetching their plan.
 */
export const warmUp = (): void => {
  readPlan(WARM_UP_PLAN);
};
