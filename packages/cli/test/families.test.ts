import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import { reduceCollaboration } from 'mission-dossier-contracts/collaboration';
import { reduceGlossary } from 'mission-dossier-contracts/glossary';
import { reduceLifecycle } from 'mission-dossier-contracts/lifecycle';
import { reduceMissionRun } from 'mission-dossier-contracts/mission-next';
import { reduceStatus } from 'mission-dossier-contracts/status';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { isFamilyStates } from '../src/generated/guards.js';
import { dossier } from './support/commandLine.js';
import {
  COLLABORATION,
  familyEvent,
  FEATURE,
  GLOSSARY,
  LIFECYCLE,
  MISSION_RUN,
  moved,
  movedTo,
} from './support/familyEvents.js';

const STATUS = [...movedTo(1, 'WP01', 'done'), ...movedTo(10, 'WP02', 'in_progress')];
const NOW = '2026-02-22T15:12:40Z';

const FOLDER = join('schemas', 'families');
const DECLARED = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): { name: string; state?: string } => ({
    ...(JSON.parse(readFileSync(join(FOLDER, name, 'family.json'), 'utf8')) as object),
    name,
  }));
const WITH_STATE = DECLARED.filter(({ state }) => state !== undefined).map(({ name }) => name);
const STATELESS = DECLARED.filter(({ state }) => state === undefined).map(({ name }) => name);

/** What `--family NAME` prints of events as text. */
async function text(family: string, ...events: readonly object[]): Promise<string> {
  const options = ['reduce', '--family', family, '--format', 'text'];
  const { exitCode, stdout, stderr } = await dossier(options, {
    stdin: jsonLines(...events),
    now: NOW,
  });
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
}

describe('dossier reduce --family', () => {
  test.each([
    ['status', STATUS, reduceStatus(STATUS)],
    ['lifecycle', LIFECYCLE, reduceLifecycle(LIFECYCLE)],
    ['collaboration', COLLABORATION, reduceCollaboration(COLLABORATION)],
    ['glossary', GLOSSARY, reduceGlossary(GLOSSARY)],
    ['mission_next', MISSION_RUN, reduceMissionRun(MISSION_RUN)],
  ])('prints the state of %s as the contract has it', async (family, events, state) => {
    const stdin = jsonLines(...events.toReversed());
    const { exitCode, stdout, stderr } = await dossier(['reduce', '--family', family], { stdin });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${canonicalJson(state)}\n`);
    expect(state).toMatchObject({ anomalies: [] });
  });

  test('prints several states of one reading as one object, by family', async () => {
    const artifact = indexed(30, 'spec.md');
    const stdin = jsonLines(artifact, ...STATUS);
    const { exitCode, stdout } = await dossier(['reduce', '--family', 'status,dossier'], { stdin });
    const states: unknown = JSON.parse(stdout);
    expect(states).toEqual({
      dossier: reduceMissionDossier([artifact]),
      status: reduceStatus(STATUS),
    });
    expect(isFamilyStates.issuesOf(states)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test('prints a text for each family, in the order in which they were named', async () => {
    const stdout = await text('mission_next, dossier', ...MISSION_RUN, indexed(30, 'spec.md'));
    expect(stdout).toMatch(/^\[RUNNING\] run-1[^]*\n\n\[UNKNOWN\] 008-mission-dossier\n/);
  });

  test('prints all families that have a state', async () => {
    const stdin = jsonLines(...STATUS);
    const { stdout } = await dossier(['reduce', '--family', 'all'], { stdin });
    const states = JSON.parse(stdout) as object;
    expect(WITH_STATE.length).toBeGreaterThan(5);
    expect(Object.keys(states)).toEqual(WITH_STATE.toSorted());
    expect(isFamilyStates.issuesOf(states)).toEqual([]);
  });

  test.each(STATELESS)('says of %s that its events have no state', async (family) => {
    const { exitCode, stderr } = await dossier(['reduce', '--family', family]);
    expect(stderr).toContain(
      `The events of "${family}" have no state. Expected one of "dossier", "status",`,
    );
    expect(exitCode).toBe(2);
  });

  test.each([
    ['status,nothing', 'There is no family "nothing". Expected one of "dossier", "status",'],
    ['', 'There is no family "".'],
  ])('refuses %j with the families that can be reduced', async (family, message) => {
    const { exitCode, stderr } = await dossier(['reduce', '--family', family]);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test.each([
    [['--checkpoint', 'x'], 'status', '--checkpoint'],
    [['--trace'], 'dossier,status', '--trace'],
    [['--partition'], 'dossier,status', '--partition'],
    [['--rules', 'spec-kitty-events-2.4'], 'status', '--rules spec-kitty-events-2.4'],
  ])('refuses %j together with --family %s', async (options, family, name) => {
    const run = await dossier(['reduce', '--family', family, ...options]);
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: `error: ${name} cannot be combined with --family ${family}\n`,
    });
  });

  test('takes the rules of the reference for a dossier among other families', async () => {
    const options = ['reduce', '--family', 'dossier,status', '--rules', 'spec-kitty-events-2.4'];
    expect(await dossier(options, { stdin: jsonLines(...STATUS) })).toMatchObject({ exitCode: 0 });
  });
});

describe('the text of a family', () => {
  test('is a board of work packages by lane, with the rejected transitions', async () => {
    const stdout = await text('status', ...STATUS, moved(30, 'WP02', 'planned', 'done'));
    expect(stdout).toBe(
      `[OPEN] ${FEATURE} work packages
  holds  9 events, 2 work packages (in_progress 1, done 1), 1 rejected transition

in_progress (1)
  WP02  moved 1 day ago

done (1)
  WP01  moved 1 day ago  approved by bob, 1 repository

rejected transitions (1)
  WP02  planned → done  it leaves "planned", but the work package is in "in_progress"  01KJ08Q7Y11XVPXHMVF0RG0030
`,
    );
  });

  test('is the course of a mission: its status, its phases and its work packages', async () => {
    const stdout = await text(
      'lifecycle',
      ...LIFECYCLE,
      ...movedTo(10, 'WP01', 'planned'),
      familyEvent('MissionCancelled', 20, { mission_id: FEATURE, reason: 'r', actor: 'alice' }),
      familyEvent('PhaseEntered', 21, { mission_id: FEATURE, phase_name: 'x', actor: 'alice' }),
    );
    expect(stdout).toBe(
      `[CANCELLED] ${FEATURE} mission
  type    software-dev
  phases  specify → plan → specify
  holds   6 events, 1 work package (planned 1), 1 event that does not fit

planned (1)
  WP01  moved 1 day ago

events that do not fit (1)
  PhaseEntered  the mission was cancelled before  01KJ08Q7Y11XVPXHMVF0RG0021
`,
    );
  });

  test('is who takes part, what collides, and the warnings that wait for somebody', async () => {
    expect(await text('collaboration', ...COLLABORATION)).toBe(
      `[WARNED] ${FEATURE} collaboration
  holds  8 events, 2 participants, 0 left, 1 open warning, 0 decisions, 0 comments, 0 events that do not fit

participants (2)
  alice  A. Name  human  drives  on wp WP01
  bob    A. Name  human          on wp WP01  runs plan

collisions (1)
  wp:WP01  alice, bob

open warnings (1)
  ConcurrentDriverWarning  w-1  waits for alice  bob: hold
`,
    );
  });

  test('is the terms, and the conflicts and questions about them', async () => {
    expect(await text('glossary', ...GLOSSARY)).toBe(
      `[QUESTIONS] ${FEATURE} glossary
  strictness  medium
  scopes      core (team_domain)
  holds       6 events, 2 terms, 1 conflict, 1 open question, 0 stops, 0 events that do not fit

terms (2)
  dossier  core  what a mission has made  seen 1 time
  lane     core  no meaning yet           seen 1 time

conflicts (1)
  dossier  core  drift, high  block  question open  two meanings

open questions (1)
  dossier  asked in 01KJ08Q7Y11XVPXHMVF0RG0005
`,
    );
  });

  test('is the steps of a run, and the decisions that it waits for', async () => {
    expect(await text('mission_next', ...MISSION_RUN)).toBe(
      `[RUNNING] run-1 run
  mission  software-dev
  holds    5 events, 1 completed step, 1 open decision, 0 events that do not fit

steps (2)
  completed  specify
  current    plan

open decisions (1)
  d-1  plan  Which database?
`,
    );
  });

  test.each(WITH_STATE.filter((name) => name !== 'dossier'))(
    'says of %s that there are no events',
    async (family) => {
      const options = ['reduce', '--family', family, '--format', 'text'];
      const { exitCode, stdout, stderr } = await dossier(options, { stdin: '' });
      expect(stdout).toMatch(/^\[[A-Z ]+\] no events [a-z ]+\n/);
      expect(stdout).toContain('0 events');
      expect(stderr).toContain('nothing was read');
      expect(exitCode).toBe(0);
    },
  );

  test('cannot be controlled by what events contain', async () => {
    const hostile = '\u001b[2J\u202e\n'.padEnd(500, 'x');
    const participant_identity = {
      participant_id: hostile,
      participant_type: 'human',
      display_name: hostile,
    };
    const stdout = await text(
      'status,collaboration,lifecycle,mission_next',
      ...movedTo(1, hostile, 'done', { feature_slug: hostile }),
      moved(9, '__proto__', 'done', 'planned', { feature_slug: hostile }),
      familyEvent('ParticipantJoined', 10, {
        participant_id: hostile,
        mission_id: hostile,
        participant_identity,
      }),
      familyEvent('MissionStarted', 11, {
        mission_id: hostile,
        mission_type: hostile,
        initial_phase: hostile,
        actor: hostile,
      }),
      familyEvent('MissionRunStarted', 12, {
        run_id: hostile,
        mission_key: hostile,
        actor: { actor_id: hostile, actor_type: 'llm' },
      }),
    );
    expect(stdout).toContain('\\u{1b}[2J\\u{202e}\\u{a}');
    for (const control of ['\u001b', '\u202e']) expect(stdout).not.toContain(control);
    expect(stdout.split('\n').every((line) => line.length < 500)).toBe(true);
  });
});

describe('what is wrong with the events of families', () => {
  const good = moved(1, 'WP01', null, 'planned');

  test('is reported with its place, and the state of the others is printed (C15)', async () => {
    const bad = moved(2, 'WP01', 'planned', 'done', { evidence: null, actor: '' });
    const stdin = `${jsonLines(good, bad)}{"event_type":`;
    const { exitCode, stdout, stderr } = await dossier(['reduce', '--family', 'status'], { stdin });
    expect(stderr).toMatch(/^<stdin>:2:\d+: error: \/payload\/actor: /m);
    expect(stderr).toMatch(/^<stdin>:3:\d+: error: /m);
    expect(stderr).toContain('invalid: ');
    expect(JSON.parse(stdout)).toEqual(reduceStatus([good, bad]));
    expect(exitCode).toBe(1);
  });

  test('is a version of an event that loses, named once for all families (C13)', async () => {
    const other = moved(1, 'WP02', null, 'planned');
    const options = ['reduce', '--family', 'status,lifecycle'];
    const { exitCode, stderr } = await dossier(options, { stdin: jsonLines(good, good, other) });
    expect(stderr.match(/another event at <stdin>:\d has the same id/g)).toHaveLength(1);
    expect(stderr).toContain('invalid: 1 error in the input');
    expect(exitCode).toBe(1);
  });

  test('is a misspelt event type, because the event is missing from the state (C11)', async () => {
    const misspelt = { ...good, event_type: 'WPStatusChange' };
    const { exitCode, stderr } = await dossier(['reduce', '--family', 'status'], {
      stdin: jsonLines(good, misspelt),
    });
    expect(stderr).toContain('did you mean "WPStatusChanged"?');
    expect(exitCode).toBe(0);
  });

  test('is not what events of other families contain', async () => {
    const others = [{ ...indexed(2, 'spec.md'), payload: 5 }, familyEvent('PhaseEntered', 3, {})];
    const { exitCode, stderr } = await dossier(['reduce', '--family', 'status'], {
      stdin: jsonLines(good, ...others),
    });
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test('is a saved state in place of events', async () => {
    const stdin = jsonLines(reduceMissionDossier([]));
    const { exitCode, stderr } = await dossier(['reduce', '--family', 'status'], { stdin });
    expect(stderr).toContain('this is a state saved from dossier reduce');
    expect(exitCode).toBe(1);
  });

  test('is that there are none, where they are required', async () => {
    const options = ['reduce', '--family', 'status,glossary', '--require-events'];
    const { exitCode, stderr } = await dossier(options, { stdin: jsonLines(indexed(1, 'a')) });
    expect(stderr).toBe(
      '<stdin>: notice: no event of status, glossary; the first record has the event_type "MissionDossierArtifactIndexed"\n' +
        'error: found no events of status, glossary, expected at least one\n',
    );
    expect(exitCode).toBe(1);
  });
});

describe('events of several streams', () => {
  const mine = movedTo(1, 'WP01', 'claimed');
  const other = movedTo(10, 'WP01', 'planned', { feature_slug: '009-other' });
  const all = jsonLines(...mine, ...other);

  test('are refused, with the first place of each', async () => {
    const options = ['reduce', '--family', 'status'];
    const { exitCode, stdout, stderr } = await dossier(options, { stdin: all });
    expect(stderr).toBe(
      `error: the events of status are of two streams; they differ in feature_slug
  ${FEATURE}  first at <stdin>:1
  009-other            first at <stdin>:3
To reduce each separately, use --partition; --mission NAME selects one.
`,
    );
    expect([exitCode, stdout]).toEqual([1, '']);
  });

  test('are reduced separately with --partition, a line each', async () => {
    const options = ['reduce', '--family', 'status,lifecycle', '--partition'];
    const { exitCode, stdout, stderr } = await dossier(options, { stdin: all });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      { stream: FEATURE, status: reduceStatus(mine), lifecycle: reduceLifecycle(mine) },
      { stream: '009-other', status: reduceStatus(other), lifecycle: reduceLifecycle(other) },
    ]);
    for (const line of lines) expect(isFamilyStates.issuesOf(line)).toEqual([]);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test('are selected with --mission', async () => {
    const options = ['reduce', '--family', 'status', '--mission', '009-other'];
    const { exitCode, stdout } = await dossier(options, { stdin: all });
    expect(JSON.parse(stdout)).toEqual(reduceStatus(other));
    expect(exitCode).toBe(0);
  });

  test('do not have a mission that none of them names', async () => {
    const options = ['reduce', '--family', 'status', '--mission', '009-othe'];
    expect(await dossier(options, { stdin: all })).toMatchObject({
      exitCode: 2,
      stderr: 'error: the input has no mission "009-othe"; did you mean "009-other"?\n',
    });
  });
});
