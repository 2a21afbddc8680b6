import {
  assertSchemaEnds,
  DamagedInput,
  damagedDatabase,
  OPENING,
  READING,
} from 'mission-dossier-cli/reporting';
import type { Database, Row } from 'mission-dossier-cli/reporting';
import type { SqliteFile } from './sqlite.js';

/** Thrown where there is a database to read, and the script that reads databases is not loaded. */
export class NeedsSqlite extends Error {}

/**
 * A damaged database may have rows without end, which SQLite would sort first: in this much memory, and not in files,
 * which a browser holds in memory, too.
 */
const LIMITS = `PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = ${256 * 1024 * 1024}`;

/** A database in memory: a browser gets the bytes of a file. */
export class DatabaseInMemory implements Database {
  readonly #file: SqliteFile;

  private constructor(file: SqliteFile) {
    this.#file = file;
  }

  /**
   * @throws NeedsSqlite if the script that reads databases is not loaded
   * @throws DamagedInput if it is not a database
   */
  static async open(bytes: Uint8Array): Promise<DatabaseInMemory> {
    if (typeof SQLITE === 'undefined') throw new NeedsSqlite();
    const file = await SQLITE.openFile(bytes);
    try {
      for (const statements of [LIMITS, OPENING]) file.exec(statements);
      assertSchemaEnds((offset, length) => bytes.subarray(offset, offset + length));
      file.exec(READING);
      return new DatabaseInMemory(file);
    } catch (error) {
      file.close();
      throw damageOf(error);
    }
  }

  *rows(sql: string): Generator<Row> {
    try {
      const statement = this.#file.prepare(sql);
      try {
        while (statement.step()) yield statement.getAsObject();
      } finally {
        statement.free();
      }
    } catch (error) {
      throw damageOf(error);
    }
  }

  close(): void {
    this.#file.close();
  }
}

/** Whatever the library throws is of the database: it has no other input. */
function damageOf(error: unknown): Error {
  if (error instanceof DamagedInput) return error;
  return damagedDatabase(error instanceof Error ? error.message : String(error));
}
