import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import { memoryEngine } from 'mission-dossier-contracts/distributed';
import type { Engine } from 'mission-dossier-contracts/distributed';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { dossier } from './support/commandLine.js';
import type { Run, World } from './support/commandLine.js';
import { TestServer } from './support/servers.js';

const SERVER = ['--server', 'nats://127.0.0.1:4222'];
const events = [indexed(1, 'a.md'), indexed(2, 'b.md')];

/** Runs a projector while a function runs, and interrupts it then. */
async function whileProjecting(
  args: readonly string[],
  world: World & { readonly servers: TestServer },
  use: (stderr: () => string) => Promise<void>,
): Promise<Run> {
  const stop = new AbortController();
  let text = '';
  const onError = (part: string) => {
    text += part;
  };
  const run = dossier(['project', ...SERVER, ...args], { ...world, signal: stop.signal, onError });
  try {
    await use(() => text);
  } finally {
    stop.abort();
  }
  return run;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The address that the projector has written. */
async function addressIn(stderr: () => string): Promise<string> {
  await until(() => stderr().includes('/metrics'));
  return /http:\S+(?=\/metrics)/.exec(stderr())?.[0] ?? '';
}

describe('dossier project', () => {
  test('stores states until it is interrupted, and exits with 0', async () => {
    const servers = new TestServer();
    await servers.dossiers.publish(events);
    const run = await whileProjecting(['--flush-ms', '5'], { servers }, () =>
      until(async () => (await servers.dossiers.state(NAMESPACE))?.event_count === 2),
    );
    expect(run).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'projecting nats://127.0.0.1:4222\nprojected 2 events into 1 delta\n',
    });
    expect(await servers.dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier(events));
  });

  test('stores what it has read when it is interrupted', async () => {
    const servers = new TestServer();
    await servers.dossiers.publish(events);
    await whileProjecting(['--flush-ms', '60000'], { servers }, () =>
      until(async () => (await servers.engine.log.backlog()).waiting === 0),
    );
    expect(await servers.dossiers.state(NAMESPACE)).toMatchObject({ event_count: 2 });
  });

  test('projects the partitions of a list alone', async () => {
    const asked: unknown[] = [];
    const engine = memoryEngine({ partitions: 4 });
    const log: Engine['log'] = Object.assign(Object.create(engine.log) as Engine['log'], {
      deliver: (options: Parameters<Engine['log']['deliver']>[0]) => {
        asked.push(options.partitions);
        return engine.log.deliver(options);
      },
    });
    const servers = new TestServer({ ...engine, log });
    await whileProjecting(['--partitions', '0-1,3'], { servers }, () =>
      until(() => asked.length > 0),
    );
    expect(asked).toEqual([[0, 1, 3]]);
  });

  test.each([
    ['--partitions', '3-1'],
    ['--partitions', '1,,2'],
    ['--partitions', '-1'],
    ['--flush-ms', '0'],
    ['--flush-events', '1.5'],
    ['--metrics', '65536'],
    ['--metrics', 'host'],
    ['--metrics', 'http://host:80'],
  ])('refuses %s %s with exit code 2', async (option, value) => {
    const { exitCode, stderr } = await dossier(['project', ...SERVER, option, value]);
    expect(stderr).toContain(`error: option '${option}`);
    expect(exitCode).toBe(2);
  });

  test('shows on a terminal how it does', async () => {
    const servers = new TestServer();
    await servers.dossiers.publish(events);
    const world = { servers, isTerminal: true, columns: 100, now: Date.now };
    const { stderr } = await whileProjecting([], world, (text) =>
      until(() => text().includes('messages behind')),
    );
    expect(stderr).toMatch(/2 events, \d+\/s, 0 messages behind, oldest 0\.0 s/);
  });
});

describe('dossier project --metrics', () => {
  test('reports in the text format of Prometheus what the projector did', async () => {
    const servers = new TestServer();
    await servers.dossiers.publish(events);
    await servers.engine.log.append({
      route: { partition: 0, mission: '0'.repeat(32) },
      id: 'poison',
      bytes: Buffer.from('no JSON'),
    });
    await whileProjecting(['--flush-ms', '5', '--metrics', '0'], { servers }, async (stderr) => {
      const address = await addressIn(stderr);
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
      let text = '';
      let type: string | null = '';
      await until(async () => {
        const response = await fetch(`${address}/metrics`);
        type = response.headers.get('content-type');
        text = await response.text();
        return ['events_total 2', 'reason="not-json"} 1', 'backlog_waiting 0'].every((part) =>
          text.includes(`${part}\n`),
        );
      });
      expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
      for (const line of [
        '# TYPE dossier_events_total counter',
        '# TYPE dossier_last_flush_seconds gauge',
        'dossier_redelivered_total 0',
        'dossier_conflicts_total 0',
        'dossier_backlog_waiting 0',
        'dossier_oldest_unsettled_seconds 0',
        'dossier_dead_letters_total{reason="not-json"} 1',
        'dossier_ready 1',
      ])
        expect(text.split('\n')).toContain(line);
      expect(text).toContain('process_resident_memory_bytes');
    });
  });

  test('says whether the server can be reached, and knows no other path', async () => {
    const engine = memoryEngine();
    let isReady = true;
    const servers = new TestServer({ ...engine, isReady: () => isReady });
    await whileProjecting(['--metrics', '127.0.0.1:0'], { servers }, async (stderr) => {
      const address = await addressIn(stderr);
      const statusOf = async (path: string, method = 'GET') =>
        (await fetch(`${address}${path}`, { method })).status;
      expect(await statusOf('/healthz')).toBe(200);
      isReady = false;
      expect(await statusOf('/healthz')).toBe(503);
      expect(await statusOf('/')).toBe(404);
      expect(await statusOf('/metrics', 'POST')).toBe(405);
    });
  });

  test('exits with 2 if the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const servers = new TestServer();
    const { exitCode, stderr } = await dossier(['project', ...SERVER, '--metrics', String(port)], {
      servers,
      stdin: jsonLines(),
    });
    taken.close();
    expect(stderr).toMatch(/^error: cannot report metrics at 127\.0\.0\.1:\d+: /);
    expect(exitCode).toBe(2);
  });
});

describe('an engine that fails', () => {
  /** An engine whose log cannot append the first few times. */
  function failingEngine(): Engine {
    const engine = memoryEngine();
    let failures = 3;
    const log: Engine['log'] = Object.assign(Object.create(engine.log) as Engine['log'], {
      append: (message: Parameters<Engine['log']['append']>[0]) =>
        failures-- > 0
          ? Promise.reject(new Error('the server does not answer.'))
          : engine.log.append(message),
    });
    return { ...engine, log };
  }

  test('is tried again by dossier publish, with a notice once in a while', async () => {
    const servers = new TestServer(failingEngine());
    const { exitCode, stdout, stderr } = await dossier(['publish', ...SERVER], {
      servers,
      stdin: jsonLines(...events),
    });
    expect(stderr).toBe('notice: the server does not answer; trying again\n');
    expect(stdout).toContain('2 events accepted');
    expect(exitCode).toBe(0);
  });

  test('is waited for, with a notice when it is lost and when it is back', async () => {
    let isReady = true;
    const servers = new TestServer({ ...memoryEngine(), isReady: () => isReady });
    await whileProjecting([], { servers }, async (stderr) => {
      await until(() => stderr().includes('projecting'));
      isReady = false;
      await until(() => stderr().includes('notice: cannot be reached; waiting for it\n'));
      isReady = true;
      await until(() => stderr().includes('notice: can be reached again\n'));
    });
  });
});
