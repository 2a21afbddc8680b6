/**
 * The canonical JSON text of a value (RFC 8785, the JSON Canonicalization Scheme): equal values
 * are equal bytes in every language. Keys are sorted by UTF-16 code unit, numbers are written as
 * ECMAScript writes them, and there is no white space.
 *
 * @param value - a JSON value: null, boolean, finite number, string, array, or object; an object's
 *   properties with the value `undefined` are left out, as in `JSON.stringify`
 * @returns the text; its UTF-8 bytes are the canonical form
 * @throws TypeError for what JSON cannot carry: other types, NaN and infinities, cycles, and (as RFC
 *   8785 demands) strings with a lone surrogate. Nesting may be of any depth.
 */
export function canonicalJson(value: unknown): string {
  return serialize(value, (text) => {
    if (!text.isWellFormed())
      throw new TypeError(`a lone surrogate cannot be written as UTF-8: ${JSON.stringify(text)}`);
  });
}

/** As {@link canonicalJson}, with lone surrogates as `\uXXXX`: an order for any JSON value. */
export function comparableJson(value: unknown): string {
  return serialize(value, () => undefined);
}

/** What is still to be written: text as it is, a value, or the end of a container. */
type Step =
  | { readonly text: string }
  | { readonly value: unknown }
  | { readonly end: object; readonly text: string };

/** Works on a stack of its own: hostile nesting must not overflow the call stack. */
function serialize(root: unknown, checkString: (text: string) => void): string {
  let result = '';
  const open = new Set<object>();
  const steps: Step[] = [{ value: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('value' in step) {
      const { value } = step;
      if (typeof value !== 'object' || value === null) {
        result += scalar(value, checkString);
        continue;
      }
      if (open.has(value))
        throw new TypeError('a value that contains itself cannot be written as JSON');
      open.add(value);
      const parts = Array.isArray(value) ? arraySteps(value) : objectSteps(value, checkString);
      // One by one: as arguments of one call, many members would overflow the call stack.
      for (const part of parts.reverse()) steps.push(part);
    } else {
      if ('end' in step) open.delete(step.end);
      result += step.text;
    }
  }
  return result;
}

function arraySteps(array: readonly unknown[]): Step[] {
  const items = Array.from(array, (value, i): Step[] => [{ text: i === 0 ? '' : ',' }, { value }]);
  return [{ text: '[' }, ...items.flat(), { end: array, text: ']' }];
}

function objectSteps(object: object, checkString: (text: string) => void): Step[] {
  if (!isPlain(object))
    throw new TypeError(`${Object.prototype.toString.call(object)} is not a JSON value`);
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  const members = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value], i): Step[] => [
      { text: `${i === 0 ? '' : ','}${scalar(key, checkString)}:` },
      { value },
    ]);
  return [{ text: '{' }, ...members, { end: object, text: '}' }];
}

function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function scalar(value: unknown, checkString: (text: string) => void): string {
  if (typeof value === 'string') checkString(value);
  const isJson =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));
  if (!isJson) throw new TypeError(`${String(value)} is not a JSON value`);
  return JSON.stringify(value);
}
