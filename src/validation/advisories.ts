import { ADVISED_VALUES } from '../generated/advised.js';
import type { ModelName } from '../generated/catalogue.js';
import { quote } from '../issues/wording.js';

/** Advice beside a verdict, never part of it (C7). */
export interface Advisory {
  /** JSON pointer to the value. */
  readonly path: string;
  /** What was found and what is advised, for a person. */
  readonly message: string;
}

interface Advice {
  readonly advised: string;
  readonly isFollowedBy: (value: string) => boolean;
}

const LONGEST_SEMVER = 256;
const SEMVER =
  /^(0|[1-9][0-9]*)([.](0|[1-9][0-9]*)){2}(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)([.](0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?([+][0-9A-Za-z-]+([.][0-9A-Za-z-]+)*)?$/;

/** What is advised for a model that the schema asserts by length alone. */
const ADVICE: { readonly [Name in ModelName]?: Advice } = {
  manifest_version: {
    advised: 'a semantic version, such as "1.0.0"',
    // Repeated groups overflow the stack of the regular expression on texts of megabytes.
    isFollowedBy: (value) => value.length <= LONGEST_SEMVER && SEMVER.test(value),
  },
  hash: {
    advised: 'hex digits',
    isFollowedBy: (value) => value.length % 2 === 0 && !/[^0-9A-Fa-f]/.test(value),
  },
  artifact_path: {
    advised: 'a path relative to the repository, with "/" and without ".." segments',
    isFollowedBy: (value) =>
      !value.includes('\\') &&
      !/^(?:\/|[A-Za-z]:\/)/.test(value) &&
      !(value.includes('..') && value.split('/').includes('..')),
  },
};

/**
 * The advice that a payload does not follow. Values of the wrong type are errors, not advisories.
 * @param at - JSON pointer to the payload
 */
export function advisoriesFor(model: ModelName, payload: unknown, at = ''): Advisory[] {
  const advisories: Advisory[] = [];
  for (const [keys, valueModel] of ADVISED_VALUES[model] ?? []) {
    const advice = ADVICE[valueModel];
    if (advice) collect(advice, keys, payload, at, advisories);
  }
  return advisories;
}

/** @param keys - lead from the value to the advised ones; a `*` is every index of an array */
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
    // None of the keys is one that objects inherit.
    if (typeof found !== 'object' || found === null) return;
    found = (found as Record<string, unknown>)[key];
  }
  if (typeof found !== 'string' || found === '' || advice.isFollowedBy(found)) return;
  advisories.push(advisoryOn(found, advice, at, keys));
}

/** The last advisory for each advice, and what it was given for: mostly the same, event after event. */
const last = new Map<Advice, LastAdvisory>();

interface LastAdvisory {
  readonly text: string;
  readonly at: string;
  readonly keys: readonly string[];
  readonly advisory: Advisory;
}

function advisoryOn(text: string, advice: Advice, at: string, keys: readonly string[]): Advisory {
  const known = last.get(advice);
  if (known?.text === text && known.at === at && known.keys === keys) return known.advisory;
  const message = `found ${quote(text)}, advised is ${advice.advised}`;
  const advisory = Object.freeze({ path: pointerTo(at, keys), message });
  last.set(advice, { text, at, keys, advisory });
  return advisory;
}

function pointerTo(at: string, keys: readonly string[]): string {
  return keys.length === 0 ? at : `${at}/${keys.join('/')}`;
}
