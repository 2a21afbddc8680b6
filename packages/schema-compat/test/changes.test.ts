import { describe, expect, test } from '@jest/globals';
import { compareSets } from '../src/compareSets.js';
import { DIRECTIONS } from '../src/finding.js';
import type { Schema, SchemaSet, Sides } from '../src/schemaSet.js';
import { CHANGES } from './changes.js';
import type { Change } from './changes.js';
import { witnessesFor } from './evidence.js';
import { verdictOf } from './verdictOf.js';

const MODEL = 'model.json';
const LABELS = { old: 'OLD', new: 'NEW' };
const EVENTS = { envelope: 'event', mapFile: 'event_type_to_schema.json' };

function setsOf(change: Change): Sides<SchemaSet> {
  const setOf = (files: Change['old']): SchemaSet => ({
    files: new Map(Object.entries(files) as [string, Schema][]),
    eventTypes: new Map(),
  });
  return { old: setOf(change.old), new: setOf(change.new) };
}

test('the table has changes of every kind, and each name once', () => {
  expect(CHANGES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CHANGES.map(({ name }) => name)).size).toBe(CHANGES.length);
});

describe.each(CHANGES.map((change) => [change.name, change] as const))('%s', (_name, change) => {
  const sets = setsOf(change);
  const { backward, forward, undecided = [] } = change;
  const report = compareSets(sets, LABELS, EVENTS);

  test('has the verdict and the rules of the table', () => {
    expect(report.findings.map(({ rule }) => rule)).toEqual(change.rules);
    expect(verdictOf(report, MODEL)).toEqual({ backward, forward });
  });

  test('has the opposite verdict the other way round', () => {
    const mirrored = compareSets({ old: sets.new, new: sets.old }, LABELS, EVENTS);
    expect(verdictOf(mirrored, MODEL)).toEqual({ backward: forward, forward: backward });
  });

  test('says that it guesses, where the table says so', () => {
    const guessed = DIRECTIONS.filter((direction) =>
      report.findings.some(({ breaks }) => breaks[direction]?.isUndecided),
    );
    expect(guessed).toEqual(undecided);
  });

  test('is what validators make of it', () => {
    const witnesses = witnessesFor(sets, MODEL);
    for (const direction of DIRECTIONS) {
      if (change[direction]) expect(witnesses).not.toHaveProperty(direction);
      else if (!undecided.includes(direction)) expect(witnesses).toHaveProperty(direction);
    }
  });
});
