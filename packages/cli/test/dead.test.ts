import { describe, expect, test } from '@jest/globals';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { isListedDeadLetter, isPublishReport } from 'mission-dossier-contracts/tooling';
import { dossier } from './support/commandLine.js';
import { TestServer } from './support/servers.js';

const SERVER = ['--server', 'nats://127.0.0.1:4222'];
const good = indexed(1, 'a.md');
const invalid = { ...good, node_id: '' };

/** A server with a letter of two reasons. The last one can be read now. */
async function serverWithLetters(): Promise<TestServer> {
  const servers = new TestServer();
  await servers.dossiers.publish([invalid], { deadLetters: 'keep' });
  const issues = [{ path: '', keyword: 'json', schemaPath: '', message: 'found "\u001b[2J"' }];
  await servers.engine.log.bury({
    reason: 'not-json',
    route: null,
    bytes: Buffer.from([0x7b, 0xff]),
    issues,
  });
  await servers.engine.log.bury({
    reason: 'invalid',
    route: null,
    bytes: Buffer.from(JSON.stringify(good)),
    issues,
  });
  return servers;
}

async function dead(servers: TestServer, ...args: string[]) {
  return dossier(['dead', ...SERVER, ...args], { servers });
}

describe('dossier dead', () => {
  test('lists the letters, the oldest first, with what is wrong with each', async () => {
    const { exitCode, stdout } = await dead(await serverWithLetters());
    expect(stdout).toMatch(
      /^invalid \(717 B, .+, mission [\da-f]{32}\)\n {4}\/node_id: found an empty .+\n {4}\{"event_id"/,
    );
    expect(stdout).toContain('found "\\u{1b}[2J"');
    expect(stdout).toContain('in Base64: e/8=');
    expect(stdout).toMatch(/\n3 dead letters: 2 invalid, 1 not-json\n$/);
    expect(exitCode).toBe(0);
  });

  test('prints one letter a line as JSON, by its schema, with all that was received', async () => {
    const { stdout } = await dead(await serverWithLetters(), '--format', 'json');
    const letters = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(letters.flatMap((letter) => isListedDeadLetter.issuesOf(letter))).toEqual([]);
    expect(letters).toMatchObject([
      {
        reason: 'invalid',
        mission: expect.stringMatching(/^[\da-f]{32}$/) as unknown,
        encoding: 'utf-8',
        content: JSON.stringify(invalid),
        issues: [{ path: '/node_id', keyword: 'minLength' }],
      },
      { reason: 'not-json', mission: null, size_bytes: 2, encoding: 'base64', content: 'e/8=' },
      { reason: 'invalid', content: JSON.stringify(good) },
    ]);
  });

  test('lists the letters of a reason', async () => {
    const { stdout } = await dead(await serverWithLetters(), '--reason', 'not-json,too-large');
    expect(stdout).toMatch(/\n1 dead letter: 1 not-json\n$/);
  });

  test('refuses a reason that is none', async () => {
    const { exitCode, stderr } = await dead(new TestServer(), '--reason', 'odd');
    expect(stderr).toContain('Allowed choices are not-json, invalid, no-namespace, too-large.');
    expect(exitCode).toBe(2);
  });

  test('prints that there is none', async () => {
    expect(await dead(new TestServer())).toEqual({
      exitCode: 0,
      stdout: '0 dead letters\n',
      stderr: '',
    });
  });
});

describe('dossier dead --replay', () => {
  test('publishes what can be read now, keeps the others, and exits with 1', async () => {
    const servers = await serverWithLetters();
    const { exitCode, stdout } = await dead(servers, '--replay', '--format', 'json');
    const report: unknown = JSON.parse(stdout);
    expect(isPublishReport.issuesOf(report)).toEqual([]);
    expect(report).toEqual({ accepted: 1, duplicate: 0, ignored: 0, refused: 2 });
    expect(exitCode).toBe(1);
    expect((await dead(servers)).stdout).toContain('2 dead letters');
    await servers.project();
    expect(await servers.dossiers.state(NAMESPACE)).toMatchObject({ event_count: 1 });
  });

  test('publishes those of a reason alone', async () => {
    const servers = await serverWithLetters();
    const { stdout } = await dead(servers, '--replay', '--reason', 'not-json');
    expect(stdout).toContain('0 events accepted, 0 duplicate, 0 ignored, 1 refused');
    expect((await dead(servers)).stdout).toContain('3 dead letters');
  });
});
