import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import type { Event } from 'mission-dossier-contracts';
import { stream as anyStream } from 'test-support/events.js';
import { indexed, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const folder = temporaryFolder();
const missionFolder = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const namespace = { ...NAMESPACE, feature_slug: '001-reset' };
const ofReset = [indexed(1, 'reset.md', { namespace }), snapshot(4, { namespace })];
const ofBilling = [
  indexed(2, 'billing.md', { namespace: { ...NAMESPACE, feature_slug: '002-billing' } }),
  indexed(3, 'late.md', { namespace: { ...NAMESPACE, feature_slug: '002-billing' } }),
];
const other = { ...indexed(9, 'x'), event_type: 'Other', payload: {} };
const mixed = file('mixed.jsonl', jsonLines(...ofBilling, ...ofReset, other));
const reset = ['--mission', '001-reset'];

describe('--mission', () => {
  test('reduces the events of one mission of a mixed stream', async () => {
    const { exitCode, stdout, stderr } = await dossier(['reduce', ...reset, mixed]);
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier(ofReset))}\n`);
    expect([exitCode, stderr]).toEqual([0, '']);
    const partition = await dossier(['reduce', '--partition', ...reset, mixed]);
    expect(partition).toEqual({ exitCode, stdout, stderr });
  });

  test('has the states that reduce --partition has of the mission, for any stream', async () => {
    await fc.assert(
      fc.asyncProperty(anyStream, anyStream, async (one, other) => {
        const renamed = other.map((event) =>
          JSON.stringify(event).replaceAll(NAMESPACE.feature_slug, '009-other'),
        );
        const lines = [...renamed, ...one.map((event) => JSON.stringify(event))];
        const stdin = `${lines.join('\n')}\n`;
        const whole = await dossier(['reduce', '--partition'], { stdin });
        const isOf = (line: string) => line.includes('"feature_slug":"009-other"');
        const isEmpty = (line: string) => line.includes('"namespace":null');
        const expected = whole.stdout.split('\n').filter(isOf);
        const args = ['reduce', '--partition', '--mission', '009-other'];
        const { exitCode, stdout } = await dossier(args, { stdin });
        // An event without a place in the order leaves the state of no events.
        const states = stdout.split('\n').filter((line) => line !== '' && !isEmpty(line));
        expect(states).toEqual(expected);
        if (whole.exitCode === 0 && expected.length > 0) expect(exitCode).toBe(0);
      }),
      { numRuns: tries(100) },
    );
  });

  test('selects events of every generation', async () => {
    const path = 'test/producers/cli-3.1.10.jsonl';
    const whole = await dossier(['reduce', path]);
    const { feature_slug } = (JSON.parse(whole.stdout) as { namespace: { feature_slug: string } })
      .namespace;
    expect(await dossier(['reduce', '--mission', feature_slug, path])).toEqual(whole);
    const { exitCode, stderr } = await dossier(['reduce', '--mission', `${feature_slug}x`, path]);
    expect(stderr).toContain(`did you mean "${feature_slug}"?`);
    expect(exitCode).toBe(2);
  });

  test('leaves out invalid events of other missions, and reports those whose mission is unknown', async () => {
    const [first] = ofBilling;
    const bad = { ...first, payload: { ...first?.payload, indexed_at: 'now' } };
    const lost = { ...indexed(7, 'lost.md'), payload: {} };
    const stdin = `${jsonLines(bad, lost, ...ofReset)}{"cut`;
    const { exitCode, stderr, stdout } = await dossier(['reduce', ...reset], { stdin });
    expect(stderr).not.toContain('<stdin>:1:');
    expect(stderr).toMatch(/^<stdin>:2:\d+: error: /m);
    expect(stderr).toMatch(/^<stdin>:5:\d: error: /m);
    expect(JSON.parse(stdout)).toMatchObject({ namespace, artifacts: { 'reset.md': {} } });
    expect(exitCode).toBe(1);
  });

  test.each([
    ['reduce', ['reduce', mixed]],
    ['reduce --partition', ['reduce', '--partition', mixed]],
    ['snapshot', ['snapshot', mixed]],
    ['drift', ['drift', mixed, mixed]],
    ['convert', ['convert', '--to', '2.4', mixed]],
    ['report', ['report', mixed]],
  ])('that the input does not have is an error, with the nearest one: %s', async (_, args) => {
    const run = await dossier([...args, '--mission', '001-rest']);
    expect(run).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: 'error: the input has no mission "001-rest"; did you mean "001-reset"?\n',
    });
  });

  test('lists the missions if none is near, and says where there are none', async () => {
    const errorOf = async (stdin: string) =>
      (await dossier(['reduce', '--mission', 'x'], { stdin })).stderr;
    expect(await errorOf(readFileSync(mixed, 'utf8'))).toBe(
      'error: the input has no mission "x"; it has "001-reset", "002-billing"\n',
    );
    expect(await errorOf('')).toBe(
      'error: the input has no mission "x"; it has no event of a dossier\n',
    );
    const many = Array.from({ length: 23 }, (_, i) =>
      indexed(i, 'a', { namespace: { ...NAMESPACE, feature_slug: `mission-${i + 10}` } }),
    );
    expect(await errorOf(jsonLines(...many))).toMatch(/"mission-29", and 3 missions more\n$/);
  });

  test('that has several namespaces is an error that shows two of them', async () => {
    const onMain = indexed(5, 'main.md', { namespace: { ...namespace, target_branch: 'main' } });
    const stdin = jsonLines(...ofBilling, ...ofReset, onMain);
    const { exitCode, stderr } = await dossier(['reduce', ...reset], { stdin });
    expect(stderr).toContain('the stream mixes two namespaces; they differ in target_branch\n');
    expect(stderr).toContain('  expected: first at <stdin>:3\n  found:    first at <stdin>:5\n');
    expect(exitCode).toBe(1);
    const { stdout } = await dossier(['reduce', '--partition', ...reset], { stdin });
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('is advised where the missions of a stream differ', async () => {
    expect((await dossier(['reduce', mixed])).stderr).toContain(
      '\ndossier list shows all of them, and --mission SLUG selects one.\n',
    );
  });

  test('compares and snapshots one mission, with clocks above those of all', async () => {
    const drifted = file('drifted.jsonl', jsonLines(...ofBilling, ...ofReset.slice(1), other));
    const run = await dossier(['drift', ...reset, mixed, drifted]);
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run.stdout).toContain('drifted: 1 artifact removed\n');
    const event = JSON.parse((await dossier(['snapshot', ...reset, mixed])).stdout) as Event;
    expect(event).toMatchObject({ lamport_clock: 10, payload: { namespace, artifact_count: 1 } });
  });

  test('selects one of the saved states of reduce --partition', async () => {
    const { stdout } = await dossier(['reduce', '--partition', mixed]);
    const states = file('states.jsonl', stdout);
    expect(await dossier(['drift', ...reset, states, mixed])).toMatchObject({ exitCode: 0 });
    expect((await dossier(['drift', '--mission', 'x', states, mixed])).stderr).toBe(
      'error: the input has no mission "x"; it has "001-reset", "002-billing"\n',
    );
    const twice = file('twice.jsonl', stdout + stdout);
    expect((await dossier(['drift', ...reset, twice, mixed])).stderr).toBe(
      `error: ${twice} has several saved states of the mission "001-reset"\n`,
    );
    const escape = file('\u001b[31m.jsonl', stdout + stdout);
    expect((await dossier(['drift', ...reset, escape, mixed])).stderr).toContain(
      '\\u{1b}[31m.jsonl has several saved states',
    );
    const beside = file('beside.jsonl', stdout + jsonLines(...ofReset));
    expect(await dossier(['drift', ...reset, beside, mixed])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('contains a saved state among 4 objects'),
    });
  });

  test('indexes a folder against the events of one mission', async () => {
    writeFileSync(join(missionFolder, 'reset.md'), '');
    const { stdout, exitCode } = await dossier([
      'index',
      missionFolder,
      '--since',
      mixed,
      ...reset,
      '--base',
      missionFolder,
    ]);
    const [event] = stdout.split('\n').map((line) => JSON.parse(line || 'null') as Event | null);
    expect(event).toMatchObject({ lamport_clock: 10, payload: { namespace } });
    expect(exitCode).toBe(0);
  });

  test('converts the events of one mission, and counts the others', async () => {
    const output = join(folder, 'reset-3.0.jsonl');
    const args = ['convert', '--to', '2.4', ...reset, mixed];
    const { stdout, stderr, exitCode } = await dossier(args);
    expect(stdout).toBe(jsonLines(...ofReset));
    expect(stderr).toContain(
      '2 events written in generation 2.4, 3 events of other missions and types left out\n',
    );
    expect(exitCode).toBe(0);
    await dossier(['convert', '--to', '2.4', '--mission', 'x', mixed, '-o', output]);
    expect(existsSync(output)).toBe(false);
  });

  test('reports one mission', async () => {
    const { stdout, exitCode } = await dossier(['report', ...reset, mixed]);
    expect(stdout).toContain('reset.md');
    expect(stdout).not.toContain('billing.md');
    expect(exitCode).toBe(0);
  });

  test.each(['reduce', 'snapshot', 'report'])(
    'must be that of a saved scan: %s',
    async (command) => {
      const scan = 'test/producers/snapshot-latest.cli-3.2.7.json';
      const run = await dossier([command, '--mission', 'x', scan]);
      expect(run.stderr).toContain('error: the input has no mission "x"; it has "');
      expect(run.exitCode).toBe(2);
    },
  );

  test('cannot be combined with a checkpoint, which has all missions', async () => {
    const run = await dossier(['reduce', ...reset, '--checkpoint', join(folder, 'c'), mixed]);
    expect(run.stderr).toContain(
      "option '--checkpoint <file>' cannot be used with option '--mission <slug>'",
    );
    expect(run.exitCode).toBe(2);
  });
});

describe('a stream that mixes namespaces', () => {
  const elsewhere = { ...NAMESPACE, target_branch: 'main' };
  const chunks = (events: readonly object[]) =>
    events.map((event) => Buffer.from(jsonLines(event)));

  test.each([
    ['reduce', ['reduce'], 1],
    ['snapshot', ['snapshot'], 1],
    ['drift', ['drift', '-', mixed], 2],
  ])('is not read to its end: %s', async (_, args, code) => {
    let read = 0;
    async function* stdin() {
      for (let i = 0; i < 1000; i += 1) {
        read += 1;
        yield* chunks([indexed(i, 'a.md', { namespace: i % 2 === 0 ? NAMESPACE : elsewhere })]);
        await Promise.resolve();
      }
    }
    const { exitCode, stdout, stderr } = await dossier(args, { stdin: stdin() });
    expect(stderr).toContain('the stream mixes two namespaces; they differ in target_branch\n');
    expect(stderr).toContain('  expected: first at <stdin>:1\n  found:    first at <stdin>:2\n');
    expect(stderr).toContain('--partition.\n');
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(read).toBeLessThan(200);
  });

  test('is read to its end if a version that is dropped is of another namespace (C13, C14)', async () => {
    const good = Array.from({ length: 50 }, (_, i) => indexed(i + 10, `${i}.md`));
    const dropped = indexed(9, 'a.md', { namespace: elsewhere });
    const kept = indexed(8, 'a.md', {}, { event_id: dropped.event_id });
    const events = [dropped, ...good, kept];
    const { exitCode, stdout } = await dossier(['reduce'], { stdin: chunks(events) });
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier(events))}\n`);
    expect(exitCode).toBe(0);
  });
});
