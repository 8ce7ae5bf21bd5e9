import { useState } from 'preact/hooks';
import { additionsIn } from '../../application/language/additions';
import { RESULT_WORDS } from '../../application/language/words';
import { server } from '../server';
import { PAGE_TEXTS } from '../texts';
import { laterWords, newDraft } from './drafts';
import type { MeasureFormProps } from './measure-form';
import { Adopted, Steps } from './measure-head';
import { Outcome, type Said } from './outcome';
import { reach } from './reach';
import { rowShower } from './show-row';

const texts = PAGE_TEXTS.measures;
const { fields } = texts.conflict;

interface ReportedProps {
  readonly name: string;
  readonly children: string | number | null;
}

const Reported = ({ name, children }: ReportedProps) =>
  children === null || children === '' ? null : (
    <>
      <dt>{name}</dt>
      <dd class="lines-kept">{children}</dd>
    </>
  );

/** One measure of a year that is reported and closed: what was reported, what came later, and room for more. */
export function ClosedForm(props: MeasureFormProps) {
  const { measure, loaded, draft, keep, put } = props;
  const { id, entry } = measure;
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said<string> | null>(null);
  const showRow = rowShower(loaded.yearLabel, id, message => setSaid({ message, isProblem: true }));
  const { reported, additions } = additionsIn(entry.comment);
  const words = laterWords(draft);

  async function save(added: string, isTakenBack: boolean) {
    setBusy(true);
    setSaid(null);
    const later = { id, year: loaded.year, words: added, isTakenBack };
    const answer = await reach(() => server.addLater(later));
    setBusy(false);
    if (answer.state === 'failed') {
      setSaid({ message: answer.message, isProblem: true });
      return;
    }
    put(answer.value);
    const standing = answer.value.measures.find(one => one.id === id)?.entry ?? entry;
    // What was typed while it was being saved is still to be saved.
    keep(now => ({
      ...newDraft(standing),
      what: isTakenBack ? added : laterWords(now) === added ? '' : laterWords(now),
    }));
    setSaid(
      isTakenBack
        ? { message: texts.undone, isProblem: false }
        : { message: texts.later.added, isProblem: false, before: added },
    );
  }

  function submit(event: Event) {
    event.preventDefault();
    if (isBusy) return;
    if (words.trim() === '') setSaid({ message: texts.later.nothing, isProblem: false });
    else void save(words, false);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Steps {...props} id={id} />
      <Adopted
        measure={measure}
        yearLabel={loaded.yearLabel}
        fetchRow={props.fetchRow}
        showRow={showRow}
      />
      <p class="framed">{texts.frozen}</p>
      <dl>
        <Reported name={fields.result}>
          {entry.result === null ? texts.none : RESULT_WORDS[entry.result]}
        </Reported>
        <Reported name={fields.count}>{entry.count}</Reported>
        <Reported name={fields.comment}>{reported}</Reported>
        <Reported name={fields.link}>{entry.link}</Reported>
        {additions.map(({ day, words: added }, i) => (
          <Reported key={i} name={texts.later.on(day)}>
            {added}
          </Reported>
        ))}
      </dl>
      <label>
        {texts.later.words}
        <textarea
          maxLength={2000}
          value={words}
          onInput={({ currentTarget: { value } }) =>
            keep(now => ({
              ...now,
              entry: { ...now.entry, comment: now.base.comment },
              what: value,
            }))
          }
        />
      </label>
      <Outcome
        said={said}
        isBusy={isBusy}
        isClosed={false}
        save={texts.later.add}
        undo={added => void save(added, true)}
      />
    </form>
  );
}
