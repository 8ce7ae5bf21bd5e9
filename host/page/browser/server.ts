import type { Answer, BookView, FileView, MailView, Place, TabView } from '../view';
import { TEXTS } from './texts.nb';

/** `?user=kari@eksempel.no`: a window may be another person's. */
export const userInAddress = (): string | null =>
  new URLSearchParams(location.search).get('user') || null;

const nothing: Omit<Answer, 'error'> = { toasts: [] };

/** What is there, or null where nothing is or nobody answers: the page then says so by itself. */
async function get<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

export const server = {
  book: () => get<BookView>('/book'),
  tab: (id: number) => get<TabView>(`/tab/${id}`),
  mails: async () => (await get<readonly MailView[]>('/mails')) ?? [],
  files: async () => (await get<readonly FileView[]>('/files')) ?? [],

  /** Does something on behalf of the person who stands at that place. Never fails: it may complain. */
  async act(name: string, at: Place | null, what: object = {}): Promise<Answer> {
    try {
      const response = await fetch(`/act/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...what, at, user: userInAddress() ?? undefined }),
      });
      const answer = await response.json();
      return { ...nothing, ...answer };
    } catch {
      return { ...nothing, error: TEXTS.lostContact };
    }
  },

  /** Tells when the workbook may have changed, in this window or another. */
  onChange(changed: () => void, lost: (isLost: boolean) => void): void {
    const changes = new EventSource('/changes');
    changes.onmessage = () => {
      lost(false);
      changed();
    };
    changes.onerror = () => lost(true);
  },
};
