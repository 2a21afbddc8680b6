import {
  badRecord,
  decodeUtf8,
  digestOfText,
  quote,
  recordOf,
} from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { DamagedInput } from '../damagedInput.js';
import { damagedDatabase } from './database.js';
import type { Database, Row } from './database.js';
import { OUTBOX_TABLES } from './outboxTables.js';
import type { OutboxTable } from './outboxTables.js';

/**
 * The events of an outbox as records, in their order. The line of a record is the number of its row. A row
 * without a readable event, and the place where the database is damaged, are records with a problem.
 *
 * @param maxBytes - longer rows are not parsed, but reported as a problem
 */
export function* outboxRecords(
  database: Database,
  maxBytes = Number.MAX_SAFE_INTEGER,
): Generator<InputRecord> {
  let line = 0;
  try {
    const tables = outboxTablesOf(database);
    if (tables.length === 0) yield badRecord({ line: 1, column: 1 }, noOutboxText(database));
    for (const table of tables) {
      for (const record of recordsOf(table, database, maxBytes)) {
        ({ line } = record);
        yield record;
      }
    }
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error;
    const message = `${error.message}; the rows from here on are not read`;
    yield badRecord({ line: line + 1, column: 1 }, message);
  }
}

function outboxTablesOf(database: Database): OutboxTable[] {
  const tables = tablesOf(database);
  return OUTBOX_TABLES.filter((table) => {
    if (!tables.includes(table.name)) return false;
    const columns = [...database.rows(`PRAGMA table_info(${table.name})`)].map(({ name }) => name);
    return columnsOf(table).every((column) => columns.includes(column));
  });
}

/**
 * The names of the tables. Views, which may have rows without end, are none. A list that SQLite makes would resolve
 * them, and views of views can take it minutes.
 */
function tablesOf(database: Database): string[] {
  const tables = database.rows(
    `SELECT name FROM sqlite_schema
      WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  return [...tables].map(({ name }) => String(name));
}

/** The columns that are read. */
function columnsOf({ content, order }: OutboxTable): string[] {
  return [...order, content];
}

function noOutboxText(database: Database): string {
  const tables = tablesOf(database);
  const found =
    tables.length === 0 ? 'no table' : `the tables ${tables.map((name) => quote(name)).join(', ')}`;
  const expected = OUTBOX_TABLES.map((table) => {
    const columns = columnsOf(table).map((column) => quote(column));
    return `${quote(table.name)} with the columns ${columns.join(', ')}`;
  });
  return `the database is not an outbox: found ${found}, expected ${expected.join(' or ')}`;
}

function* recordsOf(
  table: OutboxTable,
  database: Database,
  maxBytes: number,
): Generator<InputRecord> {
  const { name, number, content, order } = table;
  assertRowsEnd(table, database);
  // As bytes, because SQLite does not check that a text is UTF-8.
  const rows = database.rows(
    `SELECT ${number} AS line, octet_length(${content}) AS length,
      CASE WHEN octet_length(${content}) <= ${maxBytes} THEN CAST(${content} AS BLOB) END AS bytes
      FROM ${name} ORDER BY ${order.join(', ')}`,
  );
  for (const { line, length, bytes } of rows) {
    const at = { line: Number(line), column: 1 };
    const where = `row ${Number(line)} of ${name}`;
    if (bytes instanceof Uint8Array) yield recordOfRow(table, at, where, bytes);
    else if (length === null) yield badRecord(at, `${where} has no ${content}`);
    else
      yield badRecord(
        at,
        `${where} has ${String(length)} bytes, more than the limit of ${maxBytes} (--max-line-mib)`,
      );
  }
}

/** Of each row: its length, its number, its header and its place in the page (SQLite's file format, 1.6). */
const LEAST_ROW_BYTES = 5;

/**
 * Pages of a damaged table or index can lead to each other. Without the check, the rows would be sorted or read
 * without end. An index that lacks rows would leave them out.
 * @throws DamagedInput if there are more rows than fit into the database, or fewer in an index
 */
function assertRowsEnd({ name, order }: OutboxTable, database: Database): void {
  const most = `(SELECT page_count * page_size / ${LEAST_ROW_BYTES} FROM pragma_page_count, pragma_page_size)`;
  // First the rows themselves, which are sorted if no index has their order.
  const [all, inOrder] = [`${name} NOT INDEXED`, `${name} ORDER BY ${order.join(', ')}`].map(
    (rows) => {
      const found = `SELECT count(*) AS count FROM (SELECT 1 FROM ${rows} LIMIT 1 + ${most})`;
      const counted = firstOf(
        `SELECT count, count > ${most} AS isEndless FROM (${found})`,
        database,
      );
      if (counted?.isEndless === 1) throw damagedDatabase('it has more rows than fit into it');
      return counted?.count;
    },
  );
  if (all !== undefined && inOrder !== undefined && all !== inOrder)
    throw damagedDatabase(`an index of ${name} has ${String(inOrder)} of ${String(all)} rows`);
}

/** @returns nothing if other damage ends the rows, which is reported after those before it */
function firstOf(sql: string, database: Database): Row | undefined {
  try {
    const [row] = database.rows(sql);
    return row;
  } catch (error) {
    if (error instanceof DamagedInput) return undefined;
    throw error;
  }
}

function recordOfRow(
  { eventOf }: OutboxTable,
  at: { readonly line: number; readonly column: number },
  where: string,
  content: Uint8Array,
): InputRecord {
  const bytes = eventOf(content);
  if (typeof bytes === 'string') return badRecord(at, `${where} has no readable event: ${bytes}`);
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string')
    return badRecord({ ...at, column: text.offset + 1 }, `${where}: ${text.message}`, bytes);
  return recordOf(text, at.line, digestOfText(text));
}
