import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareEvents, reduceMissionDossier } from 'mission-dossier-contracts';
import type { Orderable } from 'mission-dossier-contracts';
import { event } from '../support/events.js';
import { drift, indexed, without } from '../support/examples.js';
import { tries } from '../support/searches.js';

/** The kinds of drift in the order in which the reducer takes the events. */
function orderOf(...events: unknown[]): string[] {
  return reduceMissionDossier(events).drift_history.map(({ actual_hash }) => actual_hash);
}

function driftAt(actual_hash: string, clock: number, fields: Record<string, unknown> = {}) {
  const event_id = `00000000-0000-0000-0000-${Buffer.from(actual_hash).toString('hex').padStart(12, '0')}`;
  return drift(clock, { actual_hash }, { event_id, ...fields });
}

describe('events are ordered (C12)', () => {
  test('by Lamport clock first, as a number', () => {
    const late = '2026-02-21T23:00:00Z';
    const early = '2026-02-21T01:00:00Z';
    expect(
      orderOf(driftAt('b', 10, { timestamp: early }), driftAt('a', 9, { timestamp: late })),
    ).toEqual(['a', 'b']);
  });

  test('then by instant: 10:00+01:00 comes before 09:30Z', () => {
    expect(
      orderOf(
        driftAt('b', 1, { timestamp: '2026-02-21T09:30:00Z' }),
        driftAt('a', 1, { timestamp: '2026-02-21T10:00:00+01:00' }),
      ),
    ).toEqual(['a', 'b']);
  });

  test('by instant: 09:00-01:00 comes after 09:30Z', () => {
    expect(
      orderOf(
        driftAt('a', 1, { timestamp: '2026-02-21T09:00:00-01:00' }),
        driftAt('b', 1, { timestamp: '2026-02-21T09:30:00Z' }),
      ),
    ).toEqual(['b', 'a']);
  });

  test('at full precision: nanoseconds count', () => {
    expect(
      orderOf(
        driftAt('a', 1, { timestamp: '2026-02-21T09:30:00.000000002Z' }),
        driftAt('b', 1, { timestamp: '2026-02-21T09:30:00.000000001Z' }),
      ),
    ).toEqual(['b', 'a']);
  });

  test('whatever the number of fraction digits: .5 is later than .499999', () => {
    expect(
      orderOf(
        driftAt('a', 1, { timestamp: '2026-02-21T09:30:00.5Z' }),
        driftAt('b', 1, { timestamp: '2026-02-21T09:30:00.499999Z' }),
        driftAt('c', 1, { timestamp: '2026-02-21T09:30:00Z' }),
      ),
    ).toEqual(['c', 'b', 'a']);
  });

  test('across the turn of a year by offset', () => {
    expect(
      orderOf(
        driftAt('a', 1, { timestamp: '2026-01-01T00:30:00-00:30' }),
        driftAt('b', 1, { timestamp: '2025-12-31T23:59:59.999-01:00' }),
        driftAt('c', 1, { timestamp: '2026-01-01T00:00:00+23:59' }),
      ),
    ).toEqual(['c', 'b', 'a']);
  });

  test('with years before 1970', () => {
    expect(
      orderOf(
        driftAt('a', 1, { timestamp: '1969-12-31T23:59:59.2Z' }),
        driftAt('b', 1, { timestamp: '1969-12-31T23:59:59.1Z' }),
        driftAt('c', 1, { timestamp: '1000-01-01T00:00:00Z' }),
      ),
    ).toEqual(['c', 'b', 'a']);
  });

  test('then by id: instants written differently are a tie', () => {
    expect(
      orderOf(
        driftAt('b', 1, { timestamp: '2026-02-21T09:00:00Z' }),
        driftAt('a', 1, { timestamp: '2026-02-21T10:00:00.000+01:00' }),
      ),
    ).toEqual(['a', 'b']);
  });

  test('by the canonical id, not as it is spelt', () => {
    expect(
      orderOf(
        driftAt('b', 1, { event_id: 'BBBBBBBB-0000-0000-0000-000000000000' }),
        driftAt('a', 1, { event_id: 'aaaaaaaa-0000-0000-0000-000000000000' }),
        driftAt('u', 1, { event_id: '01kj08q7y11xvpxhmvf0rgdf20' }),
        driftAt('v', 1, { event_id: '01KJ08Q7Y11XVPXHMVF0RGDF21' }),
      ),
    ).toEqual(['u', 'v', 'a', 'b']);
  });

  test('by code unit: digits, then a ULID’s upper case, then a UUID’s lower case', () => {
    expect(
      orderOf(
        driftAt('c', 1, { event_id: 'aaaaaaaa-0000-0000-0000-000000000000' }),
        driftAt('b', 1, { event_id: 'b1KJ08Q7Y11XVPXHMVF0RGDF20' }),
        driftAt('a', 1, { event_id: '99999999-0000-0000-0000-000000000000' }),
      ),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('compareEvents is a total order of what can be ordered', () => {
  const orderable = event.filter(isOrderable) as unknown as fc.Arbitrary<Orderable>;
  const canonicalId = ({ event_id }: Orderable) => event_id.toLowerCase().replaceAll('-', '');

  test('antisymmetric', () => {
    fc.assert(
      fc.property(orderable, orderable, (a, b) => {
        expect(Math.sign(compareEvents(a, b)) + Math.sign(compareEvents(b, a))).toBe(0);
      }),
    );
  });

  test('transitive', () => {
    fc.assert(
      fc.property(orderable, orderable, orderable, (a, b, c) => {
        fc.pre(compareEvents(a, b) <= 0 && compareEvents(b, c) <= 0);
        expect(compareEvents(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: tries(500) },
    );
  });

  test('0 for two events of one clock and instant exactly where both have one id', () => {
    fc.assert(
      fc.property(orderable, orderable, (a, other) => {
        const b = { ...other, lamport_clock: a.lamport_clock, timestamp: a.timestamp };
        expect(compareEvents(a, b) === 0).toBe(canonicalId(a) === canonicalId(b));
      }),
      { numRuns: tries(500) },
    );
  });

  test('0 for one id in different spellings at one instant', () => {
    const upper = indexed(1, 'a', {}, { timestamp: '2026-02-21T10:00:00+01:00' });
    const lower = {
      ...upper,
      event_id: upper.event_id.toLowerCase(),
      timestamp: '2026-02-21T09:00:00.000Z',
    };
    expect(compareEvents(upper, lower)).toBe(0);
  });

  test('for Array.prototype.sort', () => {
    const events = [indexed(3, 'c'), indexed(1, 'a'), indexed(2, 'b')];
    expect(events.sort(compareEvents).map((e) => e.lamport_clock)).toEqual([1, 2, 3]);
  });

  function isOrderable(candidate: Record<string, unknown>): boolean {
    try {
      compareEvents(candidate as unknown as Orderable, candidate as unknown as Orderable);
      return true;
    } catch {
      return false;
    }
  }
});

describe('compareEvents throws a TypeError that names the field', () => {
  const good = indexed(1, 'a');

  test.each(['event_id', 'lamport_clock', 'timestamp'] as const)(
    '%s, where it is absent',
    (field) => {
      const bad = without(good, field) as unknown as Orderable;
      expect(() => compareEvents(good, bad)).toThrow(TypeError);
      expect(() => compareEvents(bad, good)).toThrow(`/${field}`);
    },
  );

  test.each([
    ['event_id', 'no id'],
    ['lamport_clock', 1.5],
    ['timestamp', '2026-02-21'],
  ])('%s, where it is %p', (field, value) => {
    expect(() => compareEvents(good, { ...good, [field]: value })).toThrow(
      new RegExp(`^an event cannot be ordered: /${field}: found `),
    );
  });
});
