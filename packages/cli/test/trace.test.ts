import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StateTrace, TracedEvent } from 'mission-dossier-contracts/tracing';
import { drift, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { toolErrors } from 'test-support/toolAjv.js';
import { dossier } from './support/commandLine.js';

const spec = indexed(1, 'spec.md');
const plan = indexed(2, 'plan.md');
const superseding = indexed(3, 'plan-2.md', { supersedes: plan.payload.artifact_id });
const gone = missing(4, 'tasks.md');
const taken = snapshot(5);
const drifted = drift(6);

const folder = temporaryFolder();

/** Writes files into a folder. @returns their paths, by name */
function files(contents: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return [name, path];
    }),
  );
}

/** The traces that are printed, one a line. */
async function traces(args: readonly string[], stdin?: string): Promise<StateTrace[]> {
  const world = stdin === undefined ? {} : { stdin };
  const { exitCode, stdout } = await dossier(['reduce', '--trace', ...args], world);
  expect(exitCode).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StateTrace);
}

function placed(event: typeof spec | typeof gone | typeof taken | typeof drifted) {
  const { event_id, lamport_clock, timestamp } = event;
  return (file: string | null, line: number | null): TracedEvent => ({
    event_id,
    lamport_clock,
    timestamp,
    file,
    line,
  });
}

describe('dossier reduce --trace', () => {
  test('prints the event of each entry, with the file and the line, in the form of its schema', async () => {
    const { 'a.jsonl': a = '', 'b.jsonl': b = '' } = files({
      'a.jsonl': jsonLines(taken, spec, { other: 1 }, superseding),
      'b.jsonl': `\n${jsonLines(drifted, gone, plan)}`,
    });
    const [trace, ...others] = await traces([a, b]);
    expect(others).toEqual([]);
    expect(toolErrors('state_trace', trace)).toEqual([]);
    expect(toolErrors('state_trace', { ...trace, event_count: -1 })).toHaveLength(1);
    expect(trace).toEqual({
      namespace: { ...NAMESPACE, step_id: null },
      artifacts: {
        'spec.md': { indexed_by: placed(spec)(a, 2), superseded_by: null },
        'plan.md': { indexed_by: placed(plan)(b, 4), superseded_by: placed(superseding)(a, 4) },
        'plan-2.md': { indexed_by: placed(superseding)(a, 4), superseded_by: null },
      },
      anomalies: [placed(gone)(b, 3)],
      latest_snapshot: placed(taken)(a, 1),
      drift_history: [placed(drifted)(b, 2)],
      event_count: 6,
    });
  });

  test('reads standard input again', async () => {
    const [trace] = await traces([], jsonLines(plan, spec));
    expect(trace?.artifacts['spec.md']?.indexed_by).toEqual(placed(spec)('<stdin>', 2));
  });

  test('has the place of the first of repeated events', async () => {
    const rewritten = JSON.stringify(spec).replace(',', ' , ');
    const [trace] = await traces([], `${jsonLines(plan)}${rewritten}\n${jsonLines(spec, spec)}`);
    expect(trace?.artifacts['spec.md']?.indexed_by.line).toBe(2);
  });

  test('has no place of an id that occurs with different contents', async () => {
    const other = { ...spec, node_id: 'node-2' };
    const { exitCode, stdout } = await dossier(['reduce', '--trace'], {
      stdin: jsonLines(spec, other, plan),
    });
    expect(exitCode).toBe(1);
    expect((JSON.parse(stdout) as StateTrace).artifacts).toMatchObject({
      'spec.md': { indexed_by: placed(spec)(null, null) },
      'plan.md': { indexed_by: placed(plan)('<stdin>', 3) },
    });
  });

  test('has the version that is kept, where an id is at two places of the order', async () => {
    const later = { ...spec, lamport_clock: 9 };
    const { stdout } = await dossier(['reduce', '--trace'], { stdin: jsonLines(later, spec) });
    expect((JSON.parse(stdout) as StateTrace).artifacts['spec.md']?.indexed_by).toEqual(
      placed(spec)('<stdin>', 2),
    );
  });

  test('prints a trace for each namespace with --partition', async () => {
    const other = { ...NAMESPACE, target_branch: 'main' };
    // Each dossier has ids of its own.
    const stdin = jsonLines(spec, indexed(1, 'spec.md', { namespace: other }));
    const found = await traces(['--partition'], stdin);
    expect(
      found.map(({ namespace, artifacts }) => [
        namespace?.target_branch,
        artifacts['spec.md']?.indexed_by.line,
      ]),
    ).toEqual([
      ['2.x', 1],
      ['main', 2],
    ]);
  });

  test('has the lines of the whole file with --checkpoint', async () => {
    const { 'log.jsonl': log = '', checkpoint = '' } = files({
      'log.jsonl': jsonLines(spec, plan),
      checkpoint: '',
    });
    const args = ['--checkpoint', `${checkpoint}.new`, log];
    await traces(args);
    writeFileSync(log, jsonLines(spec, plan, gone));
    const [trace] = await traces(args);
    expect(trace?.artifacts['spec.md']?.indexed_by.line).toBe(1);
    expect(trace?.anomalies).toEqual([placed(gone)(log, 3)]);
  });

  test.each(['cli-3.2.7.jsonl', 'cli-3.2.7.jsonl.zst', 'sync.cli-3.2.7.db'])(
    'has the places of what producers wrote: %s',
    async (name) => {
      const path = join('test/producers', name);
      const [trace] = await traces([path]);
      const { file, line } = trace?.artifacts['spec.md']?.indexed_by ?? {};
      expect(file).toBe(path);
      expect(line).toBeGreaterThan(0);
    },
  );

  test('prints a row for each entry as text', async () => {
    const stdin = jsonLines(spec, plan, superseding, gone, taken, drifted);
    const { stdout } = await dossier(['reduce', '--trace', '--format', 'text'], { stdin });
    const rows = stdout.split('\n').map((row) => row.trim().split(/ {2,}/));
    const row = (
      entry: string,
      { event_id, lamport_clock, timestamp }: TracedEvent,
      line: number,
    ) => [entry, event_id, `clock ${lamport_clock}`, timestamp, `<stdin>:${line}`];
    expect(rows).toEqual([
      ['008-mission-dossier'],
      [''],
      ['artifacts (3)'],
      row('plan-2.md', superseding, 3),
      row('plan.md', plan, 2),
      row('spec.md', spec, 1),
      [''],
      ['superseded (1)'],
      row('plan.md', superseding, 3),
      [''],
      ['anomalies (1)'],
      row('tasks.md', gone, 4),
      [''],
      ['latest snapshot (1)'],
      row(taken.payload.snapshot_hash, taken, 5),
      [''],
      ['drift history (1)'],
      row(drifted.payload.drift_kind, drifted, 6),
      [''],
    ]);
  });

  test('escapes what would control a terminal', async () => {
    const stdin = jsonLines(indexed(1, 'a\u202Eb.md'));
    for (const format of ['text', 'json'])
      expect(
        (await dossier(['reduce', '--trace', '--format', format], { stdin })).stdout,
      ).not.toMatch(/\u202E/);
    const [trace] = await traces([], stdin);
    expect(Object.keys(trace?.artifacts ?? {})).toEqual(['a\u202Eb.md']);
  });

  test('reports two namespaces, and no events where they are required', async () => {
    const other = indexed(2, 'a', { namespace: { ...NAMESPACE, target_branch: 'main' } });
    const mixed = await dossier(['reduce', '--trace'], { stdin: jsonLines(spec, other) });
    expect(mixed).toMatchObject({ exitCode: 1, stdout: '' });
    expect(mixed.stderr).toContain('target_branch');
    const none = await dossier(['reduce', '--trace', '--require-events'], { stdin: '' });
    expect(none.exitCode).toBe(1);
    expect(none.stderr).toContain('found no events of a dossier');
  });

  test('refuses a saved scan, which has no events', async () => {
    const scan = 'test/producers/snapshot-latest.cli-3.2.7.json';
    const { exitCode, stdout, stderr } = await dossier(['reduce', '--trace', scan]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--trace needs events; ${scan} is not a stream of events`);
  });
});
