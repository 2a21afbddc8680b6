import { describe, expect, test } from '@jest/globals';
import {
  CONTRACT_RULES,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import { drift, indexed, missing, NAMESPACE, snapshot } from '../support/examples.js';

function reference(...events: unknown[]) {
  return reduceMissionDossier(events, { rules: SPEC_KITTY_EVENTS_2_4_RULES });
}

function atStep(clock: number, step_id: string | null) {
  return drift(clock, { namespace: { ...NAMESPACE, step_id } });
}

test('CONTRACT_RULES are the default (C21)', () => {
  const events = [missing(1, 'a'), drift(2), indexed(3, 'a'), snapshot(4)];
  expect(reduceMissionDossier(events)).toEqual(
    reduceMissionDossier(events, { rules: CONTRACT_RULES }),
  );
});

test.each([
  ['CONTRACT_RULES', CONTRACT_RULES],
  ['SPEC_KITTY_EVENTS_2_4_RULES', SPEC_KITTY_EVENTS_2_4_RULES],
])('%s cannot be changed', (_name, rules) => {
  expect(Object.isFrozen(rules)).toBe(true);
});

describe('by SPEC_KITTY_EVENTS_2_4_RULES (C21)', () => {
  test('`step_id` is not part of the namespace’s identity', () => {
    expect(reference(atStep(1, 'plan'), atStep(2, 'implement')).event_count).toBe(2);
  });

  test('where two different step ids occur, the state’s is null', () => {
    expect(reference(atStep(1, 'plan'), atStep(2, 'implement')).namespace).toEqual({
      ...NAMESPACE,
      step_id: null,
    });
  });

  test('where one step id occurs, the state’s is that', () => {
    expect(reference(atStep(1, 'plan'), atStep(2, 'plan')).namespace?.step_id).toBe('plan');
  });

  test('where a later event has none, the state’s is the first event’s', () => {
    expect(reference(atStep(1, 'plan'), atStep(2, null)).namespace?.step_id).toBe('plan');
  });

  test('namespaces that differ in another field are mixed still', () => {
    const other = drift(2, { namespace: { ...NAMESPACE, mission_key: 'other', step_id: 'plan' } });
    expect(() => reference(drift(1), other)).toThrow(NamespaceMixedStreamError);
  });

  test('every missing event is an anomaly, none is merged', () => {
    expect(reference(missing(1, 'a'), missing(2, 'a')).anomalies).toHaveLength(2);
  });

  test('no anomaly is resolved', () => {
    expect(reference(missing(1, 'a'), indexed(2, 'a')).anomalies).toHaveLength(1);
  });

  test('anomalies are in the order of their events', () => {
    const { anomalies } = reference(missing(2, 'b'), missing(3, 'a'), missing(1, 'a'));
    expect(anomalies.map(({ expected_identity }) => expected_identity.path)).toEqual([
      'a',
      'b',
      'a',
    ]);
  });

  test('one drift anywhere means drifted', () => {
    expect(reference(drift(1), snapshot(2)).parity_status).toBe('drifted');
  });

  test('a snapshot without drift is clean', () => {
    expect(reference(snapshot(1)).parity_status).toBe('clean');
  });

  test('without snapshot and drift, parity is unknown', () => {
    expect(reference(indexed(1, 'a')).parity_status).toBe('unknown');
  });
});

describe('each policy can be chosen by itself', () => {
  const events = [
    atStep(1, 'plan'),
    missing(2, 'a', { namespace: { ...NAMESPACE, step_id: 'plan' } }),
  ];

  test('the namespace’s identity', () => {
    const rules = { ...CONTRACT_RULES, namespaceIdentity: 'ignore-step-id' } as const;
    const mixed = [...events, atStep(3, null), snapshot(4)];
    expect(reduceMissionDossier(mixed, { rules })).toMatchObject({
      parity_status: 'clean',
      namespace: { step_id: 'plan' },
    });
  });

  test('the anomalies', () => {
    const rules = { ...CONTRACT_RULES, anomalies: 'every-missing-event' } as const;
    const again = missing(3, 'a', { namespace: { ...NAMESPACE, step_id: 'plan' } });
    expect(reduceMissionDossier([...events, again], { rules }).anomalies).toHaveLength(2);
  });

  test('when a dossier has drifted', () => {
    const rules = { ...CONTRACT_RULES, drifted: 'any-drift' } as const;
    const snapshotted = snapshot(3, { namespace: { ...NAMESPACE, step_id: 'plan' } });
    expect(reduceMissionDossier([...events, snapshotted], { rules }).parity_status).toBe('drifted');
  });
});
