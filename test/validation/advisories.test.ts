import { describe, expect, test } from '@jest/globals';
import { validateEvent, validatePayload } from 'mission-dossier-contracts';
import { loadFixtures, loadReplayStream, replayIds } from 'mission-dossier-contracts/conformance';
import {
  drift,
  HASH,
  identity,
  indexed,
  missing,
  NAMESPACE,
  snapshot,
} from '../support/examples.js';

type DossierEvent = ReturnType<typeof indexed | typeof missing | typeof snapshot | typeof drift>;

function advisedPaths({ event_type, payload }: DossierEvent): string[] {
  return validatePayload(event_type, payload).advisories.map(({ path }) => path);
}

const VERSION = 'a semantic version, such as "1.0.0", or digits alone';
const HEX = 'hex digits, alone or after their algorithm and a colon';
const PATH = 'a path relative to the repository, with "/" and without ".." segments';

describe('advisories (C7)', () => {
  test.each<[string, DossierEvent, string, string]>([
    [
      'a manifest version that is no semver',
      drift(1, { namespace: { ...NAMESPACE, manifest_version: '1.0' } }),
      '/namespace/manifest_version',
      `found "1.0", advised is ${VERSION}`,
    ],
    [
      'a snapshot hash with too few digits',
      snapshot(1, { snapshot_hash: 'sha256:ab' }),
      '/snapshot_hash',
      `found "sha256:ab", advised is ${HEX}`,
    ],
    [
      'a content hash',
      indexed(1, 'a', { content_ref: { hash: 'xyz', algorithm: 'md5' } }),
      '/content_ref/hash',
      `found "xyz", advised is ${HEX}`,
    ],
    [
      'an expected hash',
      drift(1, { expected_hash: 'x' }),
      '/expected_hash',
      `found "x", advised is ${HEX}`,
    ],
    [
      'an actual hash',
      drift(1, { actual_hash: 'abc' }),
      '/actual_hash',
      `found "abc", advised is ${HEX}`,
    ],
    ['a path', indexed(1, '/etc/x'), '/artifact_id/path', `found "/etc/x", advised is ${PATH}`],
    [
      'an expected path',
      missing(1, 'a\\b'),
      '/expected_identity/path',
      `found "a\\\\b", advised is ${PATH}`,
    ],
    [
      'a superseded path',
      indexed(1, 'a', { supersedes: identity('../a') }),
      '/supersedes/path',
      `found "../a", advised is ${PATH}`,
    ],
    [
      'a changed path',
      drift(1, { artifact_ids_changed: [identity('a'), identity('C:/a')] }),
      '/artifact_ids_changed/1/path',
      `found "C:/a", advised is ${PATH}`,
    ],
  ])('say that %s is not as advised, and the verdict is valid', (_what, event, path, message) => {
    expect(validatePayload(event.event_type, event.payload)).toMatchObject({
      valid: true,
      issues: [],
      advisories: [{ path, message }],
    });
  });

  test.each([
    ...['1.0.0', '0.1.0', '1.0.0-alpha.1', '1.0.0-0.3.7+build.5', '10.20.30'],
    ...['1', '0', '01', '20260221'],
  ])('say nothing of the manifest version %s', (manifest_version) => {
    expect(advisedPaths(drift(1, { namespace: { ...NAMESPACE, manifest_version } }))).toEqual([]);
  });

  test.each([
    '1.0',
    '1\n',
    '-1',
    '१',
    '01.0.0',
    '1.0.0-',
    '1.0.0-01',
    'v1.0.0',
    '1.0.0\n',
    ' 1.0.0',
  ])('speak of the manifest version %j', (manifest_version) => {
    expect(advisedPaths(drift(1, { namespace: { ...NAMESPACE, manifest_version } }))).toEqual([
      '/namespace/manifest_version',
    ]);
  });

  test.each(['a', 'a/b', '.kittify/a', 'a..b/..c', 'ü～😀.md', '__proto__', 'a:b', 'ab:c'])(
    'say nothing of the path %j',
    (path) => {
      expect(advisedPaths(indexed(1, path))).toEqual([]);
    },
  );

  test.each(['/a', '..', '../a', 'a/../b', 'a/..', 'a\\b', 'C:\\a', 'c:/a'])(
    'speak of the path %j',
    (path) => {
      expect(advisedPaths(indexed(1, path))).toEqual(['/artifact_id/path']);
    },
  );

  test.each([
    ...[HASH, 'AB', 'aB09'],
    ...[
      `sha256:${HASH}`,
      `sha512:${HASH}${HASH}`,
      `md5:${HASH.slice(32)}`,
      `sha256:${HASH.toUpperCase()}`,
    ],
  ])('say nothing of the hash %s', (snapshot_hash) => {
    expect(advisedPaths(snapshot(1, { snapshot_hash }))).toEqual([]);
  });

  test.each([
    ...['abc', '0x00', 'zz', 'a_', '~f', 'ab\n', ':', `:${HASH}`, `${HASH}:`, `sha256:${HASH}\n`],
    ...[`sha256:${HASH}ab`, `sha512:${HASH}`, `md5:${HASH}`, `sha1:${HASH}`, `SHA256:${HASH}`],
    ...[`sha256:sha256:${HASH}`, `sha256-${HASH}`, `constructor:${HASH}`, `__proto__:${HASH}`],
  ])('speak of the hash %j', (snapshot_hash) => {
    expect(advisedPaths(snapshot(1, { snapshot_hash }))).toEqual(['/snapshot_hash']);
  });

  test.each([5, null, ''])('leave %j to the errors', (snapshot_hash) => {
    const { event_type, payload } = snapshot(1, { snapshot_hash });
    const { issues, advisories } = validatePayload(event_type, payload);
    expect(issues).not.toEqual([]);
    expect(advisories).toEqual([]);
  });

  test('come beside errors of other values', () => {
    const { event_type, payload } = snapshot(1, { snapshot_hash: 'x', artifact_count: -1 });
    expect(validatePayload(event_type, payload)).toMatchObject({
      valid: false,
      issues: [{ path: '/artifact_count' }],
      advisories: [{ path: '/snapshot_hash' }],
    });
  });

  test('of an event start at the event', () => {
    expect(validateEvent(snapshot(1, { snapshot_hash: 'x' }))).toMatchObject({
      valid: true,
      advisories: [{ path: '/payload/snapshot_hash' }],
    });
  });

  test.each([null, 5, [], { namespace: 5 }, { namespace: null }])(
    'are none where the payload is %j',
    (payload) => {
      expect(validatePayload('MissionDossierSnapshotComputed', payload).advisories).toEqual([]);
    },
  );
});

test('the fixtures of advisories are valid, and draw them', () => {
  const advised = loadFixtures('dossier').filter(({ id }) => id.includes('.valid.advisory.'));
  expect(advised.length).toBeGreaterThan(5);
  for (const { id, eventType, payload } of advised) {
    const { valid, advisories } = validatePayload(eventType ?? '', payload);
    expect([id, valid, advisories.length > 0]).toEqual([id, true, true]);
  }
});

test('the events of real producers draw no advisory', () => {
  for (const id of replayIds().filter((id) => id.includes('real')))
    for (const event of loadReplayStream(id))
      expect([id, validateEvent(event).advisories]).toEqual([id, []]);
});

describe('an event type that is nearly a dossier’s', () => {
  test.each([
    ['MissionDossierArtefactIndexed', 'MissionDossierArtifactIndexed'],
    ['missiondossiersnapshotcomputed', 'MissionDossierSnapshotComputed'],
    ['MissionDossierParityDrift', 'MissionDossierParityDriftDetected'],
  ])('%s is valid, and the advisory asks for %s', (eventType, meant) => {
    expect(validateEvent(drift(1, {}, { event_type: eventType }))).toMatchObject({
      valid: true,
      advisories: [
        { path: '/event_type', message: `found "${eventType}"; did you mean "${meant}"?` },
      ],
    });
  });

  test.each(['WPStatusChanged', 'MissionStarted', 'x'.repeat(5000)])(
    'is not %s: no advisory',
    (eventType) => {
      expect(validateEvent(drift(1, {}, { event_type: eventType })).advisories).toEqual([]);
    },
  );
});
