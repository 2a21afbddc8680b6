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

/** What a database is opened with: nobody else has the file, and nothing in it is trusted. */
export const OPENING = [
  // Without exclusive locks, SQLite needs shared memory to read a write-ahead log.
  'PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF',
  // Takes over the changes from the files beside it.
  'SELECT 1 FROM sqlite_schema; PRAGMA query_only = ON',
] as const;

/** The error for a message of SQLite. */
export function damagedDatabase(message: string): DamagedInput {
  return new DamagedInput(`the SQLite database cannot be read: ${message}`);
}
