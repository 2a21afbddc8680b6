import { expect, test } from '@jest/globals';
import { takeTurns } from '../../bench/rounds.js';
import { QUICK } from '../../bench/scale.js';

const ROUNDS = { scale: { ...QUICK, rounds: 3 }, report: () => undefined };

/** A contestant that says itself how long it took in each round, the warm-up first. */
function contestant(name: string, durations: readonly number[], log: string[]) {
  const left = [...durations];
  const run = () => {
    log.push(name);
    return { overriddenDuration: left.shift() };
  };
  return { name, run };
}

test('contestants take turns, another one first each time; ratios are of one round', async () => {
  const log: string[] = [];
  const times = await takeTurns(
    [contestant('slow', [99, 10, 30, 20], log), contestant('fast', [99, 5, 10, 10], log)],
    ROUNDS,
  );
  expect(log.join(' ')).toBe('slow fast fast slow slow fast fast slow');
  expect(times.of('slow')).toEqual([10, 30, 20]);
  expect(times.ratios('slow', 'fast')).toEqual([2, 3, 2]);
});

test('a contestant that fails ends the run', async () => {
  const run = () => {
    throw new Error('no verdict');
  };
  await expect(takeTurns([{ name: 'broken', run }], ROUNDS)).rejects.toThrow('no verdict');
});
