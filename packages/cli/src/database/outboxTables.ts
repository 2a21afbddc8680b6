import { decodeUtf8, describe, isObject } from 'mission-dossier-contracts/tooling';

/** A table in which producers keep events until they are sent. */
export interface OutboxTable {
  readonly name: string;
  /** The column with the number of the row. */
  readonly number: string;
  /** The column with the event. */
  readonly content: string;
  /** The columns that order the rows, a key of the table. */
  readonly order: readonly string[];
  /** The bytes of the event's JSON text; a text that says why there is none. */
  readonly eventOf: (content: Uint8Array) => Uint8Array | string;
}

/** The tables of all producers. */
export const OUTBOX_TABLES: readonly OutboxTable[] = [
  {
    name: 'journal_entries',
    number: 'capture_sequence',
    content: 'payload_json',
    order: ['project_uuid', 'capture_sequence'],
    eventOf: eventOfEntry,
  },
  { name: 'queue', number: 'id', content: 'data', order: ['id'], eventOf: (content) => content },
];

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function eventOfEntry(content: Uint8Array): Uint8Array | string {
  const entry = parsed(content);
  if (!isObject(entry)) return 'it is not a JSON object';
  const { payload, payload_encoding: encoding } = entry;
  if (encoding !== 'base64')
    return `found payload_encoding ${describe(encoding)}, expected "base64"`;
  if (typeof payload !== 'string') return `found payload ${describe(payload)}, expected a string`;
  return BASE64.test(payload) ? bytesOfBase64(payload) : 'its payload is not base64';
}

function bytesOfBase64(text: string): Uint8Array {
  const decoded = atob(text);
  const bytes = new Uint8Array(decoded.length);
  // Uint8Array.from() with a function takes 20 times as long.
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = decoded.charCodeAt(i);
  return bytes;
}

function parsed(content: Uint8Array): unknown {
  const text = decodeUtf8(content);
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
