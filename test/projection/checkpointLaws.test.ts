import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CONTRACT_RULES,
  DossierProjections,
  MissionDossierProjection,
  NamespaceMixedStreamError,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import type { ProjectionOptions } from 'mission-dossier-contracts';
import { isCheckpoint } from '../../src/generated/checkpoint/guards.js';
import { buffersOf, pack, unpack } from '../../src/projection/transfer.js';
import { stream } from '../support/events.js';
import type { AnyEvent } from '../support/events.js';
import { tries } from '../support/searches.js';

const RUNS = { numRuns: tries(300) };

function applyAll<T extends { apply(event: unknown): unknown }>(
  projection: T,
  events: readonly unknown[],
): T {
  for (const event of events) projection.apply(event);
  return projection;
}

/** The events that a projection does not refuse; those were never in it, and are not replayed. */
function accepted(events: readonly AnyEvent[], options: ProjectionOptions): AnyEvent[] {
  const projection = new MissionDossierProjection(options);
  return events.filter((event) => {
    try {
      projection.apply(event);
      return true;
    } catch (error) {
      if (error instanceof NamespaceMixedStreamError) return false;
      throw error;
    }
  });
}

/** A checkpoint's text: short to compare, where there are thousands. */
function text(projection: MissionDossierProjection | DossierProjections): string {
  return JSON.stringify(projection);
}

/** The projection that comes out of a checkpoint, by way of its text. */
function resumed(projection: MissionDossierProjection): MissionDossierProjection {
  return MissionDossierProjection.fromJSON(JSON.parse(JSON.stringify(projection)));
}

/** A stream and three places in it. */
function interrupted(events: fc.Arbitrary<AnyEvent[]>) {
  return events.chain((all) =>
    fc
      .nat({ max: all.length })
      .chain((saved) =>
        fc.tuple(
          fc.constant(all),
          fc.constant(saved),
          fc.integer({ min: saved, max: all.length }),
          fc.nat({ max: saved }),
        ),
      ),
  );
}

const OPTIONS: [name: string, options: ProjectionOptions][] = (
  [
    ['CONTRACT_RULES', CONTRACT_RULES],
    ['SPEC_KITTY_EVENTS_2_4_RULES', SPEC_KITTY_EVENTS_2_4_RULES],
  ] as const
).flatMap(([name, rules]) =>
  (['refuse', 'collect'] as const).map((namespaces): [string, ProjectionOptions] => [
    `${name}, namespaces: ${namespaces}`,
    { rules, namespaces },
  ]),
);

/** Empty projections: one that is new, and one that keeps the versions of some events apart. */
const STARTS: [
  name: string,
  start: (options: ProjectionOptions, events: readonly AnyEvent[]) => MissionDossierProjection,
][] = [
  ['new', (options) => new MissionDossierProjection(options)],
  [
    'restarted',
    (options, events) => applyAll(new MissionDossierProjection(options), events).restart(),
  ],
];

describe.each(OPTIONS)('under %s', (_, options) => {
  const events = stream.map((all) => accepted(all, options));
  const moved = (projection: MissionDossierProjection) =>
    unpack(new MissionDossierProjection(options), structuredClone(pack(projection)));

  describe.each(STARTS)('a projection that is %s', (_name, start) => {
    test('continues from a checkpoint like the original, whatever is replayed', () => {
      fc.assert(
        fc.property(interrupted(events), ([events, saved, crashed, replayedFrom]) => {
          const uninterrupted = applyAll(start(options, events), events);
          const projection = applyAll(start(options, events), events.slice(0, saved));
          const checkpoint = JSON.stringify(projection);
          applyAll(projection, events.slice(saved, crashed));
          const again = MissionDossierProjection.fromJSON(JSON.parse(checkpoint));
          applyAll(again, events.slice(replayedFrom));
          expect(text(again)).toBe(text(uninterrupted));
        }),
        RUNS,
      );
    });

    test('is the same before and after; applying its events again changes nothing', () => {
      fc.assert(
        fc.property(events, (events) => {
          const projection = applyAll(start(options, events), events);
          const checkpoint = text(projection);
          expect(isCheckpoint(projection.toJSON())).toBe(true);
          expect(text(resumed(projection))).toBe(checkpoint);
          expect(text(applyAll(resumed(projection), events))).toBe(checkpoint);
          expect(outcomeOf(resumed(projection))).toEqual(outcomeOf(projection));
        }),
        RUNS,
      );
    });

    test('merges like the original when restored, or received from another thread', () => {
      fc.assert(
        fc.property(events, fc.nat(), (events, n) => {
          const cut = events.length === 0 ? 0 : n % events.length;
          const parts = [events.slice(0, cut), events.slice(cut)];
          const [a, b] = parts.map((part) =>
            applyAll(start(options, events), accepted(part, options)),
          ) as [MissionDossierProjection, MissionDossierProjection];
          const copies = [
            [resumed(a), resumed(b)],
            [moved(a), moved(b)],
            [moved(moved(a)), moved(moved(b))],
          ] as const;
          const outcome = mergeOutcome(a, b);
          for (const [c, d] of copies) expect(mergeOutcome(c, d)).toEqual(outcome);
        }),
        RUNS,
      );
    });

    test('survives the transfer to another thread', () => {
      fc.assert(
        fc.property(events, (events) => {
          const projection = applyAll(start(options, events), events);
          const checkpoint = text(projection);
          const packed = pack(projection);
          const arrived = unpack(
            new MissionDossierProjection(options),
            structuredClone(packed, { transfer: buffersOf(packed) }),
          );
          expect(text(arrived)).toBe(checkpoint);
          expect(text(applyAll(arrived, events))).toBe(checkpoint);
        }),
        RUNS,
      );
    });
  });
});

test('many projections continue from a checkpoint, and survive the transfer to another thread', () => {
  fc.assert(
    fc.property(interrupted(stream), ([events, saved, , replayedFrom]) => {
      const uninterrupted = applyAll(new DossierProjections(), events);
      const projections = applyAll(new DossierProjections(), events.slice(0, saved));
      const checkpoint: unknown = JSON.parse(JSON.stringify(projections));
      expect(isCheckpoint(checkpoint)).toBe(true);
      const moved = structuredClone(
        [...projections].map(([key, each]) => [key, pack(each)] as const),
      );
      const movedHere = new DossierProjections();
      for (const [key, packed] of moved) unpack(movedHere.at(key), packed);
      for (const again of [DossierProjections.fromJSON(checkpoint), movedHere])
        expect(text(applyAll(again, events.slice(replayedFrom)))).toBe(text(uninterrupted));
    }),
    RUNS,
  );
});

/** The state, or the error. */
function outcomeOf(projection: MissionDossierProjection): unknown {
  try {
    return projection.state();
  } catch (error) {
    return error;
  }
}

function mergeOutcome(a: MissionDossierProjection, b: MissionDossierProjection): unknown {
  try {
    return text(a.merge(b));
  } catch (error) {
    return error;
  }
}
