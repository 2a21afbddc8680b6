import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  computeSnapshotHash,
  CONTRACT_RULES,
  createEvent,
  InvalidEventError,
  LamportClock,
  presentArtifacts,
  reduceMissionDossier,
  snapshotPayload,
  validatePayload,
} from 'mission-dossier-contracts';
import { stream } from '../../../support/events.js';
import { identity, indexed, missing, NAMESPACE, TIME } from '../../../support/examples.js';
import { hasFrozenPart } from '../../../support/freeze.js';
import { outcomeOf } from '../../../support/outcome.js';
import { tries } from '../../../support/searches.js';

const events = [
  indexed(1, 'old.md'),
  indexed(2, 'new.md', { supersedes: identity('old.md') }),
  missing(3, 'plan.md'),
];

describe('the payload of a snapshot', () => {
  test('has the hash, and counts present artifacts and active anomalies', () => {
    const state = reduceMissionDossier(events);
    expect(snapshotPayload(state, { computedAt: TIME })).toEqual({
      namespace: { ...NAMESPACE, step_id: null },
      snapshot_hash: computeSnapshotHash(state),
      artifact_count: 1,
      anomaly_count: 1,
      computed_at: TIME,
      algorithm: 'sha256',
    });
  });

  test('has the time of a Date, and diagnostics if they are given', () => {
    const context_diagnostics = { by: 'test' };
    const payload = snapshotPayload(reduceMissionDossier(events), {
      computedAt: new Date(0),
      contextDiagnostics: context_diagnostics,
    });
    expect(payload).toMatchObject({ computed_at: '1970-01-01T00:00:00.000Z', context_diagnostics });
    expect(payload.context_diagnostics).not.toBe(context_diagnostics);
  });

  test('of a dossier without a namespace is an error that says why', () => {
    expect(() => snapshotPayload(reduceMissionDossier([]), { computedAt: TIME })).toThrow(
      TypeError,
    );
    expect(() => snapshotPayload(reduceMissionDossier([]), { computedAt: TIME })).toThrow(
      'the dossier has no namespace',
    );
  });

  test('has no time that is none: it is refused as createEvent would', () => {
    const state = reduceMissionDossier(events);
    const compute = () => snapshotPayload(state, { computedAt: 'yesterday' });
    expect(compute).toThrow(InvalidEventError);
    expect(compute).toThrow(
      'the event would be invalid: /payload/computed_at: found "yesterday", expected an RFC 3339',
    );
  });

  test('is valid, and its event makes any dossier clean (C19)', () => {
    fc.assert(
      fc.property(stream, (all) => {
        const outcome = outcomeOf(all, CONTRACT_RULES);
        if (!('state' in outcome) || !outcome.state.namespace) return;
        const payload = snapshotPayload(outcome.state, { computedAt: TIME });
        expect(validatePayload('MissionDossierSnapshotComputed', payload).issues).toEqual([]);
        expect(hasFrozenPart(payload)).toBe(false);

        const clock = new LamportClock(5);
        const options = { clock, nodeId: 'n', timestamp: TIME };
        const event = createEvent('MissionDossierSnapshotComputed', payload, options);
        const after = reduceMissionDossier([...all, event]);
        expect(after).toMatchObject({
          parity_status: 'clean',
          latest_snapshot: { artifact_count: presentArtifacts(after).length },
        });
        expect(after.latest_snapshot?.snapshot_hash).toBe(computeSnapshotHash(after));
      }),
      { numRuns: tries(300) },
    );
  });
});
