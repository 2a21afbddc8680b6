import { DamagedInput } from '../damagedInput.js';

/** A database that is open for reading, on any platform. */
export interface Database {
  /**
   * The rows that a statement selects, one after another.
   * @throws DamagedInput at the first one that cannot be read
   */
  rows(sql: string): Iterable<Row>;
}

/** The values of a row, by the names of the columns. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the header alone, so that the schema can be checked before it is read. Without exclusive locks, SQLite needs
 * shared memory to read a write-ahead log.
 */
export const OPENING = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA schema_version';

/** Reads the schema, of which nothing is trusted. */
export const READING = `PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF;
  SELECT 1 FROM sqlite_schema; PRAGMA query_only = ON`;

/** The error for a message of SQLite. */
export function damagedDatabase(message: string): DamagedInput {
  return new DamagedInput(`the SQLite database cannot be read: ${message}`);
}
