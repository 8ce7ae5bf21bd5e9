import type { TidiedUp, TidyLine } from '../../application/repairing/tidy-up';
import { useServer } from '../loading';
import { Failure } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.tidying;

const Lines = ({ heading, lines }: { heading: string; lines: readonly TidyLine[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h2>{heading}</h2>
      <ul class="findings">
        {lines.map(({ text, place }, i) => (
          <li key={i}>
            {text}{' '}
            {place && (
              <a href={place.link} target="_blank" rel="noreferrer">
                {place.words}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

/** The dialog that tidies up as it opens, and tells what was put right and what people must see to. */
export function TidyingPage() {
  const { loaded, load } = useServer<null, TidiedUp>(() => server.tidyUp(), null);
  if (loaded.state === 'loading') {
    return (
      <p class="quiet" role="status">
        {texts.working}
      </p>
    );
  }
  if (loaded.state === 'failed') {
    return <Failure message={loaded.message} again={() => load(null)} />;
  }
  const { done, left } = loaded.value;
  return (
    <>
      <p class="said" role="status">
        {texts.outcome(done.length, left.length)}
      </p>
      <Lines heading={texts.left} lines={left} />
      <Lines heading={texts.done} lines={done} />
      <div class="actions">
        <button type="button" onClick={() => load(null)}>
          {texts.again}
        </button>
      </div>
    </>
  );
}
