import { describe, expect, test } from '@jest/globals';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { isMissionList } from '../src/generated/guards.js';
import type { MissionList } from '../src/generated/types.js';
import { dossier } from './support/commandLine.js';
import { FEATURE, moved, movedTo } from './support/familyEvents.js';

const other = { namespace: { ...NAMESPACE, feature_slug: '009-other' } };
const DOSSIERS = [indexed(100, 'a.md'), indexed(101, 'b.md', other)];
const BOARD = [
  ...movedTo(1, 'WP01', 'done'),
  ...movedTo(10, 'WP02', 'claimed'),
  moved(20, 'WP02', 'planned', 'done'),
];

async function listed(events: readonly object[], ...options: string[]) {
  const stdin = jsonLines(...events);
  const run = await dossier(['list', '--format', 'json', ...options], { stdin });
  const list = JSON.parse(run.stdout) as MissionList;
  expect(isMissionList.issuesOf(list)).toEqual([]);
  return { ...run, list };
}

describe('the work packages of a list', () => {
  test('are counted by lane beside the dossier of their feature', async () => {
    const { exitCode, list, stderr } = await listed([...BOARD, ...DOSSIERS], '--sort', 'mission');
    expect(list.missions).toMatchObject([
      { mission_slug: FEATURE, work_packages: { claimed: 1, done: 1 }, rejected_transitions: 1 },
      { mission_slug: '009-other', work_packages: null, rejected_transitions: null },
    ]);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test('are the same for any order of arrival, and for repeated events', async () => {
    const { list } = await listed([...DOSSIERS, ...BOARD.toReversed(), ...BOARD]);
    expect(list.missions.find(({ mission_slug }) => mission_slug === FEATURE)).toMatchObject({
      work_packages: { claimed: 1, done: 1 },
      rejected_transitions: 1,
    });
  });

  test('have a column in the table, if the input has any', async () => {
    const { stdout } = await dossier(['list'], { stdin: jsonLines(...BOARD, ...DOSSIERS) });
    expect(stdout).toMatch(/ drifts {2}work packages +latest snapshot /);
    expect(stdout).toContain('  claimed 1, done 1, 1 rejected  none ');
    const without = await dossier(['list'], { stdin: jsonLines(...DOSSIERS) });
    expect(without.stdout).not.toContain('work packages');
  });

  test('are one cell in CSV', async () => {
    const stdin = jsonLines(...BOARD, indexed(100, 'a.md'));
    const { stdout } = await dossier(['list', '--format', 'csv'], { stdin });
    expect(stdout).toContain(',"claimed 1, done 1",1,');
  });

  test('are those of the mission that is selected', async () => {
    const bad = moved(30, 'WP01', 'done', 'planned', { feature_slug: '009-other', actor: '' });
    const { exitCode, list, stderr } = await listed(
      [...BOARD, ...DOSSIERS, bad],
      '--mission',
      FEATURE,
    );
    expect(list.missions).toMatchObject([{ work_packages: { claimed: 1, done: 1 } }]);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test('without a dossier are named in a notice', async () => {
    const stdin = [...movedTo(1, 'WP01', 'planned', { feature_slug: '\u001b[2J' }), ...DOSSIERS];
    const { exitCode, stderr } = await listed(stdin);
    expect(stderr).toBe(
      'notice: 1 feature has work packages and no dossier ("\\u001b[2J"); ' +
        'dossier reduce --family status --partition shows them\n',
    );
    expect(exitCode).toBe(0);
  });

  test('have errors if a transition is invalid, or loses against another version (C13)', async () => {
    const bad = moved(30, 'WP01', 'done', 'planned', { force: true, reason: ' ' });
    const version = moved(1, 'WP01', null, 'planned', { actor: 'bob' });
    const { exitCode, list, stderr } = await listed([...BOARD, version, bad, ...DOSSIERS]);
    expect(stderr).toMatch(
      /^<stdin>:10:\d+: error: \/payload: a forced transition needs a reason/m,
    );
    expect(stderr).toMatch(/^<stdin>:\d:1: error: another event at <stdin>:\d has the same id/m);
    expect(stderr.match(/^invalid: .*$/gm)).toEqual(['invalid: 2 errors in the input']);
    expect(list.errors).toBe(2);
    expect(exitCode).toBe(1);
  });
});
