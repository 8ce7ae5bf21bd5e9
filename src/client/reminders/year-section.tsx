import { useState } from 'preact/hooks';
import { YEAR_WHEEL_TEXTS as texts } from '../../application/language/year-wheel';
import type { YearWheelView } from '../../application/reminding/year-wheel-view';
import { Said } from '../parts';
import { downloadCalendar } from '../report/download';
import { calendarFile } from './calendar-file';
import { YearLegend } from './year-legend';
import { YearList } from './year-list';
import { YearPicture } from './year-picture';

/** The working year to look at, to pin on a wall and to have in one's calendar. */
export const YearSection = ({ wheel }: { wheel: YearWheelView }) => {
  const [said, setSaid] = useState('');
  const hasDeadlines = wheel.events.some(({ kind }) => kind === 'deadlines');

  function download() {
    downloadCalendar(wheel.fileName, calendarFile(wheel, new Date()));
    setSaid(texts.downloaded);
  }

  return (
    <section class="year">
      <h2>{texts.title(wheel.label)}</h2>
      <p class="quiet">{[wheel.organisation, wheel.planTitle].filter(Boolean).join(' · ')}</p>
      <div class="actions on-screen">
        <button type="button" onClick={() => window.print()}>
          {texts.print}
        </button>
        <button type="button" onClick={download}>
          {texts.download}
        </button>
      </div>
      {said !== '' && (
        <div class="on-screen">
          <Said message={said} />
        </div>
      )}
      {!hasDeadlines && <p>{texts.noDeadlines}</p>}
      <div class="both">
        <div class="picture">
          <YearPicture {...wheel} />
          <YearLegend {...wheel} />
        </div>
        <YearList {...wheel} />
      </div>
    </section>
  );
};
