import { show } from '../parts';
import { PlanPage } from '../plan/plan-page';
import { warmUp } from '../plan/warm-up';

show(<PlanPage />);
setTimeout(warmUp);
