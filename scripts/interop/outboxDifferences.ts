import { upcast } from 'mission-dossier-contracts/spec-kitty';
import type { Call } from './arguments.js';
import type { Difference } from './differences.js';
import { differencesBetween } from './differencesBetween.js';
import type { MadeEvent } from './makeEvents.js';
import type { Release } from './releases.js';

/**
 * What our command line reads from a producer's outbox otherwise than from what its functions returned.
 * @param made - what each call made
 */
export function outboxDifferences(
  { name }: Release,
  calls: readonly Call[],
  made: readonly (MadeEvent | null)[],
): Difference[] {
  const kept = (i: number): boolean => made[i]?.fromOutbox !== undefined;
  return calls.flatMap(({ call, mission }, i) => {
    const isReplaced = calls.some(
      (later, j) => j > i && later.call === call && later.mission === mission && kept(j),
    );
    return differencesOf(made[i] ?? null, isReplaced).map((found) => ({
      release: name,
      case: call,
      found,
    }));
  });
}

function differencesOf(made: MadeEvent | null, isReplaced: boolean): string[] {
  if (!made) return [];
  if (!made.fromOutbox)
    return [isReplaced ? 'replaces its event by a later one' : 'has no event in the outbox'];
  const read = upcast(made.written);
  return read.success
    ? differencesBetween(read.event, made.fromOutbox).map(
        ({ at }) => `has another event in the outbox, at ${at}`,
      )
    : [];
}
