import { useEffect, useRef } from 'preact/hooks';
import type { PreviewedReport } from '../../application/report/make-report';
import { REPORT_MESSAGES } from '../../application/report/report-messages';
import { templateData } from '../../application/report/template-data';
import { downloadText } from './download';
import { Numbers, Period } from './preview-numbers';
import { Bodies, Carried, Goals, NotReported, Revisions } from './preview-parts';
import { REPORT_TEXTS } from './texts';

const texts = REPORT_TEXTS.preview;

export type Previewed = PreviewedReport;

/** The report as a page: to be read through on screen, and to be printed. */
export const Preview = ({
  previewed: { report, text, fileName },
  back,
}: {
  previewed: Previewed;
  back: () => void;
}) => {
  const data = templateData(report, REPORT_MESSAGES);
  const { ord } = data;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <>
      <div class="actions on-screen">
        <button type="button" onClick={back}>
          {texts.back}
        </button>
        <button type="button" class="primary" onClick={() => window.print()}>
          {texts.print}
        </button>
      </div>
      <details class="on-screen">
        <summary>{texts.text}</summary>
        <div class="inside">
          <label>
            {texts.textHint}
            <textarea
              readOnly
              rows={16}
              value={text}
              onFocus={event => event.currentTarget.select()}
            />
          </label>
          <button type="button" class="small" onClick={() => downloadText(fileName, text)}>
            {texts.downloadText}
          </button>
        </div>
      </details>
      <article class="report">
        <header>
          <p class="organisation">{data.organisasjon}</p>
          <h1 ref={title} tabIndex={-1}>
            {data.tittel}
          </h1>
          <p>{data.plan}</p>
          <p class="quiet">
            {data.dato} {data.låst && <span>{data.låst}</span>}
          </p>
        </header>
        {data.harInnledning && (
          <section>
            <h2>{ord.styret}</h2>
            {data.styretsInnledning.map(({ avsnitt }, i) => (
              <p key={i}>{avsnitt}</p>
            ))}
          </section>
        )}
        <Numbers data={data} />
        <Goals data={data} />
        <NotReported data={data} />
        <Carried data={data} />
        <Revisions data={data} />
        {data.periode.map(period => (
          <Period key={period.periodetittel} period={period} />
        ))}
        <section>
          <h2>{ord.forslag}</h2>
          <p>{data.vedtak}</p>
        </section>
        <Bodies data={data} />
      </article>
    </>
  );
};
