import { describe, expect, test } from '@jest/globals';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import { drift, HASH, indexed, snapshot, TIME } from '../support/examples.js';

function parityOf(...events: unknown[]): string {
  return reduceMissionDossier(events).parity_status;
}

describe('the latest snapshot (C18)', () => {
  test('is null where there is none', () => {
    expect(reduceMissionDossier([indexed(1, 'a')]).latest_snapshot).toBeNull();
  });

  test('is the last in order', () => {
    const events = [snapshot(2, { artifact_count: 2 }), snapshot(1, { artifact_count: 1 })];
    expect(reduceMissionDossier(events).latest_snapshot).toMatchObject({ artifact_count: 2 });
  });

  test('is summed up as the event says', () => {
    const said = {
      snapshot_hash: `sha256:${HASH}`,
      artifact_count: 3,
      anomaly_count: 2,
      computed_at: TIME,
      algorithm: 'md5',
    };
    expect(reduceMissionDossier([snapshot(1, said)]).latest_snapshot).toStrictEqual(said);
  });

  test.each([[{}], [{ algorithm: null }]])('has the algorithm sha256 with %j', (payload) => {
    expect(reduceMissionDossier([snapshot(1, payload)]).latest_snapshot?.algorithm).toBe('sha256');
  });
});

describe('the drift history (C18)', () => {
  test('is every drift in order, as the events say', () => {
    const events = [
      drift(3, { drift_kind: 'artifact_added' }),
      snapshot(2),
      drift(1, { drift_kind: 'anomaly_resolved', actual_hash: 'ef' }),
    ];
    expect(reduceMissionDossier(events).drift_history).toStrictEqual([
      { expected_hash: HASH, actual_hash: 'ef', drift_kind: 'anomaly_resolved', detected_at: TIME },
      {
        expected_hash: HASH,
        actual_hash: 'cd'.repeat(32),
        drift_kind: 'artifact_added',
        detected_at: TIME,
      },
    ]);
  });

  test('keeps drifts that are equal in all but their event', () => {
    expect(reduceMissionDossier([drift(1), drift(2)]).drift_history).toHaveLength(2);
  });
});

describe('parity (C19)', () => {
  test('is unknown before the first snapshot', () => {
    expect(parityOf(indexed(1, 'a'))).toBe('unknown');
  });

  test('is clean with a snapshot', () => {
    expect(parityOf(snapshot(1))).toBe('clean');
  });

  test('is drifted with a drift after the latest snapshot', () => {
    expect(parityOf(snapshot(1), drift(2))).toBe('drifted');
  });

  test('is drifted with a drift and no snapshot at all', () => {
    expect(parityOf(drift(1))).toBe('drifted');
  });

  test('is clean with a snapshot after the drift: a new baseline', () => {
    expect(parityOf(snapshot(1), drift(2), snapshot(3))).toBe('clean');
  });

  test('is drifted with a drift after that snapshot too', () => {
    expect(parityOf(drift(1), snapshot(2), drift(3))).toBe('drifted');
  });

  test('goes by the order of events, not of their delivery', () => {
    expect(parityOf(snapshot(2), drift(1))).toBe('clean');
  });

  test('is not changed by artifacts indexed after a snapshot', () => {
    expect(parityOf(snapshot(1), indexed(2, 'a'))).toBe('clean');
  });

  test.each([
    ['drift', [snapshot(1), drift(2, { drift_kind: 'other' })], 'clean'],
    ['snapshot', [drift(1), snapshot(2, { artifact_count: -1 })], 'drifted'],
  ])('is not changed by an invalid %s (C15)', (_what, events, parity) => {
    expect(parityOf(...events)).toBe(parity);
  });
});
