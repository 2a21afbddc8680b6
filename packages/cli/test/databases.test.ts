import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { writeEndlessDatabase } from 'test-support/endlessDatabase.js';
import { drift, indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import {
  change,
  contentOf,
  copyWhileOpen,
  journalEntry,
  JOURNAL,
  QUEUE,
} from './support/databases.js';

const root = temporaryFolder();
const CREATE_QUEUE = 'CREATE TABLE queue (id INTEGER PRIMARY KEY, data TEXT)';

/** A folder for one database. */
function newFolder(): string {
  return mkdtempSync(join(root, 'db-'));
}

/** A new database with a table `queue`. */
function queueOf(...events: readonly unknown[]): string {
  const path = join(newFolder(), 'queue.db');
  change(path, CREATE_QUEUE, ...events.map((event) => insert(JSON.stringify(event))));
  return path;
}

function insert(data: string): string {
  return `INSERT INTO queue (data) VALUES ('${data.replaceAll("'", "''")}')`;
}

/** A copy of the journal of a producer, to change. */
function journal(...statements: readonly string[]): string {
  const path = join(newFolder(), 'sync.db');
  copyFileSync(JOURNAL, path);
  if (statements.length > 0) change(path, ...statements);
  return path;
}

async function countOf(path: string): Promise<number> {
  const { stdout } = await dossier(['reduce', path]);
  return (JSON.parse(stdout) as { event_count: number }).event_count;
}

describe('the database of an outbox', () => {
  test.each([
    ['3.2.7', JOURNAL, 'test/producers/cli-3.2.7.jsonl'],
    ['3.1.10', QUEUE, 'test/producers/cli-3.1.10.jsonl'],
  ])('of spec-kitty-cli %s has the same events as their lines', async (_, path, lines) => {
    const [ofDatabase, ofLines] = [
      await dossier(['reduce', path]),
      await dossier(['reduce', lines]),
    ];
    expect(ofDatabase).toEqual(ofLines);
    expect(ofDatabase.exitCode).toBe(0);
  });

  test('is read by every command', async () => {
    expect((await dossier(['validate', JOURNAL])).stdout).toBe('valid: 9 records in 1 file\n');
    expect((await dossier(['drift', JOURNAL, JOURNAL])).exitCode).toBe(0);
    expect((await dossier(['snapshot', JOURNAL])).exitCode).toBe(0);
    expect((await dossier(['report', JOURNAL])).stdout).toContain('001-password-reset');
  });

  test('is found by its bytes: from a pipe, compressed, with any name', async () => {
    const expected = await dossier(['reduce', JOURNAL]);
    const bytes = readFileSync(JOURNAL);
    expect(await dossier(['reduce'], { stdin: bytes })).toEqual(expected);
    expect(await dossier(['reduce'], { stdin: gzipSync(bytes) })).toEqual(expected);
    const path = join(newFolder(), 'events.jsonl');
    copyFileSync(JOURNAL, path);
    expect(await dossier(['reduce', path])).toEqual(expected);
  });

  test('is read in the order of its rows, whose numbers are the lines of errors', async () => {
    const path = queueOf(indexed(1, 'a.md'), { ...indexed(2, 'b.md'), node_id: '' });
    const { stdout } = await dossier(['validate', path]);
    expect(stdout).toMatch(new RegExp(`^${path}:2:\\d+: error: /node_id: `));
  });

  test('without events is an input without events', async () => {
    const { stdout, exitCode } = await dossier(['validate', queueOf()]);
    expect(stdout).toBe('nothing checked: 0 records in 1 file\n');
    expect(exitCode).toBe(0);
  });

  test('gives the same events when it is read again to settle versions', async () => {
    const events = [drift(1), { ...drift(1), node_id: 'other' }];
    const { stdout, exitCode } = await dossier(['reduce', queueOf(...events)]);
    expect(stdout).toBe((await dossier(['reduce'], { stdin: jsonLines(...events) })).stdout);
    expect(exitCode).toBe(1);
  });
});

describe('changes beside a database', () => {
  const BATCH = [indexed(1, 'a.md'), indexed(2, 'b.md')].map((event) =>
    insert(JSON.stringify(event)),
  );

  test('in a write-ahead log count', async () => {
    const [from, to] = [queueOf(), join(newFolder(), 'queue.db')];
    const exclusive = 'PRAGMA locking_mode = EXCLUSIVE';
    copyWhileOpen(from, to, exclusive, 'PRAGMA journal_mode = WAL', ...BATCH);
    expect(readdirSync(join(to, '..'))).toEqual(['queue.db', 'queue.db-wal']);
    expect(await countOf(to)).toBe(2);
    const link = join(newFolder(), 'link.db');
    symlinkSync(to, link);
    expect(await countOf(link)).toBe(2);
  });

  test('in a log that ends in the middle of a transaction count up to the one before', async () => {
    const [from, to] = [queueOf(), join(newFolder(), 'queue.db')];
    // Without the frames that fill the sector of the disk.
    const exclusive = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF';
    copyWhileOpen(from, to, exclusive, 'PRAGMA journal_mode = WAL', ...BATCH);
    truncateSync(`${to}-wal`, readFileSync(`${to}-wal`).length - 1);
    expect(await countOf(to)).toBe(1);
  });

  test('of a transaction that was not completed do not count', async () => {
    const [from, to] = [queueOf(indexed(1, 'a.md')), join(newFolder(), 'queue.db')];
    const large = insert(JSON.stringify({ ...indexed(2, 'b.md'), pad: 'x'.repeat(200_000) }));
    copyWhileOpen(from, to, 'PRAGMA cache_size = 1', 'BEGIN', large, large, large);
    expect(readdirSync(join(to, '..'))).toEqual(['queue.db', 'queue.db-journal']);
    expect(await countOf(to)).toBe(1);
  });

  test('are left as they are, and nothing is written beside them', async () => {
    const [from, to] = [queueOf(), join(newFolder(), 'queue.db')];
    const exclusive = 'PRAGMA locking_mode = EXCLUSIVE';
    copyWhileOpen(from, to, exclusive, 'PRAGMA journal_mode = WAL', ...BATCH);
    const folder = join(to, '..');
    const before = contentOf(folder);
    for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o400);
    chmodSync(folder, 0o500);
    try {
      expect(await countOf(to)).toBe(2);
    } finally {
      chmodSync(folder, 0o700);
    }
    expect(contentOf(folder)).toEqual(before);
  });

  test('and copies are gone afterwards', async () => {
    const temporary = () =>
      readdirSync(tmpdir()).filter((name) => /^dossier-[A-Za-z0-9]{6}$/.test(name));
    const before = temporary();
    await dossier(['reduce', JOURNAL]);
    await dossier(['validate', JOURNAL, queueOf(indexed(1, 'a.md'))]);
    // Other suites may have copies at the same time, which they remove.
    let added = temporary().filter((name) => !before.includes(name));
    for (let tries = 0; added.length > 0 && tries < 300; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const left = temporary();
      added = added.filter((name) => left.includes(name));
    }
    expect(added).toEqual([]);
  });
});

describe('a database that is written meanwhile', () => {
  test.each(['DELETE', 'WAL'])(
    'is read as it was at one moment, with journal mode %s',
    async (mode) => {
      const path = queueOf();
      const writer = spawn(process.execPath, [
        'packages/cli/test/support/databaseWriter.js',
        path,
        mode,
        JSON.stringify(indexed(1, 'a.md')),
      ]);
      try {
        await Promise.race([once(writer.stdout, 'data'), once(writer, 'exit')]);
        expect(writer.exitCode).toBeNull();
        let last = 0;
        for (let i = 0; i < 5; i += 1) {
          const { stdout, stderr, exitCode } = await dossier(['validate', path]);
          expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
          const count = Number(/^valid: ([\d,]+) record/.exec(stdout)?.[1]?.replaceAll(',', ''));
          // Each transaction of the writer has ten.
          expect(count % 10).toBe(0);
          expect(count).toBeGreaterThanOrEqual(last);
          last = count;
        }
        expect(last).toBeGreaterThan(0);
      } finally {
        writer.kill();
      }
    },
  );
});

describe('a row without a readable event is reported with its number, and the others are read:', () => {
  const update = (content: string, row = 4) =>
    `UPDATE journal_entries SET payload_json = '${content}' WHERE capture_sequence = ${row}`;

  test.each([
    ['text that is not JSON', update('{'), 'it is not a JSON object'],
    [
      'another encoding',
      update('{"payload":"e30=","payload_encoding":"gzip"}'),
      'found payload_encoding "gzip", expected "base64"',
    ],
    [
      'no encoding',
      update('{"payload":"e30="}'),
      'found payload_encoding nothing, expected "base64"',
    ],
    [
      'no payload',
      update('{"payload_encoding":"base64"}'),
      'found payload nothing, expected a string',
    ],
    [
      'a payload that is not base64',
      update('{"payload":"e30","payload_encoding":"base64"}'),
      'its payload is not base64',
    ],
    [
      'bytes that are not UTF-8',
      "UPDATE journal_entries SET payload_json = CAST(x'7bff7d' AS TEXT) WHERE capture_sequence = 4",
      'it is not a JSON object',
    ],
  ])('%s', async (_, statement, reason) => {
    const path = journal(statement);
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toBe(
      `${path}:4:1: error: row 4 of journal_entries has no readable event: ${reason}\n` +
        'invalid: 1 error in 1 of 9 records in 1 file\n',
    );
    expect(exitCode).toBe(1);
  });

  test('an event that is not JSON', async () => {
    const path = journal(update('{"payload":"e30xfQ==","payload_encoding":"base64"}'));
    const { stdout } = await dossier(['validate', path]);
    expect(stdout).toMatch(new RegExp(`^${path}:4:3: error: not valid JSON: `));
  });

  test('an event with bytes that are not UTF-8', async () => {
    const path = journal(update('{"payload":"e/99","payload_encoding":"base64"}'));
    const { stdout } = await dossier(['validate', path]);
    expect(stdout).toContain(`${path}:4:2: error: row 4 of journal_entries: found the byte 0xff`);
  });

  test('nothing, and more than the limit for a line', async () => {
    const path = queueOf(indexed(1, 'a.md'));
    change(path, 'INSERT INTO queue (data) VALUES (NULL)', insert(`"${'x'.repeat(2000)}"`));
    const { stdout } = await dossier(['validate', '--max-line-mib', '0.001', path]);
    expect(stdout).toContain(`${path}:2:1: error: row 2 of queue has no data\n`);
    expect(stdout).toContain(
      `${path}:3:1: error: row 3 of queue has 2002 bytes, more than the limit of 1049`,
    );
    expect(stdout).toContain('2 of 3 records');
  });
});

describe('a database is an error, and not a crash, if it', () => {
  test('has other tables', async () => {
    const path = join(newFolder(), 'other.db');
    change(path, 'CREATE TABLE users (id INTEGER)', 'CREATE TABLE queue (name TEXT)');
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain(
      `${path}:1:1: error: the database is not an outbox: found the tables "queue", "users", expected ` +
        '"journal_entries" with the columns "project_uuid", "capture_sequence", "payload_json" or "queue" ' +
        'with the columns "id", "data"\n',
    );
    expect(exitCode).toBe(1);
  });

  test('lacks a column by which rows are ordered', async () => {
    const path = join(newFolder(), 'other.db');
    change(path, 'CREATE TABLE journal_entries (capture_sequence INTEGER, payload_json TEXT)');
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain('the database is not an outbox: found the tables "journal_entries"');
    expect(exitCode).toBe(1);
  });

  test('has a view in place of the table, whose rows may not end', async () => {
    const path = join(newFolder(), 'view.db');
    change(
      path,
      `CREATE VIEW queue AS WITH RECURSIVE numbers(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM numbers)
        SELECT id, '{}' AS data FROM numbers`,
    );
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain('the database is not an outbox: found no table');
    expect(exitCode).toBe(1);
  });

  test('has views of views, which would take minutes to resolve', async () => {
    const path = join(newFolder(), 'views.db');
    const view = (name: string, select: string) =>
      `INSERT INTO sqlite_schema VALUES ('view', '${name}', '${name}', 0, 'CREATE VIEW ${name} AS ${select}')`;
    const doubled = (i: number) => `SELECT a.x FROM v${i} a, v${i} b`;
    change(
      path,
      'CREATE TABLE users (id INTEGER); CREATE VIEW v0 AS SELECT 1 AS x; PRAGMA writable_schema = ON',
      ...Array.from({ length: 15 }, (_, i) => view(`v${i + 1}`, doubled(i))),
      ...Array.from({ length: 300 }, (_, i) => view(`w${i}`, 'SELECT x FROM v15')),
    );
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain('the database is not an outbox: found the tables "users"');
    expect(exitCode).toBe(1);
  });

  test('has only the first bytes of one', async () => {
    const path = join(newFolder(), 'garbage.db');
    writeFileSync(path, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 7)]));
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain(
      `${path}:1:1: error: the SQLite database cannot be read: file is not a database`,
    );
    expect(exitCode).toBe(1);
  });

  test('was cut', async () => {
    const path = journal();
    truncateSync(path, 100_000);
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain(':1:1: error: the SQLite database cannot be read: ');
    expect(exitCode).toBe(1);
  });

  test.each(['table', 'index'] as const)(
    'has pages of the %s that lead to each other, so that its rows do not end',
    async (endless) => {
      const path = join(newFolder(), 'endless.db');
      writeEndlessDatabase(path, endless);
      const { stdout, exitCode } = await dossier(['validate', path]);
      expect(stdout).toContain(
        `${path}:1:1: error: the SQLite database cannot be read: it has more rows than fit into it; the rows from ` +
          'here on are not read\n',
      );
      expect(exitCode).toBe(1);
    },
  );

  test('has pages of the schema that lead to each other, so that it cannot be opened', async () => {
    const path = join(newFolder(), 'endless.db');
    writeEndlessDatabase(path, 'schema');
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toMatch(
      new RegExp(
        `^${path}:1:1: error: the SQLite database cannot be read: found pages of its schema that lead to page ` +
          '\\d+ again, expected each page once\n',
      ),
    );
    expect(exitCode).toBe(1);
  });

  test('has an index that lacks rows, which would be left out', async () => {
    const path = join(newFolder(), 'lacking.db');
    const row = `INSERT INTO journal_entries VALUES ('p', 1, '{}')`;
    const table =
      'journal_entries (project_uuid TEXT, capture_sequence INTEGER, payload_json TEXT)';
    const index = 'by_order ON journal_entries (project_uuid, capture_sequence)';
    const ofIndex = "FROM sqlite_schema WHERE name = 'by_order'";
    const writable = 'PRAGMA writable_schema = ON';
    change(path, `CREATE TABLE ${table}`, `CREATE INDEX ${index}`, row);
    change(path, writable, `CREATE TABLE saved AS SELECT * ${ofIndex}`, `DELETE ${ofIndex}`);
    // A connection that does not know the index.
    change(path, row);
    change(path, writable, 'INSERT INTO sqlite_schema SELECT * FROM saved');
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain(
      'the SQLite database cannot be read: an index of journal_entries has 1 of 2 rows; the rows from here on',
    );
    expect(exitCode).toBe(1);
  });

  test('is damaged after some rows, which are read', async () => {
    const events = Array.from({ length: 40 }, (_, i) => ({
      ...indexed(i + 1, 'a.md'),
      pad: 'x'.repeat(3000),
    }));
    const path = queueOf(...events);
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.length - 4096 * 8, bytes.length - 4096 * 4);
    writeFileSync(path, bytes);
    const { stdout, exitCode } = await dossier(['validate', path]);
    const [, line, reason] = /:(\d+):1: error: (.*)\n/.exec(stdout) ?? [];
    expect(Number(line)).toBeGreaterThan(20);
    expect(reason).toBe(
      'the SQLite database cannot be read: database disk image is malformed; the rows from here on are not read',
    );
    expect(stdout).toContain(`1 of ${line ?? ''} records`);
    expect(exitCode).toBe(1);
  });
});

test('journal entries are read in the order of capture, with whatever they hold', async () => {
  const path = journal('DELETE FROM outbox_tasks', 'DELETE FROM journal_entries');
  mkdirSync(join(path, '..', 'unused'));
  const events = [indexed(1, 'a.md'), indexed(2, 'b.md')];
  const row = (event: unknown, sequence: number) =>
    `INSERT INTO journal_entries SELECT 'e${sequence}', project_uuid, epoch_id, ${sequence}, '${journalEntry(event)}', NULL FROM consent_epochs`;
  change(path, row(events[1], 20), row(events[0], 10));
  const { stdout } = await dossier(['convert', '--to', '2.4', path]);
  expect(stdout).toBe(jsonLines(...events));
});
