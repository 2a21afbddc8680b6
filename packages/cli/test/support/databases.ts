import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Database } from 'node-sqlite3-wasm';

/** The databases that producers wrote, and the events in them. */
export const JOURNAL = 'test/producers/sync.cli-3.2.7.db';
export const QUEUE = 'test/producers/queue.cli-3.1.10.db';

/** Changes a database. */
export function change(path: string, ...statements: readonly string[]): void {
  const database = new Database(path);
  try {
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
}

/**
 * Copies a database as it is on the disk while its owner has changes in a write-ahead log, or in the middle of
 * a transaction.
 */
export function copyWhileOpen(from: string, to: string, ...statements: readonly string[]): void {
  const database = new Database(from);
  try {
    for (const statement of statements) database.exec(statement);
    for (const suffix of ['', '-wal', '-journal'])
      if (existsSync(from + suffix)) copyFileSync(from + suffix, to + suffix);
  } finally {
    database.close();
    rmSync(`${from}.lock`, { recursive: true, force: true });
  }
}

/** All files of a folder, with their content. */
export function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name }) => [name, readFileSync(`${folder}/${name}`, 'base64')]),
  );
}

/** The JSON of a row of `journal_entries`. */
export function journalEntry(event: unknown): string {
  const payload = Buffer.from(JSON.stringify(event)).toString('base64');
  return JSON.stringify({ payload, payload_encoding: 'base64' });
}
