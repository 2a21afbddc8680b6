import { Bench as Tinybench } from 'tinybench';
import type { ProcessCost } from './probe.js';
import type { Bench } from './row.js';

/** One way to do the work of a row. */
export interface Contestant {
  readonly name: string;
  /** Does the work once; may return `{ overriddenDuration }` if it measured the time itself. */
  readonly run: () => unknown;
}

/** A contestant that runs in a new process and is measured in processor time. */
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

  /** The time of one divided by the time of the other, for each round. */
  ratios(slower: string, faster: string): number[] {
    const times = this.of(faster);
    return this.of(slower).map((time, round) => time / (times[round] ?? NaN));
  }
}

/**
 * Runs the contestants in turns. If the machine is slower for a while, all of them are affected, so ratios
 * within a round are more reliable than times.
 *
 * @param milliseconds - the minimum duration of a turn; default: the work is done once
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
 * Collects garbage, so that the garbage of one contestant is not collected in the time of the next. Not
 * called before turns that repeat short work: V8 reserves little space for new objects afterwards, which
 * would slow down contestants that create many of them.
 */
function collectGarbage(): void {
  globalThis.gc?.();
}
