import { localAddress } from './local-address';
import type { FromFrame, ToFrame } from './messages';

/** The page's half of google.script: what a sidebar or dialog asks goes to the page around it. */

type Success = (value: unknown) => void;
type Failure = (error: Error) => void;

const waiting = new Map<number, { readonly success: Success; readonly failure: Failure }>();
let lastCall = 0;

const say = (message: FromFrame) => window.parent.postMessage(message, '*');

function call(name: string, args: readonly unknown[], success: Success, failure: Failure): void {
  const id = ++lastCall;
  waiting.set(id, { success, failure });
  say({ planvakt: 'call', id, name, args });
}

const runner = (success: Success, failure: Failure): object =>
  new Proxy(
    {},
    {
      get(_, name: string) {
        if (name === 'withSuccessHandler') return (handler: Success) => runner(handler, failure);
        if (name === 'withFailureHandler') return (handler: Failure) => runner(success, handler);
        return (...args: unknown[]) => call(name, args, success, failure);
      },
    },
  );

window.addEventListener('message', ({ data, source }: MessageEvent<ToFrame>) => {
  if (source !== window.parent || data?.planvakt !== 'answer') return;
  const asked = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.error === undefined) asked?.success(data.value);
  else asked?.failure(new Error(data.error));
});

window.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.defaultPrevented) say({ planvakt: 'escape' });
});

// What would be in Google Drive is here: a link to it leads to this machine.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const local = link && localAddress(link.href);
    if (link && local) link.href = local;
  },
  true,
);

const google = {
  script: {
    run: runner(
      () => {},
      error => console.error(error),
    ),
    host: {
      origin: '',
      close: () => say({ planvakt: 'close' }),
      setWidth: (width: number) => say({ planvakt: 'size', width }),
      setHeight: (height: number) => say({ planvakt: 'size', height }),
      editor: { focus: () => say({ planvakt: 'focus' }) },
    },
  },
};
Object.assign(window, { google });
