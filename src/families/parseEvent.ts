import type { KnownEvent } from '../generated/families/events.js';
import { eventGuardOf } from '../validation/eventGuard.js';
import type { ReaderOption } from '../validation/eventReader.js';
import { parseBy, safeParseBy } from '../validation/parseEvent.js';
import type {
  SafeParseResult as ResultOf,
  SafeParseSuccess as SuccessOf,
} from '../validation/parseEvent.js';
import { FAMILY_EVENTS } from './familyEvents.js';
import { asFamilyReader } from './reading/familyReader.js';

/** The result of {@link safeParseEvent}, discriminated by `success`. */
export type SafeParseResult = ResultOf<KnownEvent>;

/** The value is a valid event of a family. */
export type SafeParseSuccess = SuccessOf<KnownEvent>;

const isKnownEvent = /* @__PURE__ */ eventGuardOf<KnownEvent>(FAMILY_EVENTS);

/**
 * Returns a value as a typed event of any family, or throws. Other event types are refused.
 *
 * @param value - any value, as `JSON.parse` returns it
 * @param options - `reader`: also accept events of other generations (C26), if their payload can be read
 * @returns the value itself, not a copy; if it is of another generation, its canonical form
 * @throws {@link InvalidEventError} with all issues, if the value is not a valid event of a known type
 */
export function parseEvent(value: unknown, options?: ReaderOption): KnownEvent {
  return parseBy(isKnownEvent, value, refusing(options));
}

/**
 * Returns a value as a typed event of any family, or all issues. Never throws. Other event types are refused.
 *
 * @param value - any value, as `JSON.parse` returns it
 * @param options - `reader`: also accept events of other generations (C26)
 */
export function safeParseEvent(value: unknown, options?: ReaderOption): SafeParseResult {
  return safeParseBy(isKnownEvent, value, refusing(options));
}

/** With a reader that does not accept events of which the envelope alone was checked. */
function refusing({ reader }: ReaderOption = {}): ReaderOption {
  if (!reader) return {};
  const ofFamilies = asFamilyReader(reader);
  return { reader: { ...ofFamilies, issuesOf: (value) => ofFamilies.refusalsOf(value) } };
}
