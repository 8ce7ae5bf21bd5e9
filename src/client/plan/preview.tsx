import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bodyRegister } from '../../domain/body/body-register';
import { goalsToWrite, measuresOf } from '../../domain/draft/draft';
import type { Edit } from '../../domain/draft/edit';
import { Said } from '../parts';
import { PAGE_TEXTS } from '../texts';
import { AboutPlan, yearsIn } from './about-plan';
import { Doubts } from './doubts';
import { BODIES, type Editing, focusSoon, lineId } from './editing';
import { Goals } from './goals';
import { GuessedKinds } from './guessed-kinds';
import type { History } from './history';
import { LeftOutLines } from './left-out';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.preview;

/** How the writing goes: at rest, or under way; `mustConfirm` when the sheet holds a plan. */
export interface Writing {
  readonly state: 'ready' | 'writing';
  readonly mustConfirm: boolean;
  readonly problem: string | null;
}

/** The measure or sub-goal that is open, and where the focus goes when it is closed. */
interface Opened {
  readonly line: string;
  readonly from: string;
}

interface Props {
  readonly history: History;
  readonly writing: Writing;
  change(edit: Edit): void;
  undo(): void;
  write(): void;
  back(): void;
}

const Bodies = ({ draft }: Pick<Editing, 'draft'>) => {
  const names = useMemo(
    () => bodyRegister(measuresOf(draft).flatMap(({ measure }) => measure.responsible)),
    [draft],
  );
  return (
    <datalist id={BODIES}>
      {names.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </datalist>
  );
};

/** A field whose text is put in the plan by a button of its own, and has not been. */
const unfinished = (): HTMLElement | undefined =>
  Array.from(
    document.querySelectorAll<HTMLInputElement>('.one-field input, .one-field textarea'),
  ).find(({ value, offsetParent }) => offsetParent !== null && value.trim() !== '');

/** The plan as it will stand in the sheet: what is unsure first, then all of it, open for editing. */
export function PlanPreview({ history, writing, change, undo, write, back }: Props) {
  const draft = history.now;
  const [said, setSaid] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const editing: Editing = {
    draft,
    change(edit, message) {
      change(edit);
      setSaid(message ?? null);
    },
    open(line, field, from) {
      setOpened(line === null ? null : { line, from: from ?? lineId(line) });
      if (line !== null) focusSoon(field ?? lineId(line));
      else if (opened) focusSoon(opened.from);
    },
  };
  const isWriting = writing.state === 'writing';
  // A button that is switched off would lose the focus; this one only does nothing.
  const once = (act: () => void) => () => {
    if (!isWriting) act();
  };
  const finish = () => {
    const field = unfinished();
    if (!field) {
      write();
      return;
    }
    field.focus();
    setSaid(texts.unfinished);
  };
  const kept = measuresOf(draft).filter(({ isStruck }) => !isStruck);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h1>
      <p>{texts.found(kept.length, goalsToWrite(draft).length, yearsIn(draft))}</p>
      <AboutPlan {...editing} />
      <Bodies draft={draft} />
      <Doubts {...editing} />
      <GuessedKinds {...editing} />
      <Goals {...editing} opened={opened?.line ?? null} />
      <LeftOutLines {...editing} />
      <div class="bottom">
        {writing.problem !== null && <Said message={writing.problem} isProblem />}
        <div class="actions">
          <button type="button" class="primary" aria-disabled={isWriting} onClick={once(finish)}>
            {isWriting ? PAGE_TEXTS.saving : writing.mustConfirm ? texts.addNew : texts.write}
          </button>
          <button
            type="button"
            aria-disabled={isWriting || history.earlier.length === 0}
            onClick={once(() => {
              if (history.earlier.length === 0) return;
              undo();
              setSaid(texts.undone);
            })}
          >
            {texts.undo}
          </button>
          <button type="button" aria-disabled={isWriting} onClick={once(back)}>
            {texts.back}
          </button>
          <p class="spoken" role="status">
            {said}
          </p>
        </div>
      </div>
    </>
  );
}
