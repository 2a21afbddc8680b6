import { appendFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import type { Run, World } from './support/commandLine.js';
import { TestServer } from './support/servers.js';

const SERVER = ['--server', 'nats://127.0.0.1:4222'];
const folder = temporaryFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const of = (feature_slug: string, more: object = {}) => ({
  namespace: { ...NAMESPACE, feature_slug, ...more },
});

const first = indexed(1, 'a.md');
const second = indexed(2, 'b.md');
const other = indexed(3, 'c.md', of('other'));

/** A watch that runs until it is interrupted. */
class Watching {
  readonly #stop = new AbortController();
  readonly #run: Promise<Run>;
  #text = '';
  #errors = '';
  #changed: () => void = () => undefined;

  constructor(args: readonly string[], world: World = {}) {
    this.#run = dossier(['watch', ...args], {
      ...world,
      signal: this.#stop.signal,
      onOutput: (text) => {
        this.#text += text;
        this.#changed();
      },
      onError: (text) => {
        this.#errors += text;
        this.#changed();
      },
    });
  }

  /** Waits until the output has a text. */
  until(part: string): Promise<void> {
    return this.#until(() => this.#text.includes(part));
  }

  /** Waits until standard error has a text. */
  reported(part: string): Promise<void> {
    return this.#until(() => this.#errors.includes(part));
  }

  async #until(isSo: () => boolean): Promise<void> {
    const ended = this.#run.then(({ stderr }) => {
      throw new Error(`the watch has ended: ${stderr}`);
    });
    while (!isSo())
      await Promise.race([ended, new Promise<void>((resolve) => (this.#changed = resolve))]);
    ended.catch(() => undefined);
  }

  async interrupt(): Promise<Run> {
    this.#stop.abort();
    return this.#run;
  }

  /** Waits for its end. */
  end(): Promise<Run> {
    return this.#run;
  }
}

describe('dossier state', () => {
  test('prints the state of the events of files, as dossier reduce does', async () => {
    const path = file('one.jsonl', jsonLines(first, second));
    const { exitCode, stdout, stderr } = await dossier(['state', path]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier([first, second]))}\n`);
    expect((await dossier(['state', '--format', 'text', path])).stdout).toBe(
      (await dossier(['reduce', '--format', 'text', path])).stdout,
    );
  });

  test('reads standard input without any file', async () => {
    const { stdout } = await dossier(['state'], { stdin: jsonLines(first) });
    expect(JSON.parse(stdout)).toMatchObject({ event_count: 1 });
  });

  test('reports invalid events, and exits with 1', async () => {
    const stdin = jsonLines(first, { ...second, node_id: '' });
    const { exitCode, stdout, stderr } = await dossier(['state'], { stdin });
    expect(stderr).toMatch(/^<stdin>:2:\d+: error: \/node_id: /);
    expect(JSON.parse(stdout)).toMatchObject({ event_count: 1 });
    expect(exitCode).toBe(1);
  });

  test('exits with 1 if there is no mission', async () => {
    const { exitCode, stdout, stderr } = await dossier(['state'], { stdin: '' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('notice: nothing was read');
  });

  test('says of records of other types that they are ignored', async () => {
    const stdin = jsonLines({ ...first, event_type: 'WPStatusChanged' });
    const { exitCode, stderr } = await dossier(['state'], { stdin });
    expect(stderr).toBe('notice: no dossier event; 1 record of other types ignored\n');
    expect(exitCode).toBe(1);
  });

  test('does not say that nothing was read if records are refused', async () => {
    expect((await dossier(['state'], { stdin: '5\n' })).stderr).not.toContain('notice');
  });

  test('needs --mission if there are several, and leaves the others out with it', async () => {
    const stdin = jsonLines(first, other, { ...second, node_id: '' });
    const without = await dossier(['state'], { stdin });
    expect(without).toMatchObject({ exitCode: 2, stdout: '' });
    expect(without.stderr).toContain('--mission selects one');
    const { exitCode, stdout } = await dossier(['state', '--mission', 'other'], { stdin });
    expect(JSON.parse(stdout)).toMatchObject({ namespace: { feature_slug: 'other' } });
    expect(exitCode).toBe(0);
  });

  test('names the nearest mission if there is none with the slug', async () => {
    const stdin = jsonLines(first, other);
    const { exitCode, stderr } = await dossier(['state', '--mission', 'othre'], { stdin });
    expect(stderr).toBe('error: the input has no mission "othre"; did you mean "other"?\n');
    expect(exitCode).toBe(2);
  });

  test.each([
    ['its slug', ['--mission', 'other']],
    ['its namespace', ['--namespace', JSON.stringify(other.payload.namespace)]],
  ])('prints the state of a mission on a server by %s', async (_, args) => {
    const servers = new TestServer();
    await servers.keep(first, other);
    const { exitCode, stdout } = await dossier(['state', ...SERVER, ...args], { servers });
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier([other]))}\n`);
    expect(exitCode).toBe(0);
  });

  test.each([
    ['an unknown slug', ['--mission', 'othre'], 'has no mission "othre"; did you mean "other"?'],
    ['several missions', [], '--mission selects one'],
    [
      'a mission without events',
      ['--namespace', JSON.stringify({ ...NAMESPACE, feature_slug: 'none' })],
      'has no state of this mission',
    ],
    ['a namespace that is none', ['--namespace', '{}'], '--namespace: required property'],
  ])('exits with 2 for %s on a server', async (_, args, message) => {
    const servers = new TestServer();
    await servers.keep(first, other);
    const { exitCode, stdout, stderr } = await dossier(['state', ...SERVER, ...args], { servers });
    expect(stderr).toContain(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  test('shows two namespaces with the same slug', async () => {
    const servers = new TestServer();
    await servers.keep(
      first,
      indexed(4, 'd.md', of(NAMESPACE.feature_slug, { target_branch: 'main' })),
    );
    const { stderr } = await dossier(['state', ...SERVER, '--mission', NAMESPACE.feature_slug], {
      servers,
    });
    expect(stderr).toContain('"target_branch":"main"');
    expect(stderr).toContain('--namespace, with all of its fields, selects one');
  });
});

describe('dossier watch', () => {
  test('shows a line for each change of a file that grows, and ends with 0', async () => {
    const path = file('grows.jsonl', jsonLines(first));
    const watching = new Watching([path]);
    await watching.until('1 event,');
    appendFileSync(path, jsonLines(second));
    await watching.until('2 events,');
    expect(await watching.interrupt()).toEqual({
      exitCode: 0,
      stdout:
        'unknown 008-mission-dossier: 1 event, 1 artifact, 0 anomalies, 0 drifts\n' +
        'unknown 008-mission-dossier: 2 events, 2 artifacts, 0 anomalies, 0 drifts; b.md\n',
      stderr: '',
    });
  });

  test('waits for the end of a half-written line, and for the first event', async () => {
    const path = file('empty.jsonl', '');
    const watching = new Watching([path]);
    const text = jsonLines(first);
    appendFileSync(path, text.slice(0, 50));
    await new Promise((resolve) => setTimeout(resolve, 250));
    appendFileSync(path, text.slice(50));
    await watching.until('1 event,');
    expect(await watching.interrupt()).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('prints one state a line with --format json', async () => {
    const path = file('json.jsonl', jsonLines(first));
    const watching = new Watching(['--format', 'json', path]);
    await watching.until('\n');
    appendFileSync(path, jsonLines(second));
    await watching.until('"event_count":2');
    const { stdout } = await watching.interrupt();
    expect(stdout).toBe(
      [[first], [first, second]]
        .map((events) => `${canonicalJson(reduceMissionDossier(events))}\n`)
        .join(''),
    );
  });

  test('redraws the dossier in place on a terminal, as far as it fits', async () => {
    const path = file('terminal.jsonl', jsonLines(first));
    const watching = new Watching([path], { isTerminal: true, columns: 80, rows: 6 });
    await watching.until('1 event,');
    appendFileSync(path, jsonLines(second));
    await watching.until('2 events,');
    const { stdout } = await watching.interrupt();
    const [drawn = '', again = ''] = stdout.split('\u001b[J').slice(1);
    expect(drawn.match(/\n/g)).toHaveLength(5);
    expect(drawn).toContain('more lines');
    expect(again).toContain('2 events');
    expect(stdout).toContain('\r\u001b[5A\u001b[J');
  });

  test('shows the dossier below an error that was reported on the terminal', async () => {
    const path = file('below.jsonl', jsonLines(first));
    const watching = new Watching([path], { isTerminal: true, columns: 80, rows: 6 });
    await watching.until('1 event,');
    appendFileSync(path, jsonLines({ ...second, node_id: '' }));
    await watching.reported('/node_id');
    appendFileSync(path, jsonLines(second));
    await watching.until('2 events,');
    const { stdout } = await watching.interrupt();
    expect(stdout.split('\u001b[J')).toHaveLength(3);
    expect(stdout).not.toContain('\u001b[5A');
  });

  test('shows no progress beside the dossier', async () => {
    let time = 0;
    const now = () => (time += 1000);
    const stdin = jsonLines(first);
    const { stderr } = await dossier(['watch'], { stdin, isTerminal: true, columns: 80, now });
    expect(stderr).toBe('');
  });

  test('reports invalid events as they come, and exits with 1 then', async () => {
    const path = file('invalid.jsonl', jsonLines(first));
    const watching = new Watching([path]);
    await watching.until('1 event,');
    appendFileSync(path, jsonLines({ ...second, node_id: '' }, second));
    await watching.until('2 events,');
    const { exitCode, stderr } = await watching.interrupt();
    expect(stderr).toMatch(/invalid\.jsonl:2:\d+: error: \/node_id: /);
    expect(exitCode).toBe(1);
  });

  test('ends at the end of standard input, with the last state', async () => {
    async function* stdin() {
      yield Buffer.from(jsonLines(first));
      await new Promise((resolve) => setTimeout(resolve, 200));
      yield Buffer.from(jsonLines(second));
    }
    const { exitCode, stdout } = await dossier(['watch'], { stdin: stdin() });
    expect(stdout.split('\n').map((line) => /\d+ events?/.exec(line)?.[0])).toEqual([
      '1 event',
      '2 events',
      undefined,
    ]);
    expect(exitCode).toBe(0);
  });

  test.each([
    [
      'cut',
      (path: string) => {
        truncateSync(path, 10);
      },
    ],
    [
      'replaced',
      (path: string) => {
        renameSync(file('replacement.jsonl', jsonLines(second)), path);
      },
    ],
  ])('exits with 2 if the file is %s', async (what, change) => {
    const path = file(`${what}.jsonl`, jsonLines(first));
    const watching = new Watching([path]);
    await watching.until('1 event,');
    change(path);
    const { exitCode, stderr } = await watching.end();
    expect(stderr).toContain('it was replaced or cut while it was read');
    expect(exitCode).toBe(2);
  });

  test('exits with 2 if there are several missions', async () => {
    const path = file('several.jsonl', jsonLines(first, other));
    const { exitCode, stderr } = await dossier(['watch', path]);
    expect(stderr).toContain('--mission selects one');
    expect(exitCode).toBe(2);
  });

  test('exits with 2 as soon as there is a second mission', async () => {
    const path = file('second.jsonl', jsonLines(first));
    const watching = new Watching([path]);
    await watching.until('1 event,');
    appendFileSync(path, jsonLines(other));
    const { exitCode, stderr } = await watching.end();
    expect(stderr.match(/--mission selects one/g)).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  test('reports a second mission while standard input is open', async () => {
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    async function* stdin() {
      yield Buffer.from(jsonLines(first, other));
      await closed;
    }
    const { exitCode, stderr } = await dossier(['watch'], { stdin: stdin() });
    close();
    expect(stderr).toContain('--mission selects one');
    expect(exitCode).toBe(2);
  });

  test('shows a mission on a server as projectors store it', async () => {
    const servers = new TestServer();
    await servers.keep(first, other);
    const watching = new Watching([...SERVER, '--mission', NAMESPACE.feature_slug], { servers });
    await watching.until('1 event,');
    await servers.keep(second);
    await watching.until('2 events,');
    expect(await watching.interrupt()).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
