import { describe, expect, test } from '@jest/globals';
import { reduceStatus } from 'mission-dossier-contracts/status';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { dossier } from './support/commandLine.js';
import { FEATURE, moved, movedTo } from './support/familyEvents.js';

/** Transitions as producers write them: with members that the contract does not have, and in other generations. */

const BOARD = movedTo(1, 'WP01', 'claimed');
const open = BOARD.map((event) => ({
  ...event,
  payload: { ...event.payload, policy_metadata: null },
}));
/** In generation 3.0, the member has another name. */
const renamed = BOARD.map(({ payload: { feature_slug, ...payload }, ...event }) => ({
  ...event,
  build_id: 'b-1',
  payload: { ...payload, mission_slug: feature_slug },
}));
/** A lane that the contract does not have. */
const unknown = renamed.map((event) => ({
  ...event,
  payload: { ...event.payload, to_lane: 'approved' },
}));
const LEFT_OUT =
  'notice: read 2 events of generation 2.4; 2 members without a place in the contract left out\n';
const RENAMED = 'notice: read 2 events of generation 3.0\n';
const UNCHECKED =
  'notice: read 2 events of generation 3.0; 2 events checked by the envelope alone, because the payload has a form ' +
  'without a schema, and not part of a state\n';

const STREAMS: [name: string, events: readonly object[], notice: string][] = [
  ['with further members', open, LEFT_OUT],
  ['of generation 3.0', renamed, RENAMED],
  ['in a form without a schema', unknown, UNCHECKED],
];

describe('events of sibling families as producers write them', () => {
  test.each(STREAMS)('%s are valid, and a notice counts them', async (_, events, notice) => {
    const { exitCode, stdout, stderr } = await dossier(['validate'], {
      stdin: jsonLines(...events),
    });
    expect([exitCode, stdout, stderr]).toEqual([0, 'valid: 2 records in 1 file\n', notice]);
  });

  test.each(STREAMS)('%s are errors with --strict', async (_, events) => {
    const { exitCode, stdout } = await dossier(['validate', '--strict'], {
      stdin: jsonLines(...events),
    });
    expect(stdout).toContain(' in 2 of 2 records in 1 file');
    expect(exitCode).toBe(1);
  });

  test.each(STREAMS.slice(0, 2))('%s are reduced as canonical ones', async (_, events, notice) => {
    const options = ['reduce', '--family', 'status', '--mission', FEATURE];
    const { exitCode, stdout, stderr } = await dossier(options, { stdin: jsonLines(...events) });
    expect(JSON.parse(stdout)).toEqual(reduceStatus(BOARD));
    expect([exitCode, stderr]).toEqual([0, notice]);
  });

  test('in a form without a schema change nothing in a state', async () => {
    const stdin = jsonLines(
      ...BOARD,
      ...unknown.map((each, i) => ({
        ...each,
        event_id: moved(i + 50, '', '', '').event_id,
        lamport_clock: i + 50,
      })),
    );
    const { exitCode, stdout, stderr } = await dossier(['reduce', '--family', 'status'], { stdin });
    expect(JSON.parse(stdout)).toMatchObject({
      wp_states: { WP01: { current_lane: 'claimed' } },
      anomalies: [],
      event_count: 4,
    });
    expect(stderr).toContain('2 events checked by the envelope alone');
    expect(exitCode).toBe(0);
  });

  test.each([
    ['with further members', open, 'read 3 events of generation 2.4; 2 members '],
    ['of generation 3.0', renamed, ' 2 events of generation 3.0\n'],
  ])('%s are on the boards of lists and reports', async (_, events, notice) => {
    const stdin = jsonLines(...events, indexed(100, 'a.md'));
    const listed = await dossier(['list', '--format', 'json'], { stdin });
    expect(JSON.parse(listed.stdout)).toMatchObject({
      missions: [{ work_packages: { claimed: 1 } }],
    });
    const report = await dossier(['report'], { stdin });
    expect(report.stdout).toContain('Claimed');
    for (const { exitCode, stderr } of [listed, report]) {
      expect(stderr).toContain(notice);
      expect(exitCode).toBe(0);
    }
  });

  test('are refused if another generation is meant', async () => {
    const options = ['reduce', '--family', 'status', '--generation', '2.4'];
    const { exitCode, stderr } = await dossier(options, { stdin: jsonLines(...renamed) });
    expect(stderr).toContain('found an event of generation 3.0, expected "2.4"');
    expect(exitCode).toBe(1);
  });
});
