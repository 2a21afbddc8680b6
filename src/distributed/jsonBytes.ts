import type { ValidationIssue } from '../index.js';
import { decodeUtf8 } from '../jsonl/decodeUtf8.js';
import { holdsExtreme } from '../jsonl/inexactNumber.js';
import { digestOf, viewOf } from '../jsonl/lineDigest.js';
import { recordOf } from '../jsonl/lineRecords.js';
import type { InputRecord } from '../jsonl/record.js';
import type { DeadLetterReason } from './deadLetter.js';

/** The object that bytes are the JSON of, or what is wrong with them. */
export type JsonObject =
  | { readonly value: object }
  | { readonly reason: DeadLetterReason; readonly issues: readonly ValidationIssue[] };

/** Reads the bytes of a JSON object, as the lines of JSON Lines are read everywhere (C8). */
export function readJsonObject(bytes: Uint8Array): JsonObject {
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string')
    return { reason: 'not-json', issues: [issueOf(text.message, text.offset + 1)] };
  const record = recordOf(text, 1, digestOf(viewOf(bytes), 0, bytes.length));
  if (record.value && !record.hasProblems(holdsExtreme)) return { value: record.value };
  return { reason: isJson(text) ? 'invalid' : 'not-json', issues: issuesOf(record) };
}

function issuesOf({ problems }: InputRecord): ValidationIssue[] {
  return problems.map(({ message, column, path }) => issueOf(message, column, path));
}

function issueOf(message: string, column: number, path = ''): ValidationIssue {
  return { path, keyword: 'json', message: `${message} (column ${column})`, schemaPath: '' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
