import { MeasuresPage } from '../measures/measures-page';
import { show } from '../parts';

show(<MeasuresPage />);
