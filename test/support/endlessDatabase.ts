import { readFileSync, writeFileSync } from 'node:fs';
import { Database } from 'node-sqlite3-wasm';

const PAGE_BYTES = 512;
/**
 * The first byte of a page that leads to other pages, and of one with rows or entries only (SQLite's file format,
 * 1.6).
 */
const PAGE_TYPES = { table: [5, 13], index: [2, 10] } as const;
const INTERIOR_HEADER_BYTES = 12;

/**
 * Writes a small outbox in which the pages of the table, or of the index with its order, lead to each other again and
 * again, so its rows have no end in practice.
 */
export function writeEndlessDatabase(path: string, endless: 'table' | 'index'): void {
  const database = new Database(path);
  const key = endless === 'index' ? ', UNIQUE (project_uuid, capture_sequence)' : '';
  database.exec(`PRAGMA page_size = ${PAGE_BYTES};
    CREATE TABLE journal_entries (project_uuid TEXT, capture_sequence INTEGER, payload_json TEXT${key});
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 40000)
    INSERT INTO journal_entries SELECT 'p', i, '{}' FROM n`);
  const { rootpage } = database.get(
    `SELECT rootpage FROM sqlite_schema WHERE type = '${endless}'`,
  ) as { rootpage: number };
  database.close();
  const [interior, leafType] = PAGE_TYPES[endless];
  const bytes = readFileSync(path);
  const offsets = Array.from(
    { length: bytes.length / PAGE_BYTES - 1 },
    (_, i) => (i + 1) * PAGE_BYTES,
  );
  const ofType = (type: number) => offsets.filter((offset) => bytes[offset] === type);
  const root = (rootpage - 1) * PAGE_BYTES;
  const [leaf = 0] = ofType(leafType);
  const chain = [
    root,
    ...ofType(interior)
      .filter((each) => each !== root)
      .slice(0, 9),
    leaf,
  ];
  chain.slice(0, -1).forEach((page, i) => {
    pointTo(bytes.subarray(page, page + PAGE_BYTES), (chain[i + 1] ?? 0) / PAGE_BYTES + 1);
  });
  writeFileSync(path, bytes);
}

/** Lets every pointer of a page lead to the same page. */
function pointTo(page: Buffer, number: number): void {
  page.writeUInt32BE(number, 8);
  for (let i = 0; i < page.readUInt16BE(3); i += 1)
    page.writeUInt32BE(number, page.readUInt16BE(INTERIOR_HEADER_BYTES + 2 * i));
}
