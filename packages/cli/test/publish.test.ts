import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import type { StoredDeadLetter } from 'mission-dossier-contracts/distributed';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import { TestServer } from './support/servers.js';

const SERVER = ['--server', 'nats://127.0.0.1:4222'];
const folder = temporaryFolder();

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function publish(servers: TestServer, ...args: string[]) {
  return dossier(['publish', ...SERVER, ...args], { servers });
}

async function lettersOf(server: TestServer): Promise<StoredDeadLetter[]> {
  const letters: StoredDeadLetter[] = [];
  for await (const letter of server.dossiers.deadLetters()) letters.push(letter);
  return letters;
}

describe('dossier publish', () => {
  const good = [indexed(1, 'a.md'), indexed(2, 'b.md')];
  /** JavaScript reads the clock as 1. */
  const inexact = JSON.stringify(good[0]).replace(
    '"lamport_clock":1',
    '"lamport_clock":1.00000000000000000001',
  );

  test('stores the events of all inputs, whose state projectors make', async () => {
    const server = new TestServer();
    const files = good.map((event, i) => file(`good-${i}.jsonl`, jsonLines(event)));
    expect(await publish(server, ...files)).toEqual({
      exitCode: 0,
      stdout: 'published: 2 events accepted, 0 duplicate, 0 ignored, 0 refused\n',
      stderr: '',
    });
    await server.project();
    expect(await server.dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier(good));
  });

  test('counts what was stored before, and events of other types', async () => {
    const server = new TestServer();
    const events = file('more.jsonl', jsonLines(...good, { ...good[0], event_type: 'Other' }));
    await publish(server, events);
    const { stdout, exitCode } = await publish(server, '--format', 'json', events);
    expect(JSON.parse(stdout)).toEqual({ accepted: 0, duplicate: 2, ignored: 1, refused: 0 });
    expect(exitCode).toBe(0);
  });

  test('reports refused records in their order, with file, line and pointer, and exits with 1', async () => {
    const server = new TestServer();
    const lines = [
      '{"event_id": 5',
      JSON.stringify({ ...good[0], lamport_clock: -1 }),
      JSON.stringify(good[1]),
      '7',
      JSON.stringify(good[0]).replace(
        '"lamport_clock":1',
        '"lamport_clock":1.00000000000000000001',
      ),
    ];
    const path = file('bad.jsonl', `${lines.join('\n')}\n`);
    const { exitCode, stdout, stderr } = await publish(server, path);
    expect(stderr.split('\n').map((line) => line.slice(path.length))).toEqual([
      expect.stringMatching(/^:1:15: error: the JSON is cut off/) as unknown,
      expect.stringMatching(/^:2:\d+: error: \/lamport_clock: found -1, /) as unknown,
      expect.stringMatching(/^:4:1: error: found 7, expected an object/) as unknown,
      expect.stringMatching(/^:5:\d+: error: \/lamport_clock: found the number 1\.0/) as unknown,
      '',
    ]);
    expect(stdout).toBe(
      'published: 1 event accepted, 0 duplicate, 0 ignored, 4 refused; dossier dead lists what was refused\n',
    );
    expect(exitCode).toBe(1);
  });

  test('keeps what was refused as it was, with what is wrong with it', async () => {
    const server = new TestServer();
    const invalid = `  ${JSON.stringify({ ...good[0], node_id: '' })}`;
    const content = Buffer.concat([
      Buffer.from(`${invalid}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`${inexact}\n`),
    ]);
    await publish(server, file('refused.jsonl', content));
    const letters = await lettersOf(server);
    expect(
      letters.map(({ reason, bytes }) => [reason, Buffer.from(bytes).toString('latin1')]),
    ).toEqual([
      ['invalid', invalid],
      ['not-json', '{\u00ff}'],
      ['invalid', inexact],
    ]);
    expect(letters.map(({ issues }) => issues[0]?.path)).toEqual([
      '/node_id',
      '',
      '/lamport_clock',
    ]);
  });

  test('refuses a saved state and a saved scan, which are no events', async () => {
    const server = new TestServer();
    const state = file('state.json', JSON.stringify(reduceMissionDossier(good)));
    const scan = file('scan.json', JSON.stringify({ artifact_summaries: [] }));
    const { exitCode, stderr } = await publish(server, state, scan);
    expect(stderr).toContain(`${state}:1:1: error: this is a state saved from dossier reduce`);
    expect(stderr).toContain(`${scan}:1:1: error: this is a saved scan, expected events`);
    expect(exitCode).toBe(1);
  });

  test('advises on an event whose type looks misspelt', async () => {
    const server = new TestServer();
    const path = file(
      'typo.jsonl',
      jsonLines({ ...good[0], event_type: 'MissionDossierArtifactIndexd' }),
    );
    const { exitCode, stdout, stderr } = await publish(server, path);
    expect(stderr).toMatch(/typo\.jsonl:1:\d+: advisory: \/event_type: /);
    expect(stdout).toContain('1 ignored');
    expect(exitCode).toBe(0);
  });

  test('reads events of every generation, and notes it', async () => {
    const server = new TestServer();
    const path = file('canonical.jsonl', jsonLines(...good));
    const written = await dossier(['convert', '--to', '3.0', '--build-id', 'b1', path]);
    const { stdout, stderr } = await publish(server, file('older.jsonl', written.stdout));
    expect(stderr).toContain('notice: read 2 events of generation');
    expect(stdout).toContain('2 events accepted');
    await server.project();
    expect(await server.dossiers.state(NAMESPACE)).toMatchObject({ event_count: 2 });
  });

  test('stores more events than one batch has', async () => {
    const server = new TestServer();
    const events = Array.from({ length: 10_050 }, (_, i) => ({
      ...indexed(1, `${i}.md`),
      event_id: `01KJ08Q7Y11XVPXHMVF0${String(i).padStart(6, '0')}`,
    }));
    const { stdout } = await publish(server, file('many.jsonl', jsonLines(...events)));
    expect(stdout).toContain('10,050 events accepted');
  });

  test('demands events with --require-events', async () => {
    const server = new TestServer();
    const path = file('other.jsonl', jsonLines({ event_type: 'Other' }));
    const { exitCode, stderr } = await publish(server, '--require-events', path);
    expect(stderr).toContain('found no events of a dossier, expected at least one');
    expect(exitCode).toBe(1);
  });

  test('does not reach the server if an input cannot be read', async () => {
    const server = new TestServer();
    const { exitCode } = await publish(server, join(folder, 'no-such-file'));
    expect(exitCode).toBe(2);
    expect(server.connections).toEqual([]);
  });
});
