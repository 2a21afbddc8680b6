import { describe, expect, test } from '@jest/globals';
import { assertAgreementOnEvents, assertAgreementOnFixtures } from '../../bench/agreement.js';
import { ajv, tunedAjv } from '../../bench/baselines/ajv.js';
import type { Baseline } from '../../bench/baselines/baseline.js';
import { typebox } from '../../bench/baselines/typebox.js';
import { valibot } from '../../bench/baselines/valibot.js';
import { zod } from '../../bench/baselines/zod.js';
import { eventsOf } from '../../bench/data.js';

const BASELINES = [ajv, tunedAjv(), zod, valibot, typebox];

describe.each(BASELINES)('the baseline does the same work: $name', (baseline: Baseline) => {
  test('has our verdict on every fixture', () => {
    assertAgreementOnFixtures(baseline);
  });

  test('has our verdict on generated events', () => {
    assertAgreementOnEvents(baseline, [...eventsOf({ events: 2000 })]);
  });

  test('has our verdict on generated events with one value replaced', () => {
    for (const event of eventsOf({ events: 60 })) {
      assertAgreementOnEvents(baseline, [...mutationsOf(event)]);
    }
  });
});

test('a library that accepts all is found out, with the case named', () => {
  const credulous: Baseline = {
    ...zod,
    name: 'credulous',
    acceptsPayload: () => true,
  };
  expect(() => {
    assertAgreementOnFixtures(credulous);
  }).toThrow(/^credulous accepts what this package refuses: dossier-/);
});

const REPLACEMENTS = [null, true, 0, -1, 1.5, 2 ** 53, '', 'x', 'sha512', [], {}, [null]];

/** The value with each part of it replaced, one at a time. */
function* mutationsOf(value: unknown): Generator {
  yield* REPLACEMENTS;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    for (const mutated of mutationsOf(member)) {
      const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
      yield Object.assign(copy, { [key]: mutated });
    }
  }
}
