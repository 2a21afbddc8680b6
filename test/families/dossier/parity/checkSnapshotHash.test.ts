import { describe, expect, test } from '@jest/globals';
import {
  checkSnapshotHash,
  computeContentsHash,
  computeSnapshotHash,
  reduceMissionDossier,
  snapshotHashForm,
} from 'mission-dossier-contracts';
import { entry } from '../../../support/entries.js';
import { HASH, indexed, missing, snapshot } from '../../../support/examples.js';
import { frozen } from '../../../support/freeze.js';

const DIGITS = 'ab'.repeat(32);

describe('the form of a snapshot hash', () => {
  test.each([
    [`sha256:${DIGITS}`, 'paths-and-contents'],
    [DIGITS, 'contents'],
    [`sha256:${DIGITS.slice(1)}`, null],
    [`sha256:${DIGITS}0`, null],
    [`${DIGITS}\n`, null],
    [`sha512:${DIGITS}`, null],
    [`sha256:sha256:${DIGITS}`, null],
    [`sha256:${DIGITS.toUpperCase()}`, null],
    [DIGITS.toUpperCase(), null],
    ['', null],
  ])('of %j is %j', (hash, form) => {
    expect(snapshotHashForm(hash)).toBe(form);
  });
});

describe('the hash of contents alone', () => {
  test('is what spec-kitty-cli 3.1.10 computes: of sorted hashes without a separator', () => {
    const artifacts = [
      entry('spec.md', 'cd'.repeat(32)),
      entry('plan.md', 'ab'.repeat(32)),
      entry('copy.md', 'ab'.repeat(32)),
      entry('old.md', 'ef'.repeat(32), true),
    ];
    expect(computeContentsHash(frozen(artifacts))).toBe(
      '33a423c8fef27c7bf8155773770bfa04170be2fd758790c8fe795c4d8d676ea8',
    );
  });

  test('of no artifacts is that of the empty string', () => {
    expect(computeContentsHash([])).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('sorts by code point: U+FF5E before U+1F600', () => {
    const [tilde, face] = [entry('a', '～'), entry('b', '😀')];
    expect(computeContentsHash([face, tilde])).toBe(computeContentsHash([entry('c', '～😀')]));
  });
});

test('the hash of paths and contents is what spec-kitty-cli 3.2.7 computes', () => {
  const artifacts = [
    entry('spec.md', 'f4521a48caa2fe402da1fa15e21d8df3de958cfea3f5c7601e261cc5061462d3'),
    entry('tasks/WP01.md', '1fce70e47d5b85d720412dbe8a0c2c8c7334d2bb23c6a706f6fce42918b934bc'),
    entry('meta.json', 'c008afb653cf4532f16017fc110d44624486584cf04b33dedb675e70d49490b5'),
  ];
  expect(computeSnapshotHash(artifacts)).toBe(
    'sha256:fb8e5d2f210f4f7031c0a047e49e20b8f5635b00129a625cabf311362d9343b0',
  );
});

describe('whether the artifacts hash to the latest snapshot', () => {
  const artifacts = [indexed(1, 'spec.md'), missing(2, 'plan.md')];
  const before = reduceMissionDossier(artifacts);

  /** The check of a dossier whose latest snapshot has a hash, and possibly other members. */
  function checkOf(snapshot_hash: string, others: Record<string, unknown> = {}) {
    return checkSnapshotHash(
      reduceMissionDossier([...artifacts, snapshot(3, { snapshot_hash, ...others })]),
    );
  }

  test('is null without a snapshot', () => {
    expect(checkSnapshotHash(before)).toBeNull();
  });

  test.each([
    ['paths-and-contents', computeSnapshotHash(before)],
    ['contents', computeContentsHash(before)],
  ])('in the form %s', (form, computed) => {
    expect(checkOf(computed)).toEqual({ form, computed, matches: true });
    const other = computed.replace(/[0-9a-f]{64}/, DIGITS);
    expect(checkOf(other)).toEqual({ form, computed, matches: false });
  });

  test.each([
    ['abab', {}],
    [HASH, { algorithm: 'md5' }],
    [computeSnapshotHash(before), { algorithm: 'sha512' }],
  ])('cannot be compared in an unknown form: %j %j', (hash, others) => {
    expect(checkOf(hash, others)).toEqual({ form: null, computed: null, matches: null });
  });

  test('does not decide parity (C19)', () => {
    const later = [snapshot(3, { snapshot_hash: computeSnapshotHash(before) }), indexed(4, 'b.md')];
    const state = reduceMissionDossier([...artifacts, ...later]);
    expect(checkSnapshotHash(state)?.matches).toBe(false);
    expect(state.parity_status).toBe('clean');
  });
});
