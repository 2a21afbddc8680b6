import { Bench as Tinybench } from 'tinybench';
import type { ProcessCost } from './probe.js';
import type { Bench } from './row.js';

/** One way to do the work that a row is about. */
export interface Contestant {
  readonly name: string;
  /** Does the work once; may return `{ overriddenDuration }` where it has taken the time itself. */
  readonly run: () => unknown;
}

/** A contestant that is a process of its own, and takes the time that processors work for it. */
export function processContestant(name: string, cost: () => ProcessCost): Contestant {
  return { name, run: () => ({ overriddenDuration: cost().processorMilliseconds }) };
}

/** The milliseconds that a contestant took, round by round. */
export class Times {
  readonly #byName = new Map<string, number[]>();

  add(name: string, milliseconds: number): void {
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), milliseconds]);
  }

  of(name: string): readonly number[] {
    const times = this.#byName.get(name);
    if (!times) throw new Error(`there is no contestant "${name}"`);
    return times;
  }

  /** How many times as long the one took as the other: a ratio for each round. */
  ratios(slower: string, faster: string): number[] {
    const times = this.of(faster);
    return this.of(slower).map((time, round) => time / (times[round] ?? NaN));
  }
}

/**
 * Lets the contestants take turns: a machine that is slower for a while is slower for all of them, so
 * that their ratios within a round tell more than their times.
 *
 * @param milliseconds - how long a turn lasts at least; the work is done once unless told
 */
export async function takeTurns(
  contestants: readonly Contestant[],
  { scale, report }: Pick<Bench, 'scale' | 'report'>,
  milliseconds = 0,
): Promise<Times> {
  const times = new Times();
  for (let round = 0; round <= scale.rounds; round += 1) {
    const isWarmUp = round === 0;
    report(isWarmUp ? 'warm-up' : `round ${round} of ${scale.rounds}`);
    const first = round % contestants.length;
    const inTurn = [...contestants.slice(first), ...contestants.slice(0, first)];
    for (const [name, time] of await playRound(inTurn, milliseconds)) {
      if (!isWarmUp) times.add(name, time);
    }
  }
  return times;
}

async function playRound(
  contestants: readonly Contestant[],
  milliseconds: number,
): Promise<[name: string, milliseconds: number][]> {
  const bench = new Tinybench({
    iterations: 1,
    time: milliseconds,
    warmup: false,
    throws: true,
    setup: milliseconds === 0 ? collectGarbage : () => undefined,
  });
  for (const { name, run } of contestants) bench.add(name, run, { async: true });
  return (await bench.run()).map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not end: ${result.state}`);
    return [name, result.latency.p50];
  });
}

/**
 * So that what one has left behind is not collected in the time of the next. Not before turns that
 * repeat short work: V8 gives little room to new objects after this, which would slow those down that
 * make many, several times.
 */
function collectGarbage(): void {
  globalThis.gc?.();
}
