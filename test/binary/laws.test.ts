import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CONTRACT_RULES,
  DossierProjections,
  MissionDossierProjection,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import type { ProjectionOptions } from 'mission-dossier-contracts';
import {
  fromBytes,
  loadBytes,
  mergeBytes,
  takeDelta,
  toBytes,
  toParts,
  trackChanges,
} from 'mission-dossier-contracts/binary';
import { contentOf } from '../support/contentOf.js';
import { stream } from '../support/events.js';
import type { AnyEvent } from '../support/events.js';
import { tries } from '../support/searches.js';

const RUNS = { numRuns: tries(200) };
type Projected = MissionDossierProjection | DossierProjections;

/** Applies events, except those that the projection refuses. */
function applyAll<P extends Projected>(projection: P, events: readonly AnyEvent[]): P {
  for (const event of events) unlessRefused(() => projection.apply(event));
  return projection;
}

function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof NamespaceMixedStreamError) return undefined;
    throw error;
  }
}

/** Events for several projections, and the moments at which each takes a delta. */
const shares = stream.chain((events) =>
  fc.record({
    events: fc.constant(events),
    steps: fc.array(
      fc.record({
        projection: fc.nat(2),
        /** The event to apply; none if it takes a delta. */
        event: fc.option(fc.nat(Math.max(events.length - 1, 0))),
      }),
      { minLength: events.length, maxLength: events.length * 3 + 3 },
    ),
    /** The order in which deltas are merged; some are merged again. */
    seed: fc.array(fc.nat(), { maxLength: 40 }),
  }),
);

/** All items in an order that numbers decide, and some of them again. */
function shuffled<T>(items: readonly T[], numbers: readonly number[]): T[] {
  const left = [...items];
  const order = numbers.flatMap((number) => left.splice(number % (left.length + 1), 1));
  const again = numbers.flatMap((number) => items[number % (items.length + 1)] ?? []);
  return [...order, ...again, ...left];
}

const KINDS: [name: string, make: () => Projected, restored: (bytes: Uint8Array) => Projected][] = [
  ...(
    [
      ['the rules of the contract', CONTRACT_RULES],
      ['the rules of spec-kitty-events 2.4', SPEC_KITTY_EVENTS_2_4_RULES],
    ] as const
  ).flatMap(([name, rules]) => [
    ...(['refuse', 'collect'] as const).map((namespaces) => {
      const options: ProjectionOptions = { rules, namespaces };
      return kindOf(`${name}, ${namespaces}`, () => new MissionDossierProjection(options));
    }),
    kindOf(`${name}, partition`, () => new DossierProjections({ rules })),
  ]),
];

function kindOf(name: string, make: () => Projected): (typeof KINDS)[number] {
  const restored = (bytes: Uint8Array): Projected =>
    make() instanceof DossierProjections
      ? fromBytes(DossierProjections, bytes)
      : fromBytes(MissionDossierProjection, bytes);
  return [name, make, restored];
}

/** Empty projections: one that is new, and one that keeps the versions of some events apart. */
const STARTS: [string, (make: () => Projected, events: readonly AnyEvent[]) => Projected][] = [
  ['new', (make) => make()],
  ['restarted', (make, events) => applyAll(make(), events).restart()],
];

describe.each(KINDS)('under %s', (_, make, restored) => {
  describe.each(STARTS)('projections that are %s', (_name, start) => {
    test('equal the join of all their deltas, in any order and repeated', () => {
      fc.assert(
        fc.property(shares, ({ events, steps, seed }) => {
          const projections = [0, 1, 2].map(() => start(make, events));
          const deltas: Uint8Array[] = [];
          const take = (projection: Projected) => {
            const delta = takeDelta(projection);
            if (delta) deltas.push(delta);
          };
          for (const { projection, event } of steps) {
            const chosen = projections[projection] as Projected;
            if (event === null) take(chosen);
            else applyAll(chosen, events.slice(event, event + 1));
          }
          projections.forEach(take);
          const whole = unlessRefused(() =>
            projections.reduce((all, each) => all.merge(each as never), make()),
          );
          const joined = unlessRefused(() =>
            shuffled(deltas, seed).reduce((all, delta) => mergeBytes(all, delta), make()),
          );
          // Of projections that refuse each other, one or the other is merged first.
          if (!whole || !joined) return;
          expect(contentOf(joined)).toBe(contentOf(whole));
        }),
        RUNS,
      );
    });

    test('equal the join of their parts, however short, in any order and repeated', () => {
      fc.assert(
        fc.property(stream, fc.integer({ min: 4000, max: 9000 }), fc.array(fc.nat()), (...run) => {
          const [events, maxBytes, seed] = run;
          const projection = applyAll(start(make, events), events);
          const parts = [...toParts(projection, maxBytes)];
          expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(maxBytes);
          const joined = shuffled(parts, seed).reduce((all, part) => mergeBytes(all, part), make());
          expect(contentOf(joined)).toBe(contentOf(projection));
        }),
        RUNS,
      );
    });

    test('are restored from their bytes, and go on like the original', () => {
      fc.assert(
        fc.property(stream, fc.nat(), (events, n) => {
          const cut = n % (events.length + 1);
          const projection = applyAll(start(make, events), events.slice(0, cut));
          const again = restored(toBytes(projection));
          expect(contentOf(again)).toBe(contentOf(projection));
          expect(contentOf(applyAll(again, events))).toBe(contentOf(applyAll(projection, events)));
        }),
        RUNS,
      );
    });

    test('give the same bytes for the same events, but for their order', () => {
      fc.assert(
        fc.property(stream, (events) => {
          const projection = applyAll(start(make, events), events);
          expect(toBytes(restored(toBytes(projection)))).toHaveLength(toBytes(projection).length);
        }),
        RUNS,
      );
    });
  });
});

test('the join of deltas has the state of all events, if it is settled', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(), { maxLength: 40 }), (events, seed) => {
      const projection = new MissionDossierProjection({ namespaces: 'collect' });
      const deltas = events.flatMap((event) => {
        projection.apply(event);
        return takeDelta(projection) ?? [];
      });
      const joined = shuffled(deltas, seed).reduce(
        (all, delta) => mergeBytes(all, delta),
        new MissionDossierProjection({ namespaces: 'collect' }),
      );
      expect(joined.isSettled).toBe(projection.isSettled);
      expect(joined.conflictingIds).toEqual(projection.conflictingIds);
      if (!joined.isSettled) return;
      const outcome = (state: () => unknown) => unlessRefused(state) ?? 'mixed namespaces';
      expect(outcome(() => joined.state())).toEqual(
        outcome(() => reduceMissionDossier(events as never[])),
      );
    }),
    RUNS,
  );
});

test('nothing is new after a delta, or after trackChanges, whatever is repeated', () => {
  fc.assert(
    fc.property(stream, fc.constantFrom(takeDelta, trackChanges), (events, settle) => {
      const projections = applyAll(new DossierProjections(), events);
      settle(projections);
      expect(takeDelta(projections)).toBeUndefined();
      mergeBytes(projections, toBytes(projections));
      expect(takeDelta(projections)).toBeUndefined();
    }),
    RUNS,
  );
});

test('dropping and loading projections changes no state, and loses nothing from deltas that are taken before', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.boolean()), (events, drops) => {
      const [all, working] = [new DossierProjections(), new DossierProjections()];
      const [stored, deltas] = [new Map<string, Uint8Array>(), new DossierProjections()];
      const drop = (key: string) => {
        const delta = takeDelta(working);
        if (delta) mergeBytes(deltas, delta);
        const dropped = working.drop(key);
        if (dropped) stored.set(key, toBytes(dropped));
      };
      const load = (key: string) => {
        loadBytes(working, key, stored.get(key) as Uint8Array);
        stored.delete(key);
      };
      events.forEach((event, i) => {
        const key = working.keyOf(event);
        if (key !== undefined && stored.has(key)) load(key);
        expect(applyAll(working, [event]).size).toBeLessThanOrEqual(applyAll(all, [event]).size);
        if (key !== undefined && drops[i] === true) drop(key);
      });
      for (const key of [...stored.keys()]) load(key);
      const last = takeDelta(working);
      if (last) mergeBytes(deltas, last);
      expect(contentOf(working)).toBe(contentOf(all));
      expect(contentOf(deltas)).toBe(contentOf(all));
    }),
    RUNS,
  );
});
