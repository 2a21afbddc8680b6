import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../commandError.js';
import { realPath } from '../realPath.js';
import { isSystemError, systemErrorText } from '../systemError.js';
import { copyDatabase } from './copyDatabase.js';
import { damagedDatabase, OPENING, READING } from './database.js';
import type { Database, Row } from './database.js';
import { assertSchemaEnds } from './schemaPages.js';
import type { SqliteFile } from './sqlite.js';

/**
 * A private copy of a database, open for reading. The original is only read: SQLite would write beside it
 * to recover changes that its owner left in a log.
 */
export class PrivateDatabase implements Database {
  readonly #database: SqliteFile;

  private constructor(database: SqliteFile) {
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
async function opened(path: string): Promise<SqliteFile> {
  // Closed, it has the changes from the files beside it.
  (await openedWith(OPENING, path)).close();
  assertSchemaOfFileEnds(path);
  return openedWith(READING, path);
}

async function openedWith(statements: string, path: string): Promise<SqliteFile> {
  const { SqliteFile } = await import('./sqlite.js');
  const database = new SqliteFile(path, { fileMustExist: true });
  try {
    database.exec(statements);
    return database;
  } catch (error) {
    database.close();
    throw damageOf(error);
  }
}

function assertSchemaOfFileEnds(path: string): void {
  const file = openSync(path, 'r');
  try {
    assertSchemaEnds((offset, length) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
    });
  } finally {
    closeSync(file);
  }
}

/** An error of SQLite as damage; other errors as they are. */
function damageOf(error: unknown): unknown {
  const { name, message } = error as Error;
  return name === 'SQLite3Error' ? damagedDatabase(message) : error;
}
