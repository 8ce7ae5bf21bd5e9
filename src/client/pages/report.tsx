import { show } from '../parts';
import { ReportPage } from '../report/report-page';

show(<ReportPage />);
