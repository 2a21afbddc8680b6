import { ADVISED_VALUES } from '../generated/advised.js';
import type { AdvisedModel, AdvisedPayload } from '../generated/advised.js';
import { EVENT_TYPE_TO_SCHEMA, EVENT_TYPES } from '../generated/catalogue.js';
import type { ModelName } from '../generated/catalogue.js';
import type { HashAlgorithm } from '../generated/types.js';
import { quote } from '../issues/wording.js';
import { payloadOf } from './eventGuard.js';
import type { EventReader } from './eventReader.js';
import { eventTypeOf, oneOfTypes } from './eventType.js';

/** Advice in addition to a verdict; it never affects the verdict (C7). */
export interface Advisory {
  /** JSON pointer to the value. */
  readonly path: string;
  /** What was found and what is advised, for human readers. */
  readonly message: string;
}

interface Advice {
  readonly advised: string;
  /** A value that is no text is an issue, if anything. */
  readonly isFollowedBy: (value: unknown) => boolean;
  /** The latest advisory, reused because consecutive events usually have the same one. */
  last?: LastAdvisory;
}

interface LastAdvisory {
  readonly text: string;
  readonly at: string;
  readonly keys: readonly string[];
  readonly advisory: Advisory;
}

/** The number of hex digits of a hash by its algorithm. */
const HEX_DIGITS: { readonly [Algorithm in HashAlgorithm]: number } = {
  sha256: 64,
  sha512: 128,
  md5: 32,
};

/**
 * Whether a text has hex digits alone. V8 looks characters up in a table if a class has more than four ranges, in a
 * third of the time: branches on random digits are mispredicted. So the class has two more characters.
 */
function areHexDigits(text: string): boolean {
  return !/[^0-9A-Fa-f_~]/.test(text) && !text.includes('_') && !text.includes('~');
}

const LONGEST_SEMVER = 256;
const SEMVER =
  /^(0|[1-9][0-9]*)([.](0|[1-9][0-9]*)){2}(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)([.](0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?([+][0-9A-Za-z-]+([.][0-9A-Za-z-]+)*)?$/;

/** Advice on models whose schema checks only the length. */
const ADVICE: { readonly [Name in AdvisedModel]: Advice } = {
  manifest_version: {
    advised: 'a semantic version, such as "1.0.0", or digits alone',
    isFollowedBy: (value) => value === lastVersion || isVersion(textOf(value)),
  },
  hash: {
    advised: 'hex digits, alone or after their algorithm and a colon',
    isFollowedBy: (value) => isHash(textOf(value)),
  },
  artifact_path: {
    advised: 'a path relative to the repository, with "/" and without ".." segments',
    isFollowedBy: (value) => isRelativePath(textOf(value)),
  },
};

/** The last version that followed the advice: consecutive events usually have the same one. */
let lastVersion = '';

/** The empty text follows all advice. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isVersion(text: string): boolean {
  // The length is limited because repeated groups overflow the stack on strings of megabytes.
  if (/[^0-9]/.test(text) && !(text.length <= LONGEST_SEMVER && SEMVER.test(text))) return false;
  lastVersion = text;
  return true;
}

function isHash(text: string): boolean {
  const colon = text.indexOf(':');
  const digits = text.slice(colon + 1);
  if (!areHexDigits(digits)) return false;
  if (colon === -1) return digits.length % 2 === 0;
  return HEX_DIGITS[text.slice(0, colon) as HashAlgorithm] === digits.length;
}

function isRelativePath(text: string): boolean {
  return (
    !text.includes('\\') &&
    !text.startsWith('/') &&
    // The cheap check of the colon first: the regular expression takes as long as all other checks.
    !(text[1] === ':' && /^[A-Za-z]:\//.test(text)) &&
    !(text.includes('..') && text.split('/').includes('..'))
  );
}

/**
 * The advice that a payload does not follow. A value of the wrong type is an issue, not an advisory.
 * @param at - JSON pointer to the payload
 */
export function advisoriesFor(model: ModelName, payload: unknown, at = ''): readonly Advisory[] {
  return advisoriesOn(ADVISED_VALUES[model], payload, at);
}

/** The advice that an event of a known type does not follow; none for other types. */
export function advisoriesOfEvent(event: unknown, reader?: EventReader): readonly Advisory[] {
  if (reader) return reader.advisoriesOf(event);
  const eventType = oneOfTypes(EVENT_TYPES, eventTypeOf(event));
  return eventType
    ? advisoriesFor(EVENT_TYPE_TO_SCHEMA[eventType], payloadOf(event), '/payload')
    : NONE;
}

/** The advice that the advised values of a payload do not follow. */
export function advisoriesOn(
  advised: AdvisedPayload | undefined,
  payload: unknown,
  at: string,
): readonly Advisory[] {
  if (!advised || advised.follows(payload, ADVICE)) return NONE;
  const advisories: Advisory[] = [];
  for (const [keys, model] of advised.values) collect(ADVICE[model], keys, payload, at, advisories);
  return advisories;
}

const NONE: readonly Advisory[] = /* @__PURE__ */ Object.freeze([]);

/** @param keys - the path from the value to the advised ones; `*` is every index of an array */
function collect(
  advice: Advice,
  keys: readonly string[],
  value: unknown,
  at: string,
  advisories: Advisory[],
): void {
  let found = value;
  for (let depth = 0; depth < keys.length; depth += 1) {
    const key = keys[depth] as string;
    if (key === '*') {
      if (!Array.isArray(found)) return;
      const start = pointerTo(at, keys.slice(0, depth));
      found.forEach((item, i) => {
        collect(advice, keys.slice(depth + 1), item, `${start}/${i}`, advisories);
      });
      return;
    }
    // Safe without an own-property check: none of the keys is inherited by objects.
    if (typeof found !== 'object' || found === null) return;
    found = (found as Record<string, unknown>)[key];
  }
  advise(advice, keys, found, at, advisories);
}

function advise(
  advice: Advice,
  keys: readonly string[],
  value: unknown,
  at: string,
  advisories: Advisory[],
): void {
  if (typeof value !== 'string' || value === '') return;
  const { last } = advice;
  if (last?.text === value && last.at === at && last.keys === keys) advisories.push(last.advisory);
  else if (!advice.isFollowedBy(value)) advisories.push(advisoryOn(value, advice, at, keys));
}

function advisoryOn(text: string, advice: Advice, at: string, keys: readonly string[]): Advisory {
  const message = `found ${quote(text)}, advised is ${advice.advised}`;
  const advisory = Object.freeze({ path: pointerTo(at, keys), message });
  advice.last = { text, at, keys, advisory };
  return advisory;
}

function pointerTo(at: string, keys: readonly string[]): string {
  return keys.length === 0 ? at : `${at}/${keys.join('/')}`;
}
