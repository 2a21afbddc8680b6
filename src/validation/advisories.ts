import { ADVISED_VALUES } from '../generated/advised.js';
import type { AdvisedValue } from '../generated/advised.js';
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
  readonly isFollowedBy: (value: string) => boolean;
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

const LONGEST_SEMVER = 256;
const SEMVER =
  /^(0|[1-9][0-9]*)([.](0|[1-9][0-9]*)){2}(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)([.](0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?([+][0-9A-Za-z-]+([.][0-9A-Za-z-]+)*)?$/;

/** Advice on models whose schema checks only the length. */
const ADVICE: { readonly [Name in ModelName]?: Advice } = {
  manifest_version: {
    advised: 'a semantic version, such as "1.0.0", or digits alone',
    // The length is limited because repeated groups overflow the stack on strings of megabytes.
    isFollowedBy: (value) =>
      !/[^0-9]/.test(value) || (value.length <= LONGEST_SEMVER && SEMVER.test(value)),
  },
  hash: {
    advised: 'hex digits, alone or after their algorithm and a colon',
    isFollowedBy: (value) => {
      const colon = value.indexOf(':');
      const digits = value.slice(colon + 1);
      if (/[^0-9A-Fa-f]/.test(digits)) return false;
      if (colon === -1) return digits.length % 2 === 0;
      return HEX_DIGITS[value.slice(0, colon) as HashAlgorithm] === digits.length;
    },
  },
  artifact_path: {
    advised: 'a path relative to the repository, with "/" and without ".." segments',
    // The cheap check of the colon first: the regular expression takes as long as all other checks.
    isFollowedBy: (value) =>
      !value.includes('\\') &&
      !value.startsWith('/') &&
      !(value[1] === ':' && /^[A-Za-z]:\//.test(value)) &&
      !(value.includes('..') && value.split('/').includes('..')),
  },
};

/**
 * The advice that a payload does not follow. A value of the wrong type is an issue, not an advisory.
 * @param at - JSON pointer to the payload
 */
export function advisoriesFor(model: ModelName, payload: unknown, at = ''): Advisory[] {
  return advisoriesOn(ADVISED_VALUES[model] ?? [], payload, at);
}

/** The advice that an event of a known type does not follow; none for other types. */
export function advisoriesOfEvent(event: unknown, reader?: EventReader): readonly Advisory[] {
  if (reader) return reader.advisoriesOf(event);
  const eventType = oneOfTypes(EVENT_TYPES, eventTypeOf(event));
  return eventType
    ? advisoriesFor(EVENT_TYPE_TO_SCHEMA[eventType], payloadOf(event), '/payload')
    : [];
}

/** The advice that the advised values of a payload do not follow. */
export function advisoriesOn(
  values: readonly AdvisedValue[],
  payload: unknown,
  at: string,
): Advisory[] {
  const advisories: Advisory[] = [];
  for (const [keys, valueModel, read] of values) {
    const advice = ADVICE[valueModel];
    if (!advice) continue;
    if (read) advise(advice, keys, read(payload), at, advisories);
    else collect(advice, keys, payload, at, advisories);
  }
  return advisories;
}

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
