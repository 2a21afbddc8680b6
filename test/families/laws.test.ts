import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from 'mission-dossier-contracts';
import { readContract } from '../../scripts/schemas.js';
import { redelivered } from '../support/events.js';
import { FOLDED_PAYLOADS, familyStream } from '../support/familyStreams.js';
import type { FoldedFamily } from '../support/familyStreams.js';
import { FOLDED } from '../support/foldedFamilies.js';
import { tries } from '../support/searches.js';

const RUNS = { numRuns: tries(300) };

test('the laws are held to each sibling family with a state', () => {
  const folded = readContract('schemas').siblings.all.filter(({ state }) => state !== undefined);
  expect(Object.keys(FOLDED_PAYLOADS).sort()).toEqual(folded.map(({ name }) => name));
});

describe.each(Object.keys(FOLDED_PAYLOADS) as FoldedFamily[])('the family %s', (name) => {
  const { reduce, isState, Projection } = FOLDED[name];
  const stream = familyStream(name);

  function projected(events: readonly unknown[]) {
    const projection = new Projection();
    for (const event of events) projection.apply(event);
    return projection;
  }

  test('gives the same state for any order of arrival and any redelivery (C12, C13)', () => {
    const pairs = stream.chain((events) => fc.tuple(fc.constant(events), redelivered(events)));
    fc.assert(
      fc.property(pairs, ([events, again]) => {
        expect(reduce(again)).toEqual(reduce(events));
      }),
      RUNS,
    );
  });

  test('gives a state of its schema, also in its complete form (C20)', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const state = JSON.parse(canonicalJson(reduce(events))) as unknown;
        expect(isState(state)).toBe(true);
      }),
      RUNS,
    );
  });

  test('projects event by event what the reducer computes', () => {
    const arrivals = stream.chain((events) => fc.tuple(fc.constant(events), redelivered(events)));
    fc.assert(
      fc.property(arrivals, ([events, arriving]) => {
        expect(projected(arriving).state()).toEqual(reduce(events));
      }),
      RUNS,
    );
  });

  test('merges parts of a stream in either order', () => {
    const parts = stream.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events)));
    fc.assert(
      fc.property(parts, ([events, part]) => {
        const rest = events.filter((event) => !part.includes(event));
        const whole = reduce(events);
        expect(projected(part).merge(projected(rest)).state()).toEqual(whole);
        expect(projected(rest).merge(projected(events)).state()).toEqual(whole);
      }),
      RUNS,
    );
  });

  test('goes on from a checkpoint', () => {
    const interrupted = stream.chain((events) =>
      fc.tuple(fc.constant(events), fc.nat(events.length)),
    );
    fc.assert(
      fc.property(interrupted, ([events, at]) => {
        const saved = JSON.stringify(projected(events.slice(0, at)));
        const resumed = Projection.fromJSON(JSON.parse(saved));
        for (const event of events.slice(at)) resumed.apply(event);
        expect(resumed.state()).toEqual(reduce(events));
      }),
      RUNS,
    );
  });

  test('neither changes nor freezes the events', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const before = JSON.stringify(events);
        reduce(events);
        expect(JSON.stringify(events)).toBe(before);
        for (const { payload } of events) expect(Object.isFrozen(payload)).toBe(false);
      }),
      RUNS,
    );
  });

  test('reports invalid events and ignores those of other families (C11, C15)', () => {
    const [valid] = fc.sample(
      stream.filter((events) => events.length > 0),
      {
        numRuns: 1,
        seed: 1,
      },
    )[0] as object[];
    const events = [
      { ...valid, payload: {} },
      { ...valid, event_type: 'Other' },
    ];
    const reasons: unknown[] = [];
    const options = { onRejected: ({ reason }: { reason: unknown }) => reasons.push(reason) };
    // An invalid event has an id, and nothing else of it is in the state.
    expect(reduce(events, options)).toEqual({ ...reduce([]), event_count: 1 });
    expect(reasons).toEqual(['invalid-event']);
  });
});
