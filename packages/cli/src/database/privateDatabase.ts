import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../commandError.js';
import { DamagedInput } from '../damagedInput.js';
import { realPath } from '../realPath.js';
import { isSystemError, systemErrorText } from '../systemError.js';
import { copyDatabase } from './copyDatabase.js';
import type { Database } from './sqlite.js';

/**
 * A private copy of a database, open for reading. The original is only read: SQLite would write beside it
 * to recover changes that its owner left in a log.
 */
export class PrivateDatabase {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Copies a database, with the changes beside it.
   * @param name - how messages call it
   */
  static async ofFile(name: string, path: string): Promise<PrivateDatabase> {
    // The changes are beside the file, not beside a link to it.
    return PrivateDatabase.#copied((to) => copyDatabase(name, realPath(path), to));
  }

  /** Copies the bytes of a database. */
  static async ofBytes(chunks: AsyncIterable<Buffer>): Promise<PrivateDatabase> {
    return PrivateDatabase.#copied((to) =>
      pipeline(chunks, createWriteStream(to, { mode: 0o600 })),
    );
  }

  /**
   * The rows that a statement selects, one after another.
   * @throws DamagedInput at the first one that cannot be read
   */
  *rows(sql: string): Generator<Row> {
    try {
      const statement = this.#database.prepare(sql);
      try {
        yield* statement.iterate() as IterableIterator<Row>;
      } finally {
        statement.finalize();
      }
    } catch (error) {
      throw damageOf(error);
    }
  }

  close(): void {
    this.#database.close();
  }

  static async #copied(copyTo: (path: string) => Promise<void>): Promise<PrivateDatabase> {
    const folder = await newFolder();
    try {
      const path = join(folder, 'copy.db');
      await copyTo(path);
      return new PrivateDatabase(await opened(path));
    } finally {
      // The open files are enough, and a killed process then leaves nothing behind.
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** The values of a row, by the names of the columns. */
export type Row = Readonly<Record<string, unknown>>;

/** A folder that nobody else can read. */
async function newFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'dossier-'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot make a folder in ${tmpdir()}: ${systemErrorText(error)}`);
  }
}

/** @throws DamagedInput if it is not a database */
async function opened(path: string): Promise<Database> {
  const { Database } = await import('./sqlite.js');
  const database = new Database(path, { fileMustExist: true });
  try {
    // Without exclusive locks, SQLite needs shared memory to read a write-ahead log.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF');
    // Takes over the changes from the files beside it.
    database.exec('SELECT 1 FROM sqlite_schema; PRAGMA query_only = ON');
    return database;
  } catch (error) {
    database.close();
    throw damageOf(error);
  }
}

/** An error of SQLite as damage; other errors as they are. */
function damageOf(error: unknown): unknown {
  const { name, message } = error as Error;
  return name === 'SQLite3Error'
    ? new DamagedInput(`the SQLite database cannot be read: ${message}`)
    : error;
}
