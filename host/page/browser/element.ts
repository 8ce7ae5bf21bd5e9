type Listeners = {
  readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void;
};

/** Properties of the element, attributes with a dash in their name, and listeners under `on`. */
interface Settings {
  readonly class?: string;
  readonly text?: string;
  readonly on?: Listeners;
  readonly [attribute: string]: string | number | boolean | Listeners | undefined;
}

/** Makes an element. Text is always text: nothing here can become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { class: className, text, on = {}, ...attributes }: Settings = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, '');
    else if (typeof value === 'string' || typeof value === 'number') {
      made.setAttribute(attribute, String(value));
    }
  }
  for (const [event, listener] of Object.entries(on)) {
    // Object.entries loses which event goes with which listener; the type of `on` has checked it.
    made.addEventListener(event, listener as EventListener);
  }
  made.append(...children.filter(child => child !== null));
  return made;
}

/** The one element that the page is known to have. */
export function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
