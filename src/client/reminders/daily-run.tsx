import { useState } from 'preact/hooks';
import { HOURS, type RunView } from '../../application/reminding/run-owner';
import { PAGE_TEXTS } from '../texts';
import { REMINDER_TEXTS } from './texts';

const texts = PAGE_TEXTS.reminders;

function standing({
  isOn,
  isMine,
  hour,
  owner,
  lastRun,
  missingSince,
}: RunView): readonly string[] {
  if (!isOn) return [texts.off];
  if (missingSince !== null) return [texts.stopped(missingSince), texts.theirsBefore(owner)];
  return [
    texts.on(hour),
    isMine ? texts.mine : texts.theirs(owner),
    ...(lastRun === null ? [] : [texts.lastRun(lastRun)]),
  ];
}

interface Props {
  readonly run: RunView;
  /** There is somebody to send to. */
  readonly canReach: boolean;
  readonly turn: (on: boolean, hour: number) => void;
}

/** Whether reminders are on, whose run sends them and when; on, off, and taking over from whoever had them. */
export function DailyRun({ run, canReach, turn }: Props) {
  const [hour, setHour] = useState(run.hour);
  const isStopped = run.missingSince !== null;
  const isSettled = run.isMine && !isStopped;
  const isTooEarly = !run.isOn && !canReach;
  const start = run.isOn ? (run.isMine ? texts.again : texts.takeOver) : texts.turnOn;
  return (
    <>
      {standing(run).map((sentence, i) => (
        <p key={sentence} class={isStopped && i === 0 ? 'problem' : ''}>
          {sentence}
        </p>
      ))}
      <label>
        {texts.hour}
        <select value={hour} onChange={({ currentTarget }) => setHour(Number(currentTarget.value))}>
          {HOURS.map(one => (
            <option key={one} value={one}>
              {texts.between(one)}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        {!isSettled && (
          <button
            type="button"
            class={run.isOn && !isStopped ? '' : 'primary'}
            disabled={isTooEarly}
            onClick={() => turn(true, hour)}
          >
            {start}
          </button>
        )}
        {isSettled && (
          <button type="button" disabled={hour === run.hour} onClick={() => turn(true, hour)}>
            {texts.changeHour}
          </button>
        )}
        {run.isOn && (
          <button type="button" onClick={() => turn(false, hour)}>
            {texts.turnOff}
          </button>
        )}
      </div>
      {isTooEarly && <p class="quiet">{REMINDER_TEXTS.addressFirst}</p>}
    </>
  );
}
