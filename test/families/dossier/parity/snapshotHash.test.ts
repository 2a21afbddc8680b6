import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  computeSnapshotHash,
  presentArtifacts,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type { ArtifactEntry } from 'mission-dossier-contracts';
import { loadReplayStream, replayIds } from 'mission-dossier-contracts/conformance';
import { entries, entry } from '../../../support/entries.js';
import { identity, indexed, missing } from '../../../support/examples.js';
import { frozen } from '../../../support/freeze.js';
import { tries } from '../../../support/searches.js';

const EMPTY = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

/** C22 with no cleverness. */
function naiveHash(all: readonly ArtifactEntry[]): string {
  const pairs = all
    .filter(({ superseded }) => !superseded)
    .map(({ identity: { path }, content_ref: { hash } }) => [path, hash] as const)
    .sort(
      ([pathA, hashA], [pathB, hashB]) => byCodePoint(pathA, pathB) || byCodePoint(hashA, hashB),
    );
  return sha256(pairs.map((pair) => pair.join('\t')).join('\n'));
}

function byCodePoint(a: string, b: string): number {
  const pointsA = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const pointsB = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  const at = pointsA.findIndex((point, i) => point !== pointsB[i]);
  if (at === -1) return pointsA.length - pointsB.length;
  return at >= pointsB.length ? 1 : Number(pointsA[at]) - Number(pointsB[at]);
}

describe('the hash of a snapshot (C22)', () => {
  test('of no artifacts is that of the empty string', () => {
    expect(computeSnapshotHash([])).toBe(EMPTY);
    expect(computeSnapshotHash(reduceMissionDossier([]))).toBe(EMPTY);
  });

  test('is of lines of path, tab and content hash, without a final line feed', () => {
    expect(computeSnapshotHash([entry('b', '22'), entry('a', '11')])).toBe(sha256('a\t11\nb\t22'));
  });

  test('sorts by code point: U+FF5E before U+1F600', () => {
    const [tilde, face] = [entry('～.md', '11'), entry('😀.md', '22')];
    const expected = sha256('～.md\t11\n😀.md\t22');
    expect(computeSnapshotHash([face, tilde])).toBe(expected);
    expect(computeSnapshotHash([tilde, face])).toBe(expected);
  });

  test('keeps tabs and line feeds as they are, so that two dossiers can hash alike', () => {
    expect(computeSnapshotHash([entry('a\tb', '11')])).toBe(
      computeSnapshotHash([entry('a', 'b\t11')]),
    );
    expect(computeSnapshotHash([entry('a', '11\nb\t22')])).toBe(
      computeSnapshotHash([entry('a', '11'), entry('b', '22')]),
    );
  });

  test('sorts equal paths by content hash, by code point', () => {
    const [tilde, face] = [entry('a', '～'), entry('a', '😀')];
    expect(computeSnapshotHash([face, tilde])).toBe(sha256('a\t～\na\t😀'));
  });

  test('leaves superseded artifacts, anomalies and all but paths and hashes out', () => {
    const state = reduceMissionDossier([
      indexed(1, 'old.md'),
      indexed(2, 'new.md', {
        supersedes: identity('old.md'),
      }),
      missing(3, 'plan.md'),
    ]);
    expect(presentArtifacts(state).map(({ identity }) => identity.path)).toEqual(['new.md']);
    expect(computeSnapshotHash(state)).toBe(computeSnapshotHash([entry('new.md')]));
    expect(computeSnapshotHash([{ ...entry('new.md'), step_id: 'plan' }])).toBe(
      computeSnapshotHash([entry('new.md')]),
    );
  });

  test('counts a lone surrogate as U+FFFD', () => {
    expect(computeSnapshotHash([entry('\ud800')])).toBe(computeSnapshotHash([entry('\ufffd')]));
  });

  test('is what node:crypto and a sort of code points say', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(computeSnapshotHash(frozen(all))).toBe(naiveHash(all));
      }),
      { numRuns: tries(2000) },
    );
  });

  test('does not depend on the order of entries, nor on how they are given', () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(computeSnapshotHash(new Set(others))).toBe(computeSnapshotHash(all));
      }),
    );
  });
});

describe('the snapshots of real streams', () => {
  const real = replayIds().filter((id) =>
    loadReplayStream(id).some(
      ({ event_type, node_id }) =>
        node_id === 'git-history' && event_type === 'MissionDossierSnapshotComputed',
    ),
  );

  test('are six', () => {
    expect(real).toHaveLength(6);
  });

  test.each(real)('%s: the producer computed what is computed here', (id) => {
    const events = loadReplayStream(id);
    for (const { event_type, payload, lamport_clock } of events) {
      if (event_type !== 'MissionDossierSnapshotComputed') continue;
      const before = events.filter((each) => each.lamport_clock < lamport_clock);
      expect(computeSnapshotHash(reduceMissionDossier(before))).toBe(payload?.['snapshot_hash']);
    }
  });
});
