import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  RequestedMail,
  RequestOutcome,
  RequestPreview,
} from '../../application/reminding/report-requests';
import type { ReportDraft } from '../../application/report/report-draft';
import { settled } from '../loading';
import { Said } from '../parts';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { REPORT_TEXTS } from './texts';

const texts = REPORT_TEXTS.ask;

/** What comes in the place of a button that was pressed takes its focus, and is scrolled to. */
function useArrival<E extends HTMLElement>() {
  const here = useRef<E>(null);
  useEffect(() => here.current?.focus(), []);
  return here;
}

const Mail = ({
  mail: { to, bodies, measures, lastMail, text },
  isChosen,
  choose,
}: {
  mail: RequestedMail;
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
}) => (
  <>
    <label class="tick">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      <span>
        {texts.to(bodies.join(', '), to, measures)}
        {lastMail !== null && <span class="quiet"> {texts.lastMail(lastMail)}</span>}
      </span>
    </label>
    <details class="plain">
      <summary>{texts.read}</summary>
      <pre>{text}</pre>
    </details>
  </>
);

const NotAsked = ({ unasked }: Pick<RequestPreview, 'unasked'>) =>
  unasked.length > 0 ? (
    <>
      <p>{texts.notAsked}</p>
      <ul class="short">
        {unasked.map(({ body, why }) => (
          <li key={body}>
            {body} <span class="quiet">– {texts.why[why]}</span>
          </li>
        ))}
      </ul>
    </>
  ) : null;

/** Says exactly who gets a mail; nothing is sent before the button is pressed. */
const Confirm = ({
  preview: { mails, unasked, isQuiet },
  isBusy,
  send,
  cancel,
}: {
  preview: RequestPreview;
  isBusy: boolean;
  send: (addresses: readonly string[]) => void;
  cancel: () => void;
}) => {
  const here = useArrival<HTMLFieldSetElement>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = mails.map(({ to }) => to).filter(to => !left.has(to));

  function choose(to: string, isChosen: boolean) {
    const others = Array.from(left).filter(one => one !== to);
    setLeft(new Set(isChosen ? others : [...others, to]));
  }

  return (
    <fieldset class="framed arrival" ref={here} tabIndex={-1}>
      <legend>{mails.length > 0 ? texts.sure : texts.nobody}</legend>
      {mails.map(mail => (
        <Mail
          key={mail.to}
          mail={mail}
          isChosen={!left.has(mail.to)}
          choose={isChosen => choose(mail.to, isChosen)}
        />
      ))}
      <NotAsked unasked={unasked} />
      {mails.length > 0 && <p class="hint">{isQuiet ? texts.quiet : texts.rest}</p>}
      <div class="actions tight">
        {mails.length > 0 && (
          <button
            type="button"
            disabled={isBusy || chosen.length === 0}
            onClick={() => send(chosen)}
          >
            {texts.send(chosen.length)}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={cancel}>
          {texts.cancel}
        </button>
      </div>
    </fieldset>
  );
};

const KINDS = ['sent', 'waiting', 'refused', 'notNeeded'] as const;

const Outcome = ({ outcome }: { outcome: RequestOutcome }) => (
  <div class="arrival" ref={useArrival<HTMLDivElement>()} tabIndex={-1}>
    {KINDS.filter(kind => outcome[kind].length > 0).map(kind => (
      <Said
        key={kind}
        message={texts[kind](outcome[kind].join(', '))}
        isProblem={kind !== 'sent' && kind !== 'notNeeded'}
      />
    ))}
  </div>
);

/** Asks those who are responsible for what the report lacks, by the same mails as the reminders. */
export const Ask = ({ year }: Pick<ReportDraft, 'year'>) => {
  const [preview, setPreview] = useState<RequestPreview | null>(null);
  const [outcome, setOutcome] = useState<RequestOutcome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function open() {
    setBusy(true);
    const answer = await settled(server.previewReportRequests(year));
    setBusy(false);
    setOutcome(null);
    setProblem(answer.state === 'failed' ? answer.message : null);
    if (answer.state === 'ready') setPreview(answer.value);
  }

  async function send(addresses: readonly string[]) {
    setBusy(true);
    const answer = await settled(server.sendReportRequests(year, addresses));
    setBusy(false);
    setProblem(answer.state === 'failed' ? answer.message : null);
    if (answer.state === 'ready') {
      setPreview(null);
      setOutcome(answer.value);
    }
  }

  return (
    <>
      {preview === null ? (
        <>
          <p class="hint">{texts.lead}</p>
          <div class="actions tight">
            <button type="button" disabled={isBusy} onClick={open}>
              {texts.open}
            </button>
          </div>
        </>
      ) : (
        <Confirm preview={preview} isBusy={isBusy} send={send} cancel={() => setPreview(null)} />
      )}
      {isBusy && <Said message={PAGE_TEXTS.loading} />}
      {outcome !== null && <Outcome outcome={outcome} />}
      {problem !== null && <Said message={problem} isProblem />}
    </>
  );
};
