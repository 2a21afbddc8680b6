import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import { indexed, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import { TestServer } from './support/servers.js';

const URL = 'nats://127.0.0.1:4222';
const SERVER = ['--server', URL];
const folder = temporaryFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const of = (feature_slug: string) => ({ namespace: { ...NAMESPACE, feature_slug } });
const first = indexed(1, 'a.md');
const second = indexed(2, 'b.md');
const other = indexed(3, 'c.md', of('other'));

/** Fails as a server does that refuses somebody. */
class RefusingServer extends TestServer {
  override open(): never {
    const error = new Error('cannot use nats://127.0.0.1:4222: the login was refused');
    throw Object.assign(error, { name: 'JetStreamError' });
  }
}

describe('without a server', () => {
  test.each(['publish', 'project', 'rebuild', 'dead', 'setup'])(
    'dossier %s exits with 2, and names how one is given and started',
    async (command) => {
      const { exitCode, stdout, stderr } = await dossier([command]);
      expect(stderr).toContain('expected --server URL, or DOSSIER_SERVER in the environment');
      expect(stderr).toContain('nats-server -js');
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    },
  );
});

describe('the server', () => {
  afterEach(() => {
    delete process.env['DOSSIER_SERVER'];
  });

  test('is named by an argument, or by the environment', async () => {
    const servers = new TestServer();
    await dossier(['dead', ...SERVER], { servers });
    process.env['DOSSIER_SERVER'] = 'nats://one:1,tls://two:2';
    await dossier(['dead'], { servers });
    expect(servers.connections.map((each) => each.servers)).toEqual([
      [URL],
      ['nats://one:1', 'tls://two:2'],
    ]);
  });

  test('of the environment is not read by list and report', async () => {
    process.env['DOSSIER_SERVER'] = URL;
    const servers = new TestServer();
    for (const command of ['list', 'report'])
      await dossier([command], { servers, stdin: jsonLines(first) });
    expect(servers.connections).toEqual([]);
  });

  test('of the environment gives way to files', async () => {
    process.env['DOSSIER_SERVER'] = URL;
    const servers = new TestServer();
    const { stdout } = await dossier(['state', file('one.jsonl', jsonLines(first))], { servers });
    expect(JSON.parse(stdout)).toMatchObject({ event_count: 1 });
    expect(servers.connections).toEqual([]);
  });

  test.each([
    ['state', ['events.jsonl'], 'files'],
    ['watch', ['--allow-partial-last-line'], '--allow-partial-last-line'],
    ['list', ['events.jsonl'], 'files'],
    ['list', ['--jobs', '2'], '--jobs'],
    ['report', ['--strict'], '--strict'],
  ])('of an argument cannot be combined: dossier %s %j', async (command, args, what) => {
    const { exitCode, stderr } = await dossier([command, ...SERVER, ...args]);
    expect(stderr).toBe(`error: --server cannot be combined with ${what}\n`);
    expect(exitCode).toBe(2);
  });

  test('gets the login of the URL, and the contents of files', async () => {
    const servers = new TestServer();
    const [ca, cert, key, creds] = ['ca', 'cert', 'key', 'creds'].map((name) => file(name, name));
    const login = ['--server', 'nats://me:s%40cret@host:4222'];
    const files = ['--tls-ca', ca, '--tls-cert', cert, '--tls-key', key, '--creds', creds];
    await dossier(['dead', ...login, ...(files as string[])], { servers });
    await dossier(['dead', '--server', 'nats://token@host'], { servers });
    expect(servers.connections).toEqual([
      {
        servers: ['nats://host:4222'],
        user: 'me',
        pass: 's@cret',
        credentials: 'creds',
        tls: { ca: 'ca', cert: 'cert', key: 'key' },
      },
      { servers: ['nats://host'], token: 'token' },
    ]);
  });

  test.each([
    ['a URL of something else', ['--server', 'https://me:secret@host']],
    ['a text that is no URL', ['--server', 'me:secret@host:port']],
    ['a file that is not there', ['--server', 'nats://me:secret@host', '--creds', 'no-such-file']],
    [
      'half of a certificate',
      ['--server', 'nats://me:secret@host', '--tls-key', file('key.pem', 'key')],
    ],
  ])('is refused with exit code 2, without its password, for %s', async (_, args) => {
    const { exitCode, stdout, stderr } = await dossier(['dead', ...args]);
    expect(stderr).toMatch(/^error: /);
    expect(`${stdout}${stderr}`).not.toContain('secret');
    expect(exitCode).toBe(2);
  });

  test('is named without its password', async () => {
    const servers = new TestServer();
    const args = ['setup', '--server', 'nats://me:secret@host:4222'];
    const { stdout, stderr } = await dossier(args, { servers });
    expect(stdout).toContain('ready: nats://host:4222');
    expect(`${stdout}${stderr}`).not.toContain('secret');
  });

  test('that refuses is reported with its message, and exit code 2', async () => {
    const { exitCode, stderr } = await dossier(['dead', ...SERVER], {
      servers: new RefusingServer(),
    });
    expect(stderr).toBe('error: cannot use nats://127.0.0.1:4222: the login was refused\n');
    expect(exitCode).toBe(2);
  });
});

describe('dossier setup', () => {
  test('passes the numbers on, and prints what was made and what to mind', async () => {
    const servers = new TestServer();
    const args = ['setup', ...SERVER, '--partitions', '16', '--replicas', '3'];
    expect(await dossier([...args, '--monitoring', 'http://host:8222'], { servers })).toEqual({
      exitCode: 0,
      stdout: [
        'made  dossier-events-0',
        'kept  dossier-dead',
        'warning: one replica: a lost disk loses events',
        `ready: ${URL}, 16 partitions, 3 replicas`,
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(servers.setUps).toEqual([
      { servers: [URL], partitions: 16, replicas: 3, monitoring: 'http://host:8222' },
    ]);
  });
});

describe('dossier rebuild', () => {
  test('makes the state of a mission from its events, and prints it', async () => {
    const servers = new TestServer();
    await servers.keep(first, other);
    await servers.dossiers.publish([second]);
    const args = ['rebuild', ...SERVER, '--mission', NAMESPACE.feature_slug];
    const { exitCode, stdout } = await dossier(args, { servers });
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier([first, second]))}\n`);
    expect(exitCode).toBe(0);
    expect(await servers.dossiers.state(NAMESPACE)).toMatchObject({ event_count: 2 });
  });

  test('exits with 2 for a mission without events', async () => {
    const servers = new TestServer();
    const args = ['rebuild', ...SERVER, '--namespace', JSON.stringify(NAMESPACE)];
    const { exitCode, stderr } = await dossier(args, { servers });
    expect(stderr).toBe(`error: ${URL} has no event of this mission\n`);
    expect(exitCode).toBe(2);
  });
});

describe('dossier list --server', () => {
  test('lists the missions that have a state', async () => {
    const servers = new TestServer();
    await servers.keep(
      first,
      second,
      snapshot(4, { snapshot_hash: `sha256:${'0'.repeat(64)}` }),
      other,
    );
    const { exitCode, stdout } = await dossier(['list', ...SERVER, '--format', 'json'], {
      servers,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      missions: [
        { mission_slug: NAMESPACE.feature_slug, event_count: 3, last_event_id: null },
        { mission_slug: 'other', event_count: 1 },
      ],
      total: 2,
      errors: 0,
    });
    expect(exitCode).toBe(0);
  });

  test('selects a mission, and names the nearest one', async () => {
    const servers = new TestServer();
    await servers.keep(first, other);
    const found = await dossier(['list', ...SERVER, '--mission', 'other'], { servers });
    expect(found.stdout).toContain('1 mission: ');
    const { exitCode, stderr } = await dossier(['list', ...SERVER, '--mission', 'othre'], {
      servers,
    });
    expect(stderr).toContain('has no mission "othre"; did you mean "other"?');
    expect(exitCode).toBe(2);
  });

  test('demands missions with --require-events', async () => {
    const servers = new TestServer();
    const args = ['list', ...SERVER, '--require-events'];
    expect((await dossier(args, { servers })).exitCode).toBe(1);
  });
});

describe('dossier report --server', () => {
  test('writes the page that the events make', async () => {
    const servers = new TestServer();
    await servers.keep(first, second);
    const now = '2026-03-01T00:00:00Z';
    const ofServer = await dossier(['report', ...SERVER], { servers, now });
    const ofFile = await dossier(['report'], { stdin: jsonLines(first, second), now });
    const mission = /nats:\/\/127\.0\.0\.1:4222\/[\da-f]{32}/g;
    expect(ofServer.stdout).toMatch(mission);
    expect(ofServer.stdout.replace(mission, '&lt;stdin>')).toBe(ofFile.stdout);
    expect(ofServer).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test.each([
    ['--mission', 'other'],
    ['--namespace', JSON.stringify(other.payload.namespace)],
  ])('has one mission with %s', async (option, value) => {
    const servers = new TestServer();
    await servers.keep(first, other);
    const args = ['report', ...SERVER, option, value, '-o', join(folder, 'report.html')];
    const { stderr } = await dossier(args, { servers });
    expect(stderr).toContain('report.html: 1 dossier, 1 artifact');
  });

  test('writes a folder of all missions', async () => {
    const servers = new TestServer();
    await servers.keep(first, other);
    const args = ['report', ...SERVER, '-o', `${join(folder, 'report')}/`];
    const { exitCode, stderr } = await dossier(args, { servers });
    expect(stderr).toContain('2 dossiers');
    expect(exitCode).toBe(0);
  });

  test('exits with 2 for a slug that the server does not have', async () => {
    const servers = new TestServer();
    await servers.keep(other);
    const { exitCode, stderr } = await dossier(['report', ...SERVER, '--mission', 'othre'], {
      servers,
    });
    expect(stderr).toContain('has no mission "othre"; did you mean "other"?');
    expect(exitCode).toBe(2);
  });
});
