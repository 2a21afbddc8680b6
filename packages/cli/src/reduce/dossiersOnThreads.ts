import type { DossierProjections } from 'mission-dossier-contracts';
import { HeldDossiers } from '../tasks/heldDossiers.js';
import type { Workers } from '../workers.js';
import type { StateSource } from './statesInOrder.js';
import { ThreadStates } from './threadStates.js';

/** For how many dossiers a thread is asked at once. It gives as many of them as are not too large. */
const OFFERED_KEYS = 1000;

/** Dossiers that are given by one holder to another. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly keys: string[];
}

/**
 * Dossiers that stay on the worker threads that have read their events. A dossier that several threads have read is
 * given to one of them. So the threads make the states, and only their texts are copied to this thread.
 */
export class DossiersOnThreads {
  readonly keys: readonly string[];
  /** Whether ids occur in several versions. Then no state may be right. */
  readonly hasVersions: boolean;
  readonly #workers: Workers;

  private constructor(workers: Workers, keys: readonly string[], hasVersions: boolean) {
    this.#workers = workers;
    this.keys = keys;
    this.hasVersions = hasVersions;
  }

  /**
   * Ensures that each dossier is in one place.
   * @param own - what this thread has read. It keeps the dossiers of which no other thread has read anything
   */
  static async gather(workers: Workers, own: DossierProjections): Promise<DossiersOnThreads> {
    const held = await workers.hold();
    const onThreads = held.map(({ keys }) => keys);
    const ownDossiers = new HeldDossiers(own);
    const { keys, moves } = assigned(onThreads, ownDossiers.keys);
    const give = (from: number, given: readonly string[]) =>
      from === onThreads.length
        ? ownDossiers.give(given)
        : workers.ask(from, { kind: 'give', keys: given });
    let hasVersions = held.some((each) => each.hasVersions);
    await Promise.all(
      moves.map(async ({ from, to, keys }) => {
        for (let at = 0; at < keys.length;) {
          const { count, bytes } = await give(from, keys.slice(at, at + OFFERED_KEYS));
          if (await workers.ask(to, { kind: 'take', bytes })) hasVersions = true;
          at += count;
        }
      }),
    );
    return new DossiersOnThreads(workers, keys, hasVersions);
  }

  /** The states of each thread, in the order of their keys. */
  states(): StateSource[] {
    return Array.from(
      { length: this.#workers.count },
      (_, thread) => new ThreadStates(() => this.#workers.ask(thread, { kind: 'states' })),
    );
  }
}

/**
 * Chooses one place for each dossier: of the threads that have read some of it, the one with the fewest.
 * @param held - the keys that each thread holds
 * @param own - the keys that this thread holds. It gives those away that another thread holds, too
 */
function assigned(
  held: readonly (readonly string[])[],
  own: readonly string[],
): { keys: string[]; moves: Move[] } {
  const holders = new Map<string, number[]>();
  for (const [thread, keys] of held.entries()) {
    for (const key of keys) {
      const others = holders.get(key);
      if (others) others.push(thread);
      else holders.set(key, [thread]);
    }
  }
  const counts = held.map((keys) => keys.filter((key) => holders.get(key)?.length === 1).length);
  const keepers = new Map<string, number>();
  for (const [key, threads] of holders) {
    const keeper = threads.reduce((a, b) => ((counts[b] ?? 0) < (counts[a] ?? 0) ? b : a));
    if (threads.length > 1) counts[keeper] = (counts[keeper] ?? 0) + 1;
    keepers.set(key, keeper);
  }
  const moves = [...held, own].flatMap((keys, from) =>
    held.map((_, to) => ({
      from,
      to,
      keys: from === to ? [] : keys.filter((key) => keepers.get(key) === to),
    })),
  );
  return { keys: [...keepers.keys()], moves: moves.filter(({ keys }) => keys.length > 0) };
}
