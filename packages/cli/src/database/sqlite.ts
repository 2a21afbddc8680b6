// Its named exports are not found where it is not bundled, because it is CommonJS.
import sqlite from 'node-sqlite3-wasm';

/** The library, in a module of its own, which is loaded only when there is a database to read. */
export const { Database: SqliteFile } = sqlite;
export type SqliteFile = sqlite.Database;
