import { OF_THE_GENERATION } from '../generated/generations/all.js';
import { isEventOf } from '../validation/eventGuard.js';
import type { KnownEvents } from '../validation/knownEvents.js';
import { withoutNulls } from './withoutNulls.js';

/** An event as it is compared (C34). An invalid one may be valid without its nulls, so it keeps them. */
export function comparedForm(event: object, events: KnownEvents): object {
  const form = comparableForm(event);
  return form === event || isEventOf(events, event) ? form : event;
}

/**
 * A canonical event without whatever depends on the form alone, so that two generations of one event are
 * equal (C34): nulls, and what the generations add to the envelope.
 * @returns the same object if there is none of it
 */
function comparableForm(event: object): object {
  let changed = false;
  for (const name in event) {
    const value = (event as Record<string, unknown>)[name];
    if (value === null || OF_THE_GENERATION.has(name)) changed = true;
  }
  const { payload } = event as { payload?: unknown };
  const comparable = withoutNulls(payload);
  if (!changed && comparable === payload) return event;
  return Object.fromEntries(
    Object.entries(event)
      .filter(([name, value]) => value !== null && !OF_THE_GENERATION.has(name))
      .map(([name, value]) => [name, name === 'payload' ? comparable : value]),
  );
}
