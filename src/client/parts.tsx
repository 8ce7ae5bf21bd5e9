import { type ComponentChildren, render } from 'preact';
import { LANGUAGES, speak, spokenLanguage } from '../application/language/languages';
import { PAGE_TEXTS } from './texts';

/** Puts a page on screen, in the language it was served in. */
export function show(page: ComponentChildren): void {
  const app = document.getElementById('app');
  if (!app) return;
  speak(LANGUAGES.find(language => language === app.lang) ?? 'nb');
  document.documentElement.lang = spokenLanguage();
  render(page, app);
}

export const Loading = () => (
  <p class="quiet" role="status">
    {PAGE_TEXTS.loading}
  </p>
);

export const Failure = ({ message, again }: { message: string; again: () => void }) => (
  <div class="problem" role="alert">
    <p>{message}</p>
    <button type="button" onClick={again}>
      {PAGE_TEXTS.tryAgain}
    </button>
  </div>
);

/** What just happened, said aloud to those who listen. */
export const Said = ({ message, isProblem }: { message: string; isProblem?: boolean }) => (
  <p class={isProblem ? 'problem' : 'said'} role={isProblem ? 'alert' : 'status'}>
    {message}
  </p>
);

export const Bar = ({ percent, label }: { percent: number; label: string }) => (
  <div class="progress">
    <div class="bar" aria-hidden="true">
      <div style={{ width: `${percent}%` }} />
    </div>
    <span>{label}</span>
  </div>
);
