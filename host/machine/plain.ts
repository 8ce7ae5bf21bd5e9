import { exception } from './exception';

const kindOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

const isPlainObject = (value: object) => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * A copy of what google.script.run can carry: primitives, arrays and plain objects. Throws, naming
 * the place, for anything else. In an array undefined becomes null; in an object it is left out.
 */
export function plainCopy(value: unknown, where: string): unknown {
  const refuse = (kind: string) =>
    exception(`google.script.run kan ikke bære ${where}: det er ${kind}, ikke rene data.`);
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw refuse(String(value));
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((part, i) => plainCopy(part, `${where}[${i}]`));
      if (!isPlainObject(value) || kindOf(value) !== 'Object') throw refuse(`en ${kindOf(value)}`);
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part !== undefined)
          .map(([key, part]) => [key, plainCopy(part, `${where}.${key}`)]),
      );
    default:
      throw refuse(`en ${typeof value}`);
  }
}
