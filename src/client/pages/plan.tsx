import { show } from '../parts';
import { PlanPage } from '../plan/plan-page';

show(<PlanPage />);
