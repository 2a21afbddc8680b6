import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier, validateEvent } from 'mission-dossier-contracts';
import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { missionFolders, summaries, write } from 'test-support/missionFolder.js';
import { shell } from 'test-support/shell.js';
import { dossier } from './support/commandLine.js';

/** The built command, from any folder. */
const DOSSIER = `${process.execPath} ${join(process.cwd(), 'packages/cli/bin/dossier.js')}`;
const NOW = '2026-03-01T00:00:00.000Z';
const newFolder = missionFolders();
const all = newFolder();
const manifest = join(all, 'expected.yaml');
writeFileSync(
  manifest,
  `manifest_version: "1.0.0"
required_always: [{artifact_class: input, path_pattern: spec.md, remediation_hint: Specify.}]
required_by_step: {plan: [{artifact_class: workflow, path_pattern: plan.md}]}
`,
);
const namespace = join(all, 'namespace.json');
const { manifest_version: _, ...withoutVersion } = NAMESPACE;
writeFileSync(namespace, JSON.stringify(withoutVersion));

/** Runs `dossier index`. */
const run = (...args: string[]) => dossier(['index', ...args], { now: NOW });

/** The parts in which `dossier index` writes the events of a folder. */
async function partsOf(folder: string): Promise<string[]> {
  const parts: string[] = [];
  const onOutput = (text: string) => parts.push(text);
  await dossier(['index', folder, '--namespace', namespace, '--manifest', manifest], {
    now: NOW,
    onOutput,
  });
  return parts;
}

function eventsOf({ stdout }: { readonly stdout: string }): MissionDossierEvent[] {
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as MissionDossierEvent);
}

describe('dossier index', () => {
  test('prints the events of a folder as lines of canonical JSON', async () => {
    const folder = newFolder({ 'plan.md': 'x' });
    const first = await run(folder, '--namespace', namespace, '--manifest', manifest);
    const events = eventsOf(first);
    expect(first).toEqual({
      exitCode: 0,
      stdout: events.map((event) => `${canonicalJson(event)}\n`).join(''),
      stderr: '',
    });
    expect(summaries(events)).toEqual([
      'workflow plan.md of plan',
      'missing spec.md by required_always',
      'snapshot 1, 1',
    ]);
    expect(events.filter((event) => !validateEvent(event).valid)).toEqual([]);
    expect(events[0]).toMatchObject({
      lamport_clock: 1,
      node_id: 'dossier-cli',
      timestamp: NOW,
      payload: { namespace: { ...NAMESPACE, manifest_version: '1.0.0' } },
    });
  });

  test('writes the events of a small folder at once', async () => {
    const folder = newFolder({ 'plan.md': 'x', 'spec.md': 'x' });
    const parts = await partsOf(folder);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.match(/\n/g)).toHaveLength(3);
  });

  test('writes the events of a large folder in parts of whole lines, of 64 Ki characters or little more', async () => {
    const files = Array.from({ length: 400 }, (_, i) => [`contracts/${i}.md`, 'x'] as const);
    const parts = await partsOf(newFolder(Object.fromEntries(files)));
    const last = parts.pop();
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.endsWith('\n')).toBe(true);
      expect(part.length).toBeGreaterThanOrEqual(64 * 1024);
      expect(part.slice(0, -1).lastIndexOf('\n')).toBeLessThan(64 * 1024);
    }
    expect(last?.length).toBeLessThan(64 * 1024);
  });

  test('prints the changes since, with clocks above all that were read', async () => {
    const folder = newFolder({ 'spec.md': 'x' });
    const stream = join(newFolder(), 'events.jsonl');
    writeFileSync(
      stream,
      (await run(folder, '--namespace', namespace, '--manifest', manifest)).stdout,
    );
    const since = ['--manifest', manifest, '--since', stream];
    expect(await run(folder, ...since)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `${folder}: notice: no new events: nothing has changed since the dossier was written\n`,
    });

    const foreign = { event_type: 'WPStatusChanged', event_id: 'x', lamport_clock: 70 };
    writeFileSync(stream, readFileSync(stream, 'utf8') + JSON.stringify(foreign));
    write(folder, { 'plan.md': 'y' });
    const second = await run(folder, ...since, '--node-id', 'laptop');
    // The last line of the stream has no line feed.
    expect(second.stdout.startsWith('\n{')).toBe(true);
    expect(eventsOf(second)).toMatchObject([
      { lamport_clock: 71, node_id: 'laptop', event_type: 'MissionDossierArtifactIndexed' },
      { lamport_clock: 72, event_type: 'MissionDossierSnapshotComputed' },
    ]);
  });

  test('checks only the artifacts of the given steps', async () => {
    const folder = newFolder();
    writeFileSync(
      join(all, 'two.json'),
      JSON.stringify({
        manifest_version: '1.0.0',
        required_by_step: Object.fromEntries(
          ['a', 'b', 'c'].map((step) => [step, [{ artifact_class: 'output', path_pattern: step }]]),
        ),
      }),
    );
    const options = ['--namespace', namespace, '--manifest', join(all, 'two.json')];
    const found = await run(folder, ...options, '--step', 'a', '--step', 'c');
    expect(summaries(eventsOf(found))).toEqual([
      'missing a by a',
      'missing c by c',
      'snapshot 0, 2',
    ]);
  });

  test('makes paths relative to --base', async () => {
    const folder = newFolder({ 'specs/001/spec.md': 'x' });
    const found = await run(
      join(folder, 'specs/001'),
      '--namespace',
      JSON.stringify(NAMESPACE),
      '--base',
      folder,
    );
    expect(summaries(eventsOf(found))).toEqual(['output specs/001/spec.md', 'snapshot 1, 0']);
  });

  test('reports files that cannot be read, prints the other events, and exits with 1', async () => {
    const folder = newFolder({ a: 'x' });
    symlinkSync('nowhere', join(folder, 'b\u001b[31m'));
    expect(await run(folder, '--namespace', JSON.stringify(NAMESPACE))).toMatchObject({
      exitCode: 1,
      stderr: 'b\\u{1b}[31m: error: a link that leads to nothing\n',
      stdout: expect.stringMatching(/^[^\n]+\n[^\n]+\n$/) as unknown,
    });
  });

  test('reports deleted files in a notice, not as an error', async () => {
    const folder = newFolder({ a: 'x' });
    const stream = join(newFolder(), 'events.jsonl');
    writeFileSync(stream, (await run(folder, '--namespace', JSON.stringify(NAMESPACE))).stdout);
    rmSync(join(folder, 'a'));
    expect(await run(folder, '--since', stream)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr:
        'a: notice: is in the dossier but not in the folder, or is ignored there; there is no event for this, so it stays in the dossier\n' +
        `${folder}: notice: no new events: nothing else than reported above has changed, and no event describes that\n`,
    });
  });

  test('reports the errors of the stream, and exits with 1', async () => {
    const stream = join(all, 'bad.jsonl');
    const bad = { ...indexed(2, 'b'), payload: { namespace: NAMESPACE } };
    writeFileSync(stream, jsonLines(indexed(1, 'a'), bad));
    const found = await run(newFolder({ a: 'x' }), '--since', stream);
    expect(found.exitCode).toBe(1);
    expect(found.stderr).toContain('bad.jsonl:2:');
    expect(summaries(eventsOf(found))).toEqual(['output a supersedes a', 'snapshot 1, 0']);
    writeFileSync(
      stream,
      jsonLines(indexed(1, 'a'), indexed(2, 'b', { namespace: { ...NAMESPACE, step_id: 'x' } })),
    );
    expect(await run(newFolder(), '--since', stream)).toMatchObject({ exitCode: 1, stdout: '' });
  });

  test('fails if an event has used up the clock, and names it', async () => {
    const stream = join(all, 'clock.jsonl');
    const last = { ...indexed(2, 'b'), lamport_clock: Number.MAX_SAFE_INTEGER };
    writeFileSync(stream, jsonLines(indexed(1, 'a'), last, indexed(3, 'c')));
    const found = await run(newFolder({ a: 'x', b: 'x', c: 'x' }), '--since', stream);
    expect(found).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        `error: ${stream}:2: the event "${last.event_id}" has the lamport_clock 9007199254740991; later events ` +
        'need higher ones, and the highest possible is 9007199254740991\n',
    });
    // The option leaves no clock, and no event does.
    writeFileSync(stream, jsonLines(indexed(1, 'a')));
    const clock = String(Number.MAX_SAFE_INTEGER);
    const byOption = await run(newFolder({ a: 'x' }), '--since', stream, '--clock', clock);
    expect(byOption.stderr).toMatch(/^error: the event would be invalid: \/lamport_clock/);
  });

  test('accepts a saved state together with --clock', async () => {
    const folder = newFolder({ a: 'x' });
    const saved = join(all, 'state.json');
    writeFileSync(saved, canonicalJson(reduceMissionDossier([indexed(1, 'a')])));
    expect(await run(folder, '--since', saved)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--clock') as unknown,
    });
    const found = await run(folder, '--since', saved, '--clock', '9');
    expect(eventsOf(found)[0]).toMatchObject({ lamport_clock: 10 });
  });

  test.each([
    ['no namespace', [], '--namespace is needed'],
    [
      'a namespace that is cut off',
      ['--namespace', '{"a":'],
      '--namespace:1:6: the JSON is cut off',
    ],
    ['an invalid namespace', ['--namespace', '{"a": 1}'], '--namespace: unknown property "a"'],
    [
      'a namespace file that does not exist',
      ['--namespace', 'none.json'],
      'cannot read none.json: there is no such file or folder',
    ],
    [
      'no manifest',
      ['--namespace', namespace, '--manifest', 'none.yaml'],
      'cannot read none.yaml: there is no such file or folder',
    ],
    [
      'a namespace without a version',
      ['--namespace', namespace],
      `${namespace}: required property "manifest_version" is missing`,
    ],
    [
      'an unknown step',
      ['--namespace', namespace, '--manifest', manifest, '--step', 'plam'],
      'the manifest has no step "plam"; did you mean "plan"?',
    ],
    ['an empty node id', ['--namespace', JSON.stringify(NAMESPACE), '--node-id', ''], '/node_id'],
  ])('fails: %s', async (_, args, message) => {
    const found = await run(newFolder(), ...args);
    expect(found).toMatchObject({ exitCode: 2, stdout: '' });
    expect(found.stderr).toContain(message);
  });

  test('fails: no folder, a manifest with errors, another namespace', async () => {
    const options = ['--namespace', JSON.stringify(NAMESPACE)];
    expect(await run(join(all, 'none'), ...options)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('none: there is no such file or folder') as unknown,
    });
    const bad = join(all, 'bad.yaml');
    writeFileSync(bad, 'manifest_version: 1\nrequired: []\n');
    expect(await run(all, ...options, '--manifest', bad)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `error: ${bad}:2:1: unknown property "required"; did you mean "required_always"?\n${bad}:1:19: /manifest_version: found 1, expected a string\n`,
    });
    const stream = join(all, 'other.jsonl');
    writeFileSync(
      stream,
      jsonLines(indexed(1, 'a', { namespace: { ...NAMESPACE, target_branch: 'x' } })),
    );
    const found = await run(newFolder(), ...options, '--since', stream);
    expect(found.exitCode).toBe(2);
    expect(found.stderr).toContain(
      `--namespace differs from the namespace of ${stream}, in target_branch`,
    );
    expect(found.stderr).toMatch(/≠ +target_branch +x +2\.x/);
  });

  test('shows its progress on a terminal', async () => {
    const folder = newFolder({ large: 'x'.repeat(1024 * 1024) });
    let now = Date.parse(NOW);
    const { stderr } = await dossier(['index', folder, '--namespace', JSON.stringify(NAMESPACE)], {
      isTerminal: true,
      columns: 100,
      now: () => (now += 400),
    });
    expect(stderr).toMatch(/█+░+ \d+% of 1\.05 MB/);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  test('makes a stream that reduces to clean if its output is appended', () => {
    const folder = newFolder({ 'mission/spec.md': '1' });
    const options = `--manifest '${manifest}'`;
    const first = shell(
      `cd '${folder}' && ${DOSSIER} index mission --namespace '${namespace}' ${options} > e.jsonl`,
    );
    expect(first).toMatchObject({ status: 0, stderr: '' });
    write(folder, { 'mission/spec.md': '2', 'mission/plan.md': '3' });
    const second = shell(
      `cd '${folder}' && ${DOSSIER} index mission ${options} --since e.jsonl >> e.jsonl && ` +
        `${DOSSIER} reduce e.jsonl`,
    );
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(second.stdout)).toMatchObject({
      parity_status: 'clean',
      artifacts: { 'plan.md': {}, 'spec.md': {} },
      anomalies: [],
    });
  });
});
