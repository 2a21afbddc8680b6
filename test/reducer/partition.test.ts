import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CONTRACT_RULES,
  DOSSIER_EVENT_TYPES,
  namespaceKey,
  partitionByNamespace,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import { stream } from '../support/events.js';
import { drift, NAMESPACE } from '../support/examples.js';
import { tries } from '../support/searches.js';

const AT_PLAN = { ...NAMESPACE, step_id: 'plan' };
const OTHER = { ...NAMESPACE, mission_key: 'other' };

describe.each([
  ['CONTRACT_RULES', CONTRACT_RULES],
  ['SPEC_KITTY_EVENTS_2_4_RULES', SPEC_KITTY_EVENTS_2_4_RULES],
])('partitionByNamespace by %s', (_name, rules) => {
  test('gives parts that reduce without NamespaceMixedStreamError', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const { byNamespace } = partitionByNamespace(events, rules);
        for (const part of byNamespace.values()) reduceMissionDossier(part, { rules });
      }),
      { numRuns: tries(500) },
    );
  });

  test('leaves out no dossier event, and no other in', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const { byNamespace, unassigned } = partitionByNamespace(events, rules);
        const parts = [...[...byNamespace.values()].flat(), ...unassigned];
        const dossier = events.filter((event) =>
          DOSSIER_EVENT_TYPES.has(String(event['event_type'])),
        );
        expect(new Set(parts)).toEqual(new Set(dossier));
        expect(parts).toHaveLength(dossier.length);
      }),
      { numRuns: tries(300) },
    );
  });
});

describe('partitionByNamespace', () => {
  test('gives each namespace’s events by its key, in the order of its first event', () => {
    const events = [
      drift(3, { namespace: OTHER }),
      drift(2),
      drift(1, { namespace: { ...OTHER, step_id: null } }),
    ];
    expect([...partitionByNamespace(events).byNamespace]).toEqual([
      [namespaceKey(OTHER), [events[0], events[2]]],
      [namespaceKey(NAMESPACE), [events[1]]],
    ]);
  });

  test('parts by `step_id` too (C14)', () => {
    const events = [drift(1), drift(2, { namespace: AT_PLAN })];
    expect(partitionByNamespace(events).byNamespace.size).toBe(2);
  });

  test('does not part by `step_id` where the rules ignore it (C21)', () => {
    const events = [drift(1), drift(2, { namespace: AT_PLAN })];
    const { byNamespace } = partitionByNamespace(events, SPEC_KITTY_EVENTS_2_4_RULES);
    expect([...byNamespace.values()]).toEqual([events]);
  });

  test('keeps apart the events whose namespace cannot be read', () => {
    const unreadable = drift(1, { namespace: { ...NAMESPACE, extra: 1 } });
    expect(partitionByNamespace([unreadable])).toEqual({
      byNamespace: new Map(),
      unassigned: [unreadable],
    });
  });

  test.each([null, 5, [], {}, drift(1, {}, { event_type: 'WPStatusChanged' })])(
    'leaves out %j',
    (value) => {
      expect(partitionByNamespace<unknown>([value])).toEqual({
        byNamespace: new Map(),
        unassigned: [],
      });
    },
  );
});
