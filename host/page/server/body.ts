/** A request that makes no sense; its sentence goes back to whoever sent it. */
const BAD_REQUEST = 'BadRequest';

export const badRequest = (message: string): Error =>
  Object.assign(new Error(message), { name: BAD_REQUEST });

export const isBadRequest = (error: unknown): error is Error =>
  error instanceof Error && error.name === BAD_REQUEST;

export type Body = Readonly<Record<string, unknown>>;

export function parseBody(text: string): Body {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return Object.fromEntries(Object.entries(parsed));
    }
  } catch {
    // Falls through to the sentence: what was sent is no JSON.
  }
  throw badRequest('Forespørselen er ikke et JSON-objekt.');
}

export function textIn(body: Body, key: string): string {
  const value = body[key];
  if (typeof value !== 'string') throw badRequest(`Forespørselen mangler teksten «${key}».`);
  return value;
}

export function numberIn(body: Body, key: string): number {
  const value = body[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw badRequest(`Forespørselen mangler heltallet «${key}».`);
  }
  return value;
}

export function listIn(body: Body, key: string): readonly unknown[] {
  const value = body[key];
  if (!Array.isArray(value)) throw badRequest(`Forespørselen mangler listen «${key}».`);
  return value;
}

/** Rows of text, all equally long. */
export function blockIn(body: Body, key: string): readonly (readonly string[])[] {
  const rows = listIn(body, key).map(row =>
    Array.isArray(row) && row.every(cell => typeof cell === 'string') ? row : [],
  );
  const [first] = rows;
  if (!first || first.length === 0 || rows.some(row => row.length !== first.length)) {
    throw badRequest(`Forespørselen mangler en rektangulær blokk «${key}».`);
  }
  return rows;
}
