import { describe, expect, test } from '@jest/globals';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import { identity, indexed, missing, TIME } from '../support/examples.js';

/** The path and step of each anomaly. */
function anomaliesOf(...events: unknown[]): string[] {
  return reduceMissionDossier(events).anomalies.map(
    ({ expected_identity, manifest_step }) => `${expected_identity.path} ${manifest_step}`,
  );
}

describe('anomalies are the active ones (C17)', () => {
  test('a missing artifact is one', () => {
    expect(reduceMissionDossier([missing(1, 'a')]).anomalies).toStrictEqual([
      {
        anomaly_type: 'missing_artifact',
        expected_identity: { ...identity('a'), run_id: null, wp_id: null },
        manifest_step: 'required_always',
        checked_at: TIME,
        remediation_hint: null,
      },
    ]);
  });

  test('of one path and step there is one, the latest check', () => {
    const later = missing(2, 'a', { checked_at: '2026-03-01T00:00:00Z', remediation_hint: 'do' });
    expect(reduceMissionDossier([missing(1, 'a'), later]).anomalies).toMatchObject([
      { checked_at: '2026-03-01T00:00:00Z', remediation_hint: 'do' },
    ]);
  });

  test('the latest check is the last in order, whatever its `checked_at`', () => {
    const older = { checked_at: '2020-01-01T00:00:00Z' };
    expect(reduceMissionDossier([missing(1, 'a'), missing(2, 'a', older)]).anomalies).toMatchObject(
      [older],
    );
  });

  test('of one path and two steps there are two', () => {
    expect(anomaliesOf(missing(1, 'a'), missing(2, 'a', { manifest_step: 'plan' }))).toEqual([
      'a required_always',
      'a plan',
    ]);
  });

  test('of two paths and one step there are two', () => {
    expect(anomaliesOf(missing(1, 'a'), missing(2, 'b'))).toEqual([
      'a required_always',
      'b required_always',
    ]);
  });

  test('they are ordered by the event that produced them: a later check moves to the end', () => {
    expect(anomaliesOf(missing(1, 'a'), missing(2, 'b'), missing(3, 'a'))).toEqual([
      'b required_always',
      'a required_always',
    ]);
  });

  test('indexing an artifact at the path resolves them, of every step', () => {
    expect(
      anomaliesOf(
        missing(1, 'a'),
        missing(2, 'a', { manifest_step: 'plan' }),
        missing(3, 'b'),
        indexed(4, 'a'),
      ),
    ).toEqual(['b required_always']);
  });

  test('indexing an artifact before the check resolves nothing', () => {
    expect(anomaliesOf(indexed(1, 'a'), missing(2, 'a'))).toEqual(['a required_always']);
  });

  test('a check after the artifact was indexed is a new one', () => {
    expect(anomaliesOf(missing(1, 'a'), indexed(2, 'a'), missing(3, 'a'))).toEqual([
      'a required_always',
    ]);
  });

  test('an invalid indexed event resolves nothing (C15)', () => {
    expect(anomaliesOf(missing(1, 'a'), indexed(2, 'a', { indexed_at: 'now' }))).toEqual([
      'a required_always',
    ]);
  });

  test('superseding a missing path resolves nothing', () => {
    expect(anomaliesOf(missing(1, 'a'), indexed(2, 'b', { supersedes: identity('a') }))).toEqual([
      'a required_always',
    ]);
  });

  test('a missing event leaves the artifact in its place', () => {
    expect(reduceMissionDossier([indexed(1, 'a'), missing(2, 'a')]).artifacts['a']).toMatchObject({
      superseded: false,
    });
  });

  test.each([
    ['__proto__', 'constructor'],
    ['a b', 'c'],
  ])('path %j and step %j are distinct anomalies', (path, step) => {
    expect(
      anomaliesOf(
        missing(1, path, { manifest_step: step }),
        missing(2, `${path} ${step}`, { manifest_step: step }),
        missing(3, path, { manifest_step: step }),
      ),
    ).toEqual([`${path} ${step} ${step}`, `${path} ${step}`]);
  });
});
