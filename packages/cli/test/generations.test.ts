import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { upcast } from 'mission-dossier-contracts/spec-kitty';
import { canonicalJson } from 'mission-dossier-contracts';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

/** Events that real producers wrote, by generation. */
const FILES = [
  ['flat-feature', 'cli-2.1.3.jsonl', 4],
  ['flat-mission', 'cli-3.1.10.jsonl', 4],
  ['hybrid', 'hybrid-2026-02-24.jsonl', 4],
  ['3.0', 'cli-3.2.7.jsonl', 9],
] as const;

const NAMES = FILES.map(([generation, file]) => [generation, file] as const);

const pathOf = (file: string) => join('test', 'producers', file);
const textOf = (file: string) => readFileSync(pathOf(file), 'utf8');

type AnyEvent = Record<string, unknown> & { readonly payload: Record<string, unknown> };

function eventsOf(file: string): AnyEvent[] {
  return textOf(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnyEvent);
}

function canonical(event: unknown): object {
  const result = upcast(event);
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join());
  return result.event;
}

const NEWEST = 'cli-3.2.7.jsonl';
const newest = eventsOf(NEWEST);
const [first] = newest as [AnyEvent];

function withPayload(event: AnyEvent, payload: object): AnyEvent {
  return { ...event, payload: { ...event.payload, ...payload } };
}

describe('commands that read events', () => {
  test.each(FILES)('validate accepts events of generation %s', async (generation, file, count) => {
    const run = await dossier(['validate', pathOf(file)]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toBe(`valid: ${count} records in 1 file\n`);
    expect(run.stderr).toMatch(`notice: read ${count} events of generation ${generation}`);
  });

  test.each(NAMES)('reduce prints the dossier of generation %s', async (_, file) => {
    const run = await dossier(['reduce', pathOf(file)]);
    const stdin = jsonLines(...eventsOf(file).map(canonical));
    expect(run.stdout).toBe((await dossier(['reduce', '--strict'], { stdin })).stdout);
    expect(run.exitCode).toBe(0);
    expect((JSON.parse(run.stdout) as MissionDossierState).event_count).toBeGreaterThan(3);
  });

  test.each(NAMES)('report shows the dossier of generation %s', async (_, file) => {
    const run = await dossier(['report', pathOf(file)]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch('001-password-reset');
    expect(run.stdout).toMatch('spec.md');
  });

  test('drift and snapshot read other generations, too', async () => {
    const drift = await dossier(['drift', pathOf('cli-3.1.10.jsonl'), pathOf(NEWEST)]);
    expect([drift.exitCode, drift.stdout]).toEqual([1, expect.stringContaining('meta.json')]);
    const snapshot = await dossier(['snapshot', pathOf(NEWEST)]);
    expect(snapshot.exitCode).toBe(0);
    expect(JSON.parse(snapshot.stdout)).toMatchObject({
      payload: { namespace: { feature_slug: '001-password-reset' }, artifact_count: 3 },
    });
  });

  test('say once how many events of each generation they read, and how much was left out', async () => {
    const args = ['reduce', '--partition', ...FILES.map(([, file]) => pathOf(file))];
    const { stderr } = await dossier(args);
    expect(stderr).toBe(
      'notice: read 4 events of generation flat-feature, 4 events of generation hybrid, ' +
        '4 events of generation flat-mission, 9 events of generation 3.0; ' +
        '26 members without a place in the contract left out\n',
    );
  });

  test('say nothing about events that are canonical', async () => {
    const stdin = jsonLines(...newest.map(canonical));
    expect((await dossier(['reduce'], { stdin })).stderr).toBe('');
    expect((await dossier(['validate'], { stdin })).stderr).toBe('');
  });

  test('take two generations of one event for one event (C34)', async () => {
    const stdin = jsonLines(...newest, ...newest.map(canonical));
    const run = await dossier(['reduce'], { stdin });
    expect(run.stdout).toBe((await dossier(['reduce', pathOf(NEWEST)])).stdout);
    expect(run.exitCode).toBe(0);
  });

  test('report two generations of one event that differ as a conflict (C13)', async () => {
    const other = canonical(withPayload(first, { indexed_at: '2026-11-29T00:00:00Z' }));
    const run = await dossier(['reduce'], { stdin: jsonLines(first, other) });
    expect(run.stderr).toMatch('has the same id, clock and timestamp, but other content');
    expect(run.exitCode).toBe(1);
  });

  test('report errors at the place as it was written, with line and column', async () => {
    const bad = withPayload(first, {
      namespace: { ...(first.payload['namespace'] as object), mission_slug: '' },
    });
    for (const command of ['validate', 'reduce']) {
      const { stdout, stderr, exitCode } = await dossier([command], { stdin: jsonLines(bad) });
      expect(stdout + stderr).toMatch(
        /<stdin>:1:\d+: error: \/payload\/namespace\/mission_slug: found an empty string/,
      );
      expect(exitCode).toBe(1);
    }
  });

  test('count an event that is invalid in its generation (C15)', async () => {
    const bad = withPayload(first, { indexed_at: 'yesterday' });
    const run = await dossier(['reduce'], { stdin: jsonLines(bad) });
    expect(JSON.parse(run.stdout)).toMatchObject({
      event_count: 1,
      artifacts: {},
      namespace: { feature_slug: '001-password-reset' },
    });
  });

  test('report a number of another generation that JavaScript cannot hold (C8)', async () => {
    const [line = ''] = textOf('cli-3.1.10.jsonl').split('\n');
    const stdin = line.replace('"size_bytes": 26', '"size_bytes": 1e-400');
    const run = await dossier(['validate'], { stdin });
    expect(run.stdout).toMatch('/payload/size_bytes');
    expect(run.exitCode).toBe(1);
  });

  test('--strict reads only the form of the contract', async () => {
    const run = await dossier(['validate', '--strict', pathOf(NEWEST)]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch('required property "feature_slug" is missing');
    const notice = 'notice: refused 9 events of generation 3.0; without --strict they are read\n';
    expect(run.stderr).toBe(notice);
    expect((await dossier(['reduce', '--strict', pathOf(NEWEST)])).stderr).toMatch(notice);
  });

  test('--generation reads only that one', async () => {
    const files = [pathOf('cli-3.1.10.jsonl'), pathOf(NEWEST)];
    const run = await dossier(['reduce', '--generation', '3.0', ...files]);
    expect(
      run.stderr.match(/found an event of generation flat-mission, expected "3.0"/g),
    ).toHaveLength(4);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ artifacts: { 'meta.json': {} }, anomalies: [] });
  });

  test('refuse an unknown generation, and options that exclude each other', async () => {
    expect((await dossier(['reduce', '--generation', '4.0'])).exitCode).toBe(2);
    expect((await dossier(['reduce', '--strict', '--generation', '3.0'])).exitCode).toBe(2);
    const typed = ['validate', '--type', 'MissionDossierArtifactIndexed', '--generation', '3.0'];
    expect((await dossier(typed)).exitCode).toBe(2);
  });

  test('read events without a namespace if the caller gives what they do not carry (C33)', async () => {
    const [flat] = eventsOf('cli-2.1.3.jsonl') as [AnyEvent];
    const stdin = jsonLines(withPayload(flat, { namespace: undefined }));
    const namespace = { target_branch: 'main', mission_key: 'software-dev', manifest_version: '1' };
    for (const command of [['validate'], ['reduce'], ['convert', '--to', '2.4']]) {
      const refused = await dossier(command, { stdin });
      expect(refused.exitCode).toBe(1);
      expect(refused.stdout + refused.stderr).toMatch(
        /the event carries no target_branch .* \(--namespace\)/,
      );
      const args = [...command, '--namespace', JSON.stringify(namespace)];
      expect((await dossier(args, { stdin })).exitCode).toBe(0);
    }
    const damaged = ['reduce', '--namespace', '{"mission_key": 1}'];
    expect((await dossier(damaged, { stdin })).exitCode).toBe(2);
  });

  test('accept the envelope of any generation for other event types', async () => {
    const other = { ...first, event_type: 'WPStatusChanged', correlation_id: undefined };
    expect((await dossier(['validate'], { stdin: jsonLines(other) })).exitCode).toBe(0);
    expect((await dossier(['validate', '--strict'], { stdin: jsonLines(other) })).exitCode).toBe(1);
  });
});

describe('dossier convert', () => {
  const folder = temporaryFolder();

  test('writes canonical events, which every reader accepts', async () => {
    const files = FILES.map(([, file]) => pathOf(file));
    const { stdout, stderr, exitCode } = await dossier(['convert', '--to', '2.4', ...files]);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch('21 events written in generation 2.4\n');
    const check = await dossier(['validate', '--strict'], { stdin: stdout });
    expect(check.stdout).toBe('valid: 21 records in 1 file\n');
  });

  test('writes generation 3.0 with the build id that is given', async () => {
    const args = ['convert', '--to', '3.0', '--build-id', 'build-1', pathOf('cli-2.1.3.jsonl')];
    const { stdout, exitCode } = await dossier(args);
    expect(exitCode).toBe(0);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AnyEvent);
    expect(events).toHaveLength(4);
    for (const event of events)
      expect(event).toMatchObject({ build_id: 'build-1', schema_version: '3.0.0' });
    const back = await dossier(['reduce', '--generation', '3.0'], { stdin: stdout });
    expect(back.stdout).toBe((await dossier(['reduce', pathOf('cli-2.1.3.jsonl')])).stdout);
  });

  test('keeps the build id that an event has', async () => {
    const args = ['convert', '--to', '3.0', '--build-id', 'other', pathOf('cli-3.1.10.jsonl')];
    const { stdout } = await dossier(args);
    expect(stdout).toMatch('"build_id":"7d5f5b8e-3a5e-4c55-9b5e-0e5b6f0a1c2d"');
    expect(stdout).not.toMatch('other');
  });

  test('reports and counts what it cannot convert, and converts the rest', async () => {
    const bad = withPayload(first, { indexed_at: 'yesterday' });
    const stdin = `${jsonLines(bad, ...newest.slice(1))}not json\n{"a": 1e999}\n`;
    const { stdout, stderr, exitCode } = await dossier(['convert', '--to', '2.4'], { stdin });
    expect(exitCode).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(8);
    expect(stderr).toMatch('<stdin>:1:');
    expect(stderr).toMatch('<stdin>:10:');
    expect(stderr).toMatch('8 events written in generation 2.4, 3 records not written\n');
  });

  test('names the option if events have no build id', async () => {
    const { stdout, stderr, exitCode } = await dossier(['convert', '--to', '3.0', pathOf(NEWEST)]);
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toMatch('0 events written in generation 3.0, 9 records not written; --build-id');
  });

  test('writes events of other types as they are', async () => {
    const other = { ...first, event_type: 'WPStatusChanged', payload: { a: null } };
    const { stdout, stderr } = await dossier(['convert', '--to', '2.4'], {
      stdin: jsonLines(other),
    });
    expect(canonicalJson(JSON.parse(stdout))).toBe(canonicalJson(other));
    expect(stderr).toMatch('1 event of other types written as they are');
  });

  test('writes a file completely, and never its own input', async () => {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    writeFileSync(input, textOf(NEWEST));
    const args = ['convert', '--to', '2.4', input, '-o'];
    expect((await dossier([...args, output])).exitCode).toBe(0);
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(9);
    expect((await dossier([...args, input])).exitCode).toBe(2);
    expect(readFileSync(input, 'utf8')).toBe(textOf(NEWEST));
  });
});
