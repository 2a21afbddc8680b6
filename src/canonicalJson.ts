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
  return [...canonicalJsonParts(value)].join('');
}

/** {@link canonicalJson} in parts, for what is too long to be held in memory as a text, too. */
export function canonicalJsonParts(value: unknown): Generator<string> {
  return serialize(value, assertPortable);
}

/**
 * As {@link canonicalJson}, for whatever `JSON.parse` gives: lone surrogates as `\uXXXX`, and
 * `Infinity`, which `1e400` becomes, as a number that is read as such.
 */
export function comparableJson(value: unknown): string {
  return [...serialize(value, () => undefined)].join('');
}

/** Throws for a string or number that JSON cannot carry to every language. */
type Check = (scalar: string | number) => void;

const assertPortable: Check = (scalar) => {
  if (typeof scalar === 'number') {
    if (!Number.isFinite(scalar)) throw new TypeError(`${scalar} is not a JSON value`);
  } else if (!scalar.isWellFormed()) {
    throw new TypeError(`a lone surrogate cannot be written as UTF-8: ${JSON.stringify(scalar)}`);
  }
};

/** A container that is being written: an array, or an object with its keys in order. */
interface Frame {
  readonly container: object;
  /** Null for an array. */
  readonly keys: readonly string[] | null;
  readonly values: readonly unknown[];
  next: number;
}

/**
 * So many pieces are joined to a part. Adding to one long string makes a tree of millions of parts, on
 * which the collection of garbage takes more time than everything else here.
 */
const PIECES = 1024;

/** Works on a stack of its own: hostile nesting must not overflow the call stack. */
function* serialize(root: unknown, check: Check): Generator<string> {
  const stack: Frame[] = [];
  const open = new Set<object>();
  let pieces: string[] = [];

  const write = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      pieces.push(scalar(value, check));
      return;
    }
    if (open.has(value)) throw new TypeError('a value that contains itself is not a JSON value');
    open.add(value);
    const frame = frameOf(value);
    stack.push(frame);
    pieces.push(frame.keys ? '{' : '[');
  };

  write(root);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const index = frame.next++;
    if (index < frame.values.length) {
      if (index > 0) pieces.push(',');
      if (frame.keys) pieces.push(scalar(frame.keys[index], check), ':');
      write(frame.values[index]);
    } else {
      pieces.push(frame.keys ? '}' : ']');
      open.delete(frame.container);
      stack.pop();
    }
    if (pieces.length >= PIECES) {
      yield pieces.join('');
      pieces = [];
    }
  }
  yield pieces.join('');
}

function frameOf(container: object): Frame {
  if (Array.isArray(container)) return { container, keys: null, values: container, next: 0 };
  if (!isPlain(container)) {
    throw new TypeError(`${Object.prototype.toString.call(container)} is not a JSON value`);
  }
  const members = container as Readonly<Record<string, unknown>>;
  let keys = Object.keys(members);
  if (keys.some((key) => members[key] === undefined))
    keys = keys.filter((key) => members[key] !== undefined);
  // `sort` compares UTF-16 code units, as RFC 8785 asks.
  keys.sort();
  return { container, keys, values: keys.map((key) => members[key]), next: 0 };
}

function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Controls, the quote and the backslash have to be escaped; surrogates have to come in pairs. */
const SPECIAL = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

function scalar(value: unknown, check: Check): string {
  // Half the time of `JSON.stringify`.
  if (typeof value === 'string' && !SPECIAL.test(value)) return `"${value}"`;
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new TypeError(`${String(value)} is not a JSON value`);
  }
  check(value);
  if (value === Infinity || value === -Infinity) return value > 0 ? '1e400' : '-1e400';
  return JSON.stringify(value);
}
