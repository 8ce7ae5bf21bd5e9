import { plainCopy } from '../../machine/plain';
import type { FromFrame, ToFrame } from '../frame/messages';
import type { Answer, FrameView } from '../view';
import { element } from './element';

export interface FrameActs {
  call(name: string, args: readonly unknown[]): Promise<Answer>;
  close(): void;
  escape(): void;
  focusSheet(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
}

const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function callFor(
  { id, name, args }: Extract<FromFrame, { planvakt: 'call' }>,
  acts: FrameActs,
) {
  const answer = (said: Pick<ToFrame, 'value' | 'error'>): ToFrame => ({
    planvakt: 'answer',
    id,
    ...said,
  });
  try {
    const sent = Array.isArray(args)
      ? args.map((arg, i) => plainCopy(arg, `argument ${i + 1}`))
      : [];
    const { value, error } = await acts.call(name, sent);
    return answer(error === undefined ? { value } : { error });
  } catch (error) {
    return answer({ error: sentenceOf(error) });
  }
}

/** A page of the script in a frame of its own, as another origin: it can only ask by messages. */
export function createFrame(page: FrameView, acts: FrameActs): HTMLIFrameElement {
  const frame = element('iframe', {
    src: `/frame/${page.id}`,
    title: page.title,
    sandbox: SANDBOX,
  });
  const listen = async ({ source, data }: MessageEvent<FromFrame>) => {
    if (!frame.isConnected) window.removeEventListener('message', listen);
    if (source === null || source !== frame.contentWindow) return;
    switch (data?.planvakt) {
      case 'call': {
        const answer = await callFor(data, acts);
        frame.contentWindow?.postMessage(answer, '*');
        return;
      }
      case 'close':
        return acts.close();
      case 'escape':
        return acts.escape();
      case 'focus':
        return acts.focusSheet();
      case 'size':
        return acts.resize(data);
    }
  };
  window.addEventListener('message', listen);
  frame.addEventListener('load', () => frame.focus());
  return frame;
}
