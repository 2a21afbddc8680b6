import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  FIXTURE_CATEGORIES,
  FixtureError,
  fixturesIn,
  loadReplays,
  replayIds,
  runConformance,
} from 'mission-dossier-contracts/conformance';
import { readContract } from '../../scripts/schemas.js';
import { missionFolders } from '../support/missionFolder.js';

const newFolder = missionFolders();
const REPLAY = 'mission-next-replay-full-lifecycle';
const STREAM = readFileSync('fixtures/mission_next/replay/full-lifecycle.jsonl', 'utf8');
const EXPECTED = readFileSync('fixtures/mission_next/replay/full-lifecycle.expected.json', 'utf8');

/** A folder with a replay of a family. */
function replayOf(family: string, expected = EXPECTED) {
  const replay = { id: 'mine', category: 'mission_next', type: 'replay', description: 'x' };
  const files = { rules: ['C1'], file: 'replay.jsonl', expected: 'expected.json' };
  return fixturesIn(
    newFolder({
      'replay.jsonl': STREAM,
      'expected.json': expected,
      'manifest.json': JSON.stringify({ fixtures: [{ ...replay, ...files, family }] }),
    }),
  );
}

test('no category has a difference', () => {
  const results = FIXTURE_CATEGORIES.flatMap((category) => runConformance(category));
  expect(results.length).toBeGreaterThan(1000);
  expect(results.filter(({ difference }) => difference !== null)).toEqual([]);
});

describe('a replay of a sibling family', () => {
  test('is run by the reducer of the family', () => {
    expect(runConformance('mission_next').filter(({ kind }) => kind === 'replay')).toContainEqual({
      id: `${REPLAY} [contract]`,
      category: 'mission_next',
      kind: 'replay',
      difference: null,
    });
  });

  const folded = readContract('schemas').siblings.all.filter(({ state }) => state !== undefined);
  test.each(folded)('can be of $name, which has a state', ({ name }) => {
    expect(replayOf(name).runConformance('mission_next')).toMatchObject([
      { id: 'mine [contract]' },
    ]);
  });

  test('is not asked of implementations, which reduce dossiers', () => {
    expect(replayIds()).not.toContain(REPLAY);
    expect(loadReplays(['mission_next'])).toEqual([]);
  });

  test('names the members in which the states differ', () => {
    const expected = EXPECTED.replace('"run-9"', '"run-8"');
    const [first] = replayOf('mission_next', expected).runConformance('mission_next');
    expect(first?.difference).toBe('the states differ in run_id');
  });

  test('of a family without a reducer is an error', () => {
    expect(() => replayOf('mission_nxt').runConformance('mission_next')).toThrow(FixtureError);
    expect(() => replayOf('mission_nxt').runConformance('mission_next')).toThrow(
      'unknown family with a reducer "mission_nxt"; did you mean "mission_next"?',
    );
    expect(() => replayOf('gates').runConformance('mission_next')).toThrow('"gates"');
  });
});
