import { element } from './element';
import { userInAddress } from './server';
import { TEXTS } from './texts.nb';

const addressOf = (user: string) => `/?user=${encodeURIComponent(user)}`;

export interface UserField {
  readonly elements: readonly HTMLElement[];
  show(hostUser: string): void;
}

/** Who this window is, and a way to open one for somebody else, so that two can be played. */
export function createUserField(): UserField {
  const complaint = element('span', { class: 'complaint', role: 'alert' });
  const field = element('input', {
    type: 'text',
    inputmode: 'email',
    autocomplete: 'off',
    size: 17,
    on: {
      change: () => {
        const user = field.value.trim();
        if (/^[^\s@]+@[^\s@]+$/.test(user)) location.assign(addressOf(user));
        else complaint.textContent = TEXTS.noAddress;
      },
    },
  });
  const another = element('a', { class: 'button', target: '_blank', text: TEXTS.another });
  let shown = '';
  return {
    elements: [element('label', {}, `${TEXTS.you} `, field), complaint, another],
    show(hostUser) {
      const user = userInAddress() ?? hostUser;
      if (user === shown) return;
      shown = user;
      field.value = user;
      another.href = addressOf(user === TEXTS.anotherUser ? hostUser : TEXTS.anotherUser);
    },
  };
}
