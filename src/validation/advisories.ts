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
      !/^\/|^[A-Za-z]:\/|\\/.test(value) &&
      !(value.includes('..') && value.split('/').includes('..')),
  },
};

/** The advice that a payload does not follow. Values of the wrong type are errors, not advisories. */
export function advisoriesFor(model: ModelName, payload: unknown): Advisory[] {
  const advisories: Advisory[] = [];
  for (const [keys, valueModel] of ADVISED_VALUES[model] ?? []) {
    const advice = ADVICE[valueModel];
    if (advice) collect(advice, keys, 0, payload, '', advisories);
  }
  return advisories;
}

/** Follows keys from one of them on; a `*` is every index of an array. */
function collect(
  advice: Advice,
  keys: readonly string[],
  depth: number,
  value: unknown,
  path: string,
  advisories: Advisory[],
): void {
  const key = keys[depth];
  if (key === undefined) {
    if (typeof value !== 'string' || value === '' || advice.isFollowedBy(value)) return;
    advisories.push({ path, message: `found ${quote(value)}, advised is ${advice.advised}` });
  } else if (key === '*' && Array.isArray(value)) {
    value.forEach((item, i) => {
      collect(advice, keys, depth + 1, item, `${path}/${i}`, advisories);
    });
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
    const member = (value as Record<string, unknown>)[key];
    collect(advice, keys, depth + 1, member, `${path}/${key}`, advisories);
  }
}
