import { isNonNegativeInteger } from 'mission-dossier-contracts';
import type { Advisory } from 'mission-dossier-contracts';
import { isNearLastClock } from '../nearLastClock.js';

const NONE: readonly Advisory[] = [];

/** Advice on an event whose Lamport clock leaves no room: every later event of its stream needs a higher one. */
export function clockAdvice(event: object): readonly Advisory[] {
  const { lamport_clock: clock } = event as { readonly lamport_clock?: unknown };
  if (!isNonNegativeInteger(clock) || !isNearLastClock(clock)) return NONE;
  const message =
    `found the clock ${clock}, expected one far below the highest possible, ${Number.MAX_SAFE_INTEGER}: ` +
    'later events of the stream need higher ones';
  return [{ path: '/lamport_clock', message }];
}
