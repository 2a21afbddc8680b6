import { ADVISED_VALUES } from '../generated/advised.js';
import type { AdvisedModel, AdvisedValues, AdviceVisitor } from '../generated/advised.js';
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

/** The advice on models whose schema checks only the length. */
const ADVICE: { readonly [Name in AdvisedModel]: string } = {
  manifest_version: 'a semantic version, such as "1.0.0", or digits alone',
  hash: 'hex digits, alone or after their algorithm and a colon',
  artifact_path: 'a path relative to the repository, with "/" and without ".." segments',
};

/** Whether a value follows the advice. One that is no text is an issue, not an advisory. */
const FOLLOWS: AdviceVisitor = {
  manifest_version: (value) => value === lastVersion || isVersion(textOf(value)),
  hash: (value) => isHash(textOf(value)),
  artifact_path: (value) => isRelativePath(textOf(value)),
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
  visitAdvised: AdvisedValues | undefined,
  payload: unknown,
  at: string,
): readonly Advisory[] {
  if (!visitAdvised || visitAdvised(payload, FOLLOWS)) return NONE;
  const advisories: Advisory[] = [];
  const adviseOn = (model: AdvisedModel) => (value: unknown, path: string) => {
    if (!FOLLOWS[model](value, path))
      advisories.push(advisoryOn(model, value as string, at + path));
    return true;
  };
  visitAdvised(payload, {
    manifest_version: adviseOn('manifest_version'),
    hash: adviseOn('hash'),
    artifact_path: adviseOn('artifact_path'),
  });
  return advisories;
}

const NONE: readonly Advisory[] = /* @__PURE__ */ Object.freeze([]);

/** The last advisory on each model, reused because consecutive events usually have the same one. */
const LAST: { [Name in AdvisedModel]?: { readonly text: string; readonly advisory: Advisory } } =
  {};

function advisoryOn(model: AdvisedModel, text: string, path: string): Advisory {
  const last = LAST[model];
  if (last?.text === text && last.advisory.path === path) return last.advisory;
  const message = `found ${quote(text)}, advised is ${ADVICE[model]}`;
  const advisory = Object.freeze({ path, message });
  LAST[model] = { text, advisory };
  return advisory;
}
