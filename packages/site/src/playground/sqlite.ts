import initSqlJs from 'sql.js';
import wasmBinary from 'sql.js/dist/sql-wasm-browser.wasm';

/** A database that is open. */
export type SqliteFile = initSqlJs.Database;

/** SQLite, which few inputs need: a script of its own, with what it exports as `SQLITE`. */
declare global {
  /** Undefined in a worker without the script. */
  const SQLITE: { readonly openFile: typeof openFile } | undefined;
}

/** Opens the bytes of a database. Nothing of it is read yet. */
export async function openFile(bytes: Uint8Array): Promise<SqliteFile> {
  const { Database } = await initSqlJs({ wasmBinary });
  return new Database(bytes);
}
