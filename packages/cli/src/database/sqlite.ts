/** The library, in a module of its own, which is loaded only when there is a database to read. */
export { Database } from 'node-sqlite3-wasm';
