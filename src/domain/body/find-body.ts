import { bodyStem } from './body-register';

/** What is needed to recognise a body: its name, and the other ways it is written. */
export interface NamedBody {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds the body that words in a plan mean, whatever their ending; undefined when none is registered. The first of several wins. */
export function bodyFinder<B extends NamedBody>(
  bodies: readonly B[],
): (name: string) => B | undefined {
  const byStem = new Map<string, B>();
  for (const body of bodies) {
    for (const name of [body.name, ...body.aliases]) {
      if (!byStem.has(bodyStem(name))) byStem.set(bodyStem(name), body);
    }
  }
  return name => byStem.get(bodyStem(name));
}
