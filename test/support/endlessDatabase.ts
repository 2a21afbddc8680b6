import { readFileSync, writeFileSync } from 'node:fs';
import { Database } from 'node-sqlite3-wasm';

const PAGE_BYTES = 512;
/** The first page begins with the header of the file (SQLite's file format, 1.3). */
const FILE_HEADER_BYTES = 100;
/** The first byte of a page that leads to other pages (SQLite's file format, 1.6). */
const INTERIOR = { table: 5, index: 2, schema: 5 } as const;
const [CELL_COUNT_AT, LAST_CHILD_AT, CELLS_AT] = [3, 8, 12];
/** So many that the schema has several pages, the last one with indexes only: rows that may be read again. */
const KEYS = 60;

/**
 * Writes a small outbox in which the pages of the table, of the index with its order, or of the schema lead to each
 * other again and again, so its rows have no end in practice.
 */
export function writeEndlessDatabase(path: string, endless: keyof typeof INTERIOR): void {
  const root = writeOutbox(path, endless);
  const file = readFileSync(path);
  const pages = Array.from({ length: file.length / PAGE_BYTES }, (_, i) => pageOf(file, i + 1));
  const numbers = pages.flatMap(([type], i) => (type === INTERIOR[endless] ? [i + 1] : []));
  const between = numbers.filter((number) => number !== root).slice(0, 9);
  const chain = [root, ...between, lastOf(file, root, INTERIOR[endless])];
  chain.slice(0, -1).forEach((number, i) => {
    leadTo(pageOf(file, number), chain[i + 1] ?? 0);
  });
  writeFileSync(path, file);
}

/** @returns the root of the tree of pages */
function writeOutbox(path: string, endless: keyof typeof INTERIOR): number {
  const key = endless === 'index' ? ', UNIQUE (project_uuid, capture_sequence)' : '';
  const keys = Array.from({ length: KEYS }, (_, i) => `k${i} UNIQUE`);
  const database = new Database(path);
  database.exec(`PRAGMA page_size = ${PAGE_BYTES};
    CREATE TABLE journal_entries (project_uuid TEXT, capture_sequence INTEGER, payload_json TEXT${key});
    CREATE TABLE keys (${keys.join(', ')});
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 40000)
    INSERT INTO journal_entries SELECT 'p', i, '{}' FROM n`);
  const root = database.get(
    `SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'journal_entries' AND type = '${endless}'`,
  ) as { rootpage: number } | null;
  database.close();
  return root?.rootpage ?? 1;
}

/** A page from the header of its tree on. */
function pageOf(file: Buffer, number: number): Buffer {
  return file.subarray((number - 1) * PAGE_BYTES, number * PAGE_BYTES);
}

/** The last page with rows. */
function lastOf(file: Buffer, root: number, interior: number): number {
  const page = pageOf(file, root);
  const start = headerOf(page);
  return page[start] === interior
    ? lastOf(file, page.readUInt32BE(start + LAST_CHILD_AT), interior)
    : root;
}

/** Lets every pointer of a page but the first lead to the same page. The schema begins with the tables of its indexes. */
function leadTo(page: Buffer, number: number): void {
  const start = headerOf(page);
  page.writeUInt32BE(number, start + LAST_CHILD_AT);
  for (let i = 1; i < page.readUInt16BE(start + CELL_COUNT_AT); i += 1)
    page.writeUInt32BE(number, page.readUInt16BE(start + CELLS_AT + 2 * i));
}

/** Where the header of a page is. The first page begins with that of the file, an S. */
function headerOf(page: Buffer): number {
  return page.toString('latin1', 0, 6) === 'SQLite' ? FILE_HEADER_BYTES : 0;
}
