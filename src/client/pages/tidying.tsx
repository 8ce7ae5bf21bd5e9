import { show } from '../parts';
import { TidyingPage } from '../tidying/tidying-page';

show(<TidyingPage />);
