import { spawn } from 'node:child_process';
import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';

/** The built command, against a server of its own. */
const NATS = process.env['NATS_SERVER'] ?? 'packages/jetstream/.server/nats-server';
const DOSSIER = resolve('packages/cli/bin/dossier.js');
const LOGIN = 'me:s3cret';

const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
const running = new Set<ChildProcess>();
let nats: ChildProcess;
let port = 0;

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const found = (listener.address() as AddressInfo).port;
  listener.close();
  await once(listener, 'close');
  return found;
}

function startNats(): void {
  const [user = '', pass = ''] = LOGIN.split(':');
  const args = ['-js', '-sd', join(folder, 'store'), '-a', '127.0.0.1', '-p', String(port)];
  nats = spawn(NATS, [...args, '--user', user, '--pass', pass], { stdio: 'ignore' });
}

/** Starts the command. */
function start(args: readonly string[], login = `${LOGIN}@`): ChildProcessWithoutNullStreams {
  const env = { ...process.env, DOSSIER_SERVER: `nats://${login}127.0.0.1:${port}` };
  const child = spawn(process.execPath, [DOSSIER, ...args], { env });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function endOf(child: ChildProcessWithoutNullStreams) {
  const exit = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [exitCode] = (await exit) as [number | null];
  return { exitCode, stdout, stderr };
}

async function dossier(args: readonly string[], stdin = '', login?: string) {
  const child = start(args, login);
  child.stdin.end(stdin);
  return endOf(child);
}

/** Waits until the output of a command has a text; the output so far. */
async function until(
  child: ChildProcessWithoutNullStreams,
  name: 'stdout' | 'stderr',
  part: string,
) {
  let output = '';
  for await (const chunk of child[name].iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (output.includes(part)) return output;
  }
  throw new Error(`ended without ${part}: ${output}`);
}

beforeAll(async () => {
  port = await freePort();
  startNats();
  while ((await dossier(['setup'])).stderr.includes('No NATS server answers')) await delay(100);
});

afterAll(async () => {
  for (const child of [...running, nats]) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true });
});

describe('the commands of a server', () => {
  const first = indexed(1, 'a.md');
  const second = indexed(2, 'b.md');
  const mission = ['--namespace', JSON.stringify(NAMESPACE)];

  test('setup keeps what is there', async () => {
    const { exitCode, stdout } = await dossier(['setup']);
    expect(stdout).toContain('kept  dossier-events-0\n');
    expect(stdout).toMatch(/warning: There is one copy of each message/);
    expect(stdout).toContain(`ready: nats://127.0.0.1:${port}, 1 partition, 1 replica\n`);
    expect(exitCode).toBe(0);
  });

  test('publish, project and watch show an event as it comes, and end well', async () => {
    const projector = start(['project', '--metrics', '0']);
    const address = /http:\S+(?=\/metrics)/.exec(await until(projector, 'stderr', '/metrics'))?.[0];
    const published = await dossier(['publish'], jsonLines(first));
    expect(published.stdout).toBe(
      'published: 1 event accepted, 0 duplicate, 0 ignored, 0 refused\n',
    );
    const watching = start(['watch', ...mission]);
    await until(watching, 'stdout', ': 1 event,');
    await dossier(['publish'], jsonLines(second));
    await until(watching, 'stdout', ': 2 events, 2 artifacts, 0 anomalies, 0 drifts; b.md\n');
    const metrics = await (await fetch(`${address ?? ''}/metrics`)).text();
    expect(metrics).toMatch(/^dossier_events_total 2$/m);
    expect((await fetch(`${address ?? ''}/healthz`)).status).toBe(200);
    for (const child of [watching, projector]) {
      child.kill('SIGTERM');
      expect((await endOf(child)).exitCode).toBe(0);
    }
    const state = await dossier(['state', ...mission]);
    expect(state.stdout).toBe(`${canonicalJson(reduceMissionDossier([first, second]))}\n`);
  });

  test('list and report read the account', async () => {
    const server = ['--server', `nats://${LOGIN}@127.0.0.1:${port}`];
    const list = await dossier(['list', ...server, '--format', 'json']);
    expect(JSON.parse(list.stdout)).toMatchObject({ missions: [{ event_count: 2 }] });
    const output = join(folder, 'report.html');
    const report = await dossier(['report', ...server, '-o', output]);
    expect(report.stderr).toContain('1 dossier, 2 artifacts');
  });

  test('dead lists what publish refused', async () => {
    const { exitCode } = await dossier(['publish'], `{\n${jsonLines({ ...first, node_id: '' })}`);
    expect(exitCode).toBe(1);
    const { stdout } = await dossier(['dead']);
    expect(stdout).toMatch(/\n2 dead letters: 1 \S+, 1 \S+\n$/);
    const replay = await dossier(['dead', '--replay']);
    expect(replay).toMatchObject({ exitCode: 1 });
    expect(replay.stdout).toContain('0 events accepted, 0 duplicate, 0 ignored, 2 refused');
  });

  test('rebuild makes the same state again', async () => {
    const { exitCode, stdout } = await dossier(['rebuild', ...mission]);
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier([first, second]))}\n`);
    expect(exitCode).toBe(0);
  });

  test('a wrong login is refused with exit code 2, and is not shown', async () => {
    const { exitCode, stdout, stderr } = await dossier(['state', ...mission], '', 'me:wr0ng@');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .+\n$/);
    expect(stderr).not.toContain('wr0ng');
  });

  test('publish waits for a server that is lost, says so, and stores all events', async () => {
    const publishing = start(['publish']);
    const events = Array.from({ length: 500 }, (_, i) => indexed(i + 10, `${i}.md`));
    publishing.stdin.write(jsonLines(...events));
    await delay(1000);
    nats.kill('SIGKILL');
    await once(nats, 'exit');
    await until(publishing, 'stderr', 'cannot be reached; waiting for it');
    publishing.stdin.end(jsonLines(...events));
    startNats();
    expect(await endOf(publishing)).toMatchObject({
      exitCode: 0,
      stdout: 'published: 1,000 events accepted, 0 duplicate, 0 ignored, 0 refused\n',
    });
  });
});
