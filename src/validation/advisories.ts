import type { ModelName } from '../generated/catalogue.js';
import { ADVISED_VALUES } from '../generated/expectations.js';
import { pointerOf, segmentsOf } from '../issues/jsonPointer.js';
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

const SEMVER_IDENTIFIER = '(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const SEMVER = new RegExp(
  `^(0|[1-9][0-9]*)([.](0|[1-9][0-9]*)){2}(-${SEMVER_IDENTIFIER}([.]${SEMVER_IDENTIFIER})*)?([+][0-9A-Za-z-]+([.][0-9A-Za-z-]+)*)?$`,
);

/** What is advised for a model that the schema asserts by length alone. */
const ADVICE: { readonly [Name in ModelName]?: Advice } = {
  manifest_version: {
    advised: 'a semantic version, such as "1.0.0"',
    isFollowedBy: (value) => SEMVER.test(value),
  },
  hash: {
    advised: 'hex digits',
    isFollowedBy: (value) => /^([0-9A-Fa-f]{2})+$/.test(value),
  },
  artifact_path: {
    advised: 'a path relative to the repository, with "/" and without ".." segments',
    isFollowedBy: (value) => !/^\/|^[A-Za-z]:|\\/.test(value) && !value.split('/').includes('..'),
  },
};

/** The advice that a payload does not follow. Values of the wrong type are errors, not advisories. */
export function advisoriesFor(model: ModelName, payload: unknown): Advisory[] {
  return (ADVISED_VALUES[model] ?? []).flatMap(([template, valueModel]) => {
    const advice = ADVICE[valueModel];
    if (!advice) return [];
    return valuesAt(payload, segmentsOf(template)).flatMap(({ path, value }) =>
      typeof value !== 'string' || value === '' || advice.isFollowedBy(value)
        ? []
        : [
            {
              path: pointerOf(path),
              message: `found ${quote(value)}, advised is ${advice.advised}`,
            },
          ],
    );
  });
}

interface Located {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The values that a path leads to; a `*` in it is every index of an array. */
function valuesAt(root: unknown, template: readonly string[]): Located[] {
  return template.reduce<Located[]>(
    (found, segment) =>
      found.flatMap(({ path, value }) => {
        if (typeof value !== 'object' || value === null) return [];
        const keys =
          segment === '*'
            ? Object.keys(value)
            : [segment].filter((key) => Object.hasOwn(value, key));
        return keys.map((key) => ({
          path: [...path, key],
          value: (value as Record<string, unknown>)[key],
        }));
      }),
    [{ path: [], value: root }],
  );
}
