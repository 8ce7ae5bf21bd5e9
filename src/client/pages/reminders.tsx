import { show } from '../parts';
import { RemindersPage } from '../reminders/reminders-page';

show(<RemindersPage />);
