import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateEvent } from 'mission-dossier-contracts';
import { holdsExtreme } from 'mission-dossier-contracts/tooling';
import { drift, HASH, identity, indexed, missing, snapshot } from 'test-support/examples.js';
import { tries } from 'test-support/searches.js';
import { eventHasExtremeNumber } from '../src/tasks/eventHasExtremeNumber.js';

const integer = fc.constantFrom(0, -0, 1, 9007199254740991);
const size = fc.oneof(integer, fc.constantFrom(null, undefined));
const anything = fc.constantFrom<unknown>(0, 1, 1e300, null, '0', [7, [0]], { a: { b: 1e-90 } });

const dossierEvent = fc.oneof(
  size.map((size_bytes) =>
    indexed(1, 'a', { content_ref: { hash: HASH, algorithm: 'sha256', size_bytes } }),
  ),
  fc
    .tuple(integer, integer)
    .map(([artifact_count, anomaly_count]) => snapshot(1, { artifact_count, anomaly_count })),
  fc.constantFrom(missing(1, 'a'), drift(1, { artifact_ids_changed: [identity('a')] })),
);

const event = fc
  .record({
    of: fc.oneof(
      dossierEvent,
      anything.map((payload) => ({
        ...indexed(1, 'a'),
        event_type: 'Other',
        payload: { a: payload },
      })),
    ),
    lamport_clock: integer,
    data_tier: fc.constantFrom(0, 3, null, undefined),
    more: fc.dictionary(fc.constantFrom('extra', '__proto__', 'other'), anything, { maxKeys: 2 }),
  })
  .map(({ of, lamport_clock, data_tier, more }) =>
    Object.assign(Object.create(null) as object, of, more, { lamport_clock, data_tier }),
  );

test('finds an extreme number in a valid event exactly if the slow check does', () => {
  const found = { true: 0, false: 0 };
  fc.assert(
    fc.property(event, (value) => {
      const parsed = JSON.parse(JSON.stringify(value)) as object;
      expect(validateEvent(parsed).issues).toEqual([]);
      expect(eventHasExtremeNumber(parsed)).toBe(holdsExtreme(parsed));
      found[`${holdsExtreme(parsed)}`] += 1;
    }),
    { numRuns: tries(3000) },
  );
  expect(Math.min(found.true, found.false)).toBeGreaterThan(tries(100));
});
