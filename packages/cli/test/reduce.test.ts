import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  computeSnapshotHash,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import {
  loadExpectedOutcome,
  loadReplayStream,
  replayIds,
  RULE_SETS,
} from 'mission-dossier-contracts/conformance';
import type { RuleSetName } from 'mission-dossier-contracts/conformance';
import {
  drift,
  HASH,
  identity,
  indexed,
  missing,
  NAMESPACE,
  snapshot,
} from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const REPLAYS = replayIds().filter((id) => !id.includes('integers-as-written'));

const good = indexed(1, 'spec.md');
const happyPath = jsonLines(...loadReplayStream('dossier-replay-happy-path'));
const otherBranch = indexed(2, 'spec.md', { namespace: { ...NAMESPACE, target_branch: 'main' } });

/** The same event with other formatting. */
function rewritten(event: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(event).reverse())).replace(',', ' , ');
}

describe('dossier reduce', () => {
  test.each(Object.keys(RULE_SETS) as RuleSetName[])(
    "prints each replay's state under the rules %s",
    async (rules) => {
      for (const id of REPLAYS) {
        const stdin = jsonLines(...loadReplayStream(id));
        const { exitCode, stdout } = await dossier(['reduce', '--rules', rules], { stdin });
        const { state } = loadExpectedOutcome(id, rules);
        expect([id, stdout]).toEqual([id, state ? `${canonicalJson(state)}\n` : '']);
        if (!state) expect(exitCode).toBe(1);
      }
    },
  );

  test('prints text on a terminal, else canonical JSON', async () => {
    expect((await dossier(['reduce'], { stdin: happyPath })).stdout).toMatch(/^\{"anomalies":/);
    expect((await dossier(['reduce'], { stdin: happyPath, isTerminal: true })).stdout).toMatch(
      /^\[CLEAN\] /,
    );
  });

  test('prints an empty dossier if there are no events', async () => {
    const { exitCode, stdout } = await dossier(['reduce', '--format', 'text']);
    expect(stdout).toBe(
      '[UNKNOWN] no dossier events\n  holds  0 events, 0 artifacts, 0 anomalies, 0 drifts\n',
    );
    expect(exitCode).toBe(0);
  });

  test('reports rejected events on standard error as validate does, prints the state, and exits with 1', async () => {
    const bad = {
      ...good,
      event_id: '01KJ08Q7Y11XVPXHMVF0RGDF29',
      payload: { ...good.payload, indexed_at: 'now' },
    };
    const stdin = `${jsonLines(good, bad)}{"event_type":`;
    const { exitCode, stdout, stderr } = await dossier(['reduce'], { stdin });
    const validated = await dossier(['validate'], { stdin });
    const errorLines = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('<stdin>'))
        .sort();
    expect(errorLines(stderr)).toEqual(errorLines(validated.stdout));
    expect(stderr).toContain('invalid: 2 errors in the input\n');
    expect(JSON.parse(stdout)).toMatchObject({ event_count: 2, artifacts: { 'spec.md': {} } });
    expect(exitCode).toBe(1);
  });

  test('reports a conflicting duplicate, with the place of the event that is kept (C13)', async () => {
    const other = { ...good, payload: { ...good.payload, step_id: 'plan' } };
    const { exitCode, stderr } = await dossier(['reduce'], { stdin: jsonLines(good, other) });
    expect(stderr).toMatch(
      /^<stdin>:\d:1: error: another event at <stdin>:\d has the same id, clock and timestamp, but other content/,
    );
    expect(exitCode).toBe(1);
  });

  test.each([['--jobs', '1'], ['--partition']])(
    'treats an event with other formatting as a duplicate (%s)',
    async (...options) => {
      const other = indexed(2, 'plan.md');
      const stdin = `${jsonLines(good, other)}${rewritten(good)}\n${jsonLines(other)}`;
      const { exitCode, stdout, stderr } = await dossier(['reduce', ...options], { stdin });
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toEqual(reduceMissionDossier([good, other]));
    },
  );

  test('finds a conflict among duplicates with other formatting (C13)', async () => {
    const later = indexed(2, 'plan.md');
    const other = { ...later, payload: { ...later.payload, step_id: 'another' } };
    const stdin = `${jsonLines(good, later)}${rewritten(good)}\n${jsonLines(other)}`;
    const { exitCode, stdout, stderr } = await dossier(['reduce'], { stdin });
    expect(exitCode).toBe(1);
    expect(stderr.match(/another event at/g)).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual(reduceMissionDossier([good, later, other]));
  });

  test('ignores other event types, whatever they contain (C11)', async () => {
    const stdin = jsonLines({ event_type: 'SomethingElse', payload: 5 }, good);
    expect(await dossier(['reduce'], { stdin })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('reports a misspelt event type, because the event is missing from the state', async () => {
    const misspelt = { ...good, event_type: 'MissionDossierArtifactIndex' };
    const { exitCode, stderr } = await dossier(['reduce'], { stdin: jsonLines(misspelt) });
    expect(stderr).toContain('did you mean "MissionDossierArtifactIndexed"?');
    expect(exitCode).toBe(0);
  });

  test('reports an inexact number once, as it is written, but not in other event types (C8, C11)', async () => {
    const inexact = (event: object) =>
      JSON.stringify(event).replace('"n":1', '"n":9007199254740993');
    const stdin = `${inexact({ ...good, n: 1 })}\n${inexact({ event_type: 'Other', n: 1 })}\n`;
    const { exitCode, stdout, stderr } = await dossier(['reduce'], { stdin });
    expect(stderr).toMatch(
      /^<stdin>:1:\d+: error: \/n: found the number 9007199254740993[^\n]*\ninvalid: 1 error in the input\n$/,
    );
    expect(JSON.parse(stdout)).toMatchObject({ artifacts: { 'spec.md': {} } });
    expect(exitCode).toBe(1);
  });

  test('counts a redelivered event once, even with a number above all doubles', async () => {
    const line = JSON.stringify({ ...good, n: 1 }).replace('"n":1', '"n":1e400');
    const { stdout } = await dossier(['reduce'], { stdin: `${line}\n${line}\n` });
    expect(JSON.parse(stdout)).toMatchObject({ event_count: 1 });
  });

  test('exits with 2 for an unknown value of an option', async () => {
    expect(await dossier(['reduce', '--rules', 'mine'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(
        'Allowed choices are contract, spec-kitty-events-2.4',
      ) as unknown as string,
    });
  });
});

describe('input without a dossier event', () => {
  const folder = temporaryFolder();
  const other = { event_type: 'WPStatusChanged', payload: 5 };

  test.each([
    ['of another type', jsonLines(other, other), 'has the event_type "WPStatusChanged"'],
    ['without a type', jsonLines(good.payload), 'has no event_type'],
    [
      'in a document',
      JSON.stringify([other, other], null, 2),
      'has the event_type "WPStatusChanged"',
    ],
    ['with a hostile type', jsonLines({ event_type: '\u202ex' }), '"\\u{202e}x"'],
    [
      'with a type that is not a string',
      jsonLines({ event_type: ['x'] }),
      'has an event_type that is an array of 1',
    ],
  ])(
    'is reported, with the first record %s, because it may be the wrong file (C11)',
    async (_, stdin, type) => {
      for (const options of [[], ['--partition']]) {
        const { exitCode, stderr } = await dossier(['reduce', ...options], { stdin });
        expect(stderr).toMatch(/^<stdin>: notice: no dossier event; the first record has .*\n$/);
        expect(stderr).toContain(type);
        expect(exitCode).toBe(0);
      }
    },
  );

  test.each(['json', 'text'])('is an error if it is a saved state (%s)', async (format) => {
    const saved = await dossier(['reduce'], { stdin: happyPath });
    const run = await dossier(['reduce', '--format', format], { stdin: saved.stdout });
    expect(run.stderr).toBe(
      '<stdin>:1:1: error: this is a state saved from dossier reduce, which does not hold the order of its ' +
        'events; expected events, or checkpoints, which can be merged\n' +
        'invalid: 1 error in the input\n',
    );
    expect(run.exitCode).toBe(1);
  });

  test.each([
    ['no records', ''],
    ['other events only', jsonLines(other)],
  ])('is an error with --require-events: %s', async (_, stdin) => {
    const { exitCode, stderr } = await dossier(['reduce', '--require-events'], { stdin });
    expect(stderr).toContain('error: found no events of a dossier, expected at least one\n');
    expect(exitCode).toBe(1);
    expect((await dossier(['reduce'], { stdin })).exitCode).toBe(0);
  });

  test.each([
    ['an event', jsonLines(other, good)],
    ['an event that cannot be ordered', jsonLines({ event_type: good.event_type })],
    ['an error', '{'],
  ])('is not reported if there is %s', async (_, stdin) => {
    for (const options of [[], ['--partition']]) {
      const { stderr } = await dossier(['reduce', ...options], { stdin });
      expect(stderr).not.toContain('notice');
    }
  });

  test('is reported for each file by name, and in each run with a checkpoint', async () => {
    const file = join(folder, 'other.jsonl');
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(file, jsonLines(other));
    writeFileSync(empty, '');
    const notice = `${file}: notice: no dossier event; the first record has the event_type "WPStatusChanged"\n`;
    expect((await dossier(['reduce', file, empty])).stderr).toBe(notice);
    const resuming = ['reduce', '--checkpoint', join(folder, 'checkpoint'), file];
    expect((await dossier(resuming)).stderr).toBe(notice);
    expect((await dossier(resuming)).stderr).toMatch(
      /^resumed from .*\n.*: notice: no dossier event/,
    );
  });
});

describe('a stream that mixes namespaces', () => {
  const stdin = jsonLines(good, otherBranch);

  test('is an error that shows both namespaces, field by field, their places and a remedy (C14)', async () => {
    const { exitCode, stdout, stderr } = await dossier(['reduce'], { stdin });
    expect(stderr).toBe(
      [
        'error: the stream mixes two namespaces; they differ in target_branch',
        '                       expected                              found',
        '     project_uuid      7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e  7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e',
        '     feature_slug      008-mission-dossier                   008-mission-dossier',
        '  ≠  target_branch     2.x                                   main',
        '     mission_key       software-dev                          software-dev',
        '     manifest_version  1.0.0                                 1.0.0',
        '     step_id           (none)                                (none)',
        '  expected: first at <stdin>:1',
        '  found:    first at <stdin>:2',
        'To reduce each namespace separately, use dossier reduce --partition; to compare each, dossier drift --partition.',
        'dossier list shows all of them.',
        '',
      ].join('\n'),
    );
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  test('is reduced with --partition to one state per namespace, one per line', async () => {
    const { exitCode, stdout } = await dossier(['reduce', '--partition'], { stdin });
    const states = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(states).toMatchObject([
      { namespace: { target_branch: '2.x' }, event_count: 1 },
      { namespace: { target_branch: 'main' }, event_count: 1 },
    ]);
    expect(exitCode).toBe(0);
  });

  test('reports events without a readable namespace with --partition', async () => {
    const lost = { ...good, event_id: '01KJ08Q7Y11XVPXHMVF0RGDF2A', payload: {} };
    const { exitCode, stderr } = await dossier(['reduce', '--partition'], {
      stdin: jsonLines(good, lost),
    });
    expect(stderr).toContain('<stdin>:2:1: error: ');
    expect(stderr).toContain('no readable namespace');
    expect(stderr).toContain('/payload: required property "artifact_id" is missing');
    expect(exitCode).toBe(1);
  });
});

describe('dossier reduce --format text', () => {
  test('shows a dossier at a glance', async () => {
    const stdin = jsonLines(...loadReplayStream('dossier-replay-drift-scenario'));
    const { stdout } = await dossier(['reduce', '--format', 'text'], { stdin });
    expect(stdout).toMatchSnapshot();
  });

  test('says that hashes of two forms are not comparable', async () => {
    const stdin = jsonLines(drift(1), drift(2, { expected_hash: `sha256:${HASH}` }));
    const { stdout } = await dossier(['reduce', '--format', 'text'], { stdin });
    expect(stdout.split('not comparable: the hashes have different forms')).toHaveLength(2);
  });

  test('says beside a clean parity that the hash differs, and that anomalies are active', async () => {
    const events = [good, missing(2, 'plan.md'), snapshot(3)];
    const titleOf = async (...list: object[]) => {
      const { stdout } = await dossier(['reduce', '--format', 'text'], {
        stdin: jsonLines(...list),
      });
      return stdout.split('\n')[0];
    };
    expect(await titleOf(...events)).toBe(
      '[CLEAN] 008-mission-dossier, but the artifacts do not hash to the latest snapshot, and 1 anomaly is active',
    );
    const exact = snapshot(4, { snapshot_hash: computeSnapshotHash(reduceMissionDossier([good])) });
    expect(await titleOf(...events, exact)).toBe(
      '[CLEAN] 008-mission-dossier, but 1 anomaly is active',
    );
    expect(await titleOf(good, exact)).toBe('[CLEAN] 008-mission-dossier');
    expect(await titleOf(...events, drift(5))).toBe('[DRIFTED] 008-mission-dossier');
  });

  test('names the artifacts of each drift in the history', async () => {
    const named = (clock: number, paths: readonly string[], payload: object = {}) =>
      drift(clock, { artifact_ids_changed: paths.map(identity), ...payload });
    const many = Array.from({ length: 22 }, (_, i) => `many/${i}.md`);
    const stream = [
      named(4, many),
      // The records of these two are equal.
      named(3, ['second\u001b.md']),
      named(2, ['first.md'], { artifact_ids_changed: [{ ...identity('first.md') }] }),
      named(2, ['first.md']),
      drift(5),
      // Another mission.
      named(1, ['elsewhere.md'], { namespace: { ...NAMESPACE, target_branch: 'main' } }),
    ];
    const { stdout } = await dossier(['reduce', '--partition', '--format', 'text'], {
      stdin: jsonLines(...stream),
    });
    const lines = stdout.split('\n').map((line) => line.replace(/^ {2}2026.*/, '-'));
    const history = lines.slice(
      lines.findIndex((line) => line.startsWith('drift history (4)')) + 1,
    );
    expect(history.slice(0, 5)).toEqual([
      '-',
      '      first.md (output)',
      '-',
      '      second\\u{1b}.md (output)',
      '-',
    ]);
    expect(history.slice(24, 27)).toEqual([
      '      many/19.md (output)',
      '      and 2 artifacts more',
      '-',
    ]);
    expect(stdout.match(/elsewhere/g)).toHaveLength(1);
  });

  test('uses colours only if the output has colours', async () => {
    const args = ['reduce', '--format', 'text'];
    expect((await dossier(args, { stdin: happyPath })).stdout).not.toContain('\u001b');
    expect((await dossier(args, { stdin: happyPath, colors: true })).stdout).toContain(
      '\u001b[42m',
    );
  });

  test('escapes control characters in hostile paths', async () => {
    const path = '\u001b]0;title\u0007\r<b>\u202e';
    const hostile = indexed(1, path);
    const { stdout } = await dossier(['reduce', '--format', 'text'], { stdin: jsonLines(hostile) });
    expect(stdout).toContain('\\u{1b}]0;title\\u{7}\\u{d}<b>\\u{202e}');
  });
});

describe('duplicates with other formatting', () => {
  /** The same event with its keys in another order, as a database may return it. */
  function rewritten(event: object): object {
    return Object.fromEntries(Object.entries(event).toReversed());
  }

  test.each([
    ['a few', 3],
    ['thousands', 3000],
  ])('are not a conflict, and change nothing: %s', async (_, count) => {
    const events = Array.from({ length: count }, (_, i) => indexed(i, `${i % 100}.md`));
    const once = await dossier(['reduce'], { stdin: jsonLines(...events) });
    const twice = await dossier(['reduce'], {
      stdin: jsonLines(...events, ...events.map(rewritten)),
    });
    expect(twice).toEqual(once);
    expect(twice.exitCode).toBe(0);
  });

  test.each([
    ['a few', 3],
    ['thousands', 3000],
  ])('do not hide a conflict, whose errors are reported once: %s', async (_, count) => {
    const events = Array.from({ length: count }, (_, i) => indexed(i, `${i % 100}.md`));
    const other = { ...indexed(1, '1.md'), node_id: 'other' };
    const bad = { ...indexed(2, '2.md'), node_id: '' };
    const stdin = jsonLines(...events, ...events.map(rewritten), other, bad);
    const { stdout, stderr } = await dossier(['reduce'], { stdin });
    const reports = stderr.split('\n').filter((line) => line.startsWith('<stdin>'));
    expect(reports).toHaveLength(4);
    // The event that lost to the bad version occurs twice.
    expect(stderr.match(/other content; that one is kept/g)).toHaveLength(3);
    expect(stderr.match(/expected at least 1 character/g)).toHaveLength(1);
    expect(stdout).not.toBe('');
  });
});
