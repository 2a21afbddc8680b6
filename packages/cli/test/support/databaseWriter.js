/** Writes to a database until it is stopped: ten rows in each transaction. */
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import sqlite from 'node-sqlite3-wasm';

const [path, mode, data] = process.argv.slice(2);
const database = new sqlite.Database(path);
database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = ${mode}`);
for (;;) {
  database.exec('BEGIN');
  for (let i = 0; i < 10; i += 1) database.run('INSERT INTO queue (data) VALUES (?)', [data]);
  database.exec('COMMIT');
  process.stdout.write('.');
  await setTimeout(5);
}
