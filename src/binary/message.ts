import {
  ANOMALY_POLICY_VALUES,
  DRIFT_POLICY_VALUES,
  NAMESPACE_IDENTITY_VALUES,
  NAMESPACE_POLICY_VALUES,
} from '../generated/checkpoint/catalogue.js';
import { SHAPES, WORDS } from '../generated/words.js';
import { CheckpointError } from '../index.js';
import type { CheckpointOptions } from '../projection/checkpoint.js';
import { ByteReader, int32At } from './byteReader.js';
import type { ByteWriter } from './byteWriter.js';
import { crc32 } from './crc32.js';
import { writeHex } from './hexDigits.js';
import { damaged } from './refusal.js';
import type { Known } from './valueReader.js';

/** The envelope of the binary form: docs/binary-form.md describes it byte by byte. */

const MAGIC = [0x8d, 0x4d, 0x44, 0x42] as const;
const VERSION = 1;
const LENGTH_AT = 5;
const CHECK_AT = 9;
const HEADER_BYTES = 13;
const CHECK_BYTES = 4;
const DIGEST_BYTES = 32;
const HAS_PROGRESS = 1;

/** The bytes of a message beside its body. */
export const ENVELOPE_BYTES = HEADER_BYTES + CHECK_BYTES;

/** How far an input was read, as the command line records it in its checkpoint files. */
export interface InputProgress {
  /** The bytes that were read, always complete lines. */
  readonly bytes: number;
  readonly lines: number;
  /** The number of errors that were reported. */
  readonly errors: number;
  /** The SHA-256 of the first and the last 64 KiB of these bytes, as hex digits. */
  readonly digest: string;
  /** The options of the command line that made the checkpoint. */
  readonly options: readonly string[];
}

/** A message that was opened. */
export interface Message {
  /** Which words and shapes it knows. */
  readonly known: Known;
  readonly options: CheckpointOptions;
  readonly progress: InputProgress | null;
  /** Reads what comes after the progress. */
  readonly content: ByteReader;
  /** The position after the message. */
  readonly end: number;
}

/** Begins the body of a message. */
export function beginBody(
  body: ByteWriter,
  options: CheckpointOptions,
  progress: InputProgress | null,
): void {
  const { family, rules, namespaces } = options;
  body.cutTo(0);
  body.varint(WORDS.length);
  body.varint(SHAPES.length);
  writeFamily(body, family);
  body.byte(
    NAMESPACE_IDENTITY_VALUES.indexOf(rules.namespaceIdentity) |
      (ANOMALY_POLICY_VALUES.indexOf(rules.anomalies) << 2) |
      (DRIFT_POLICY_VALUES.indexOf(rules.drifted) << 4) |
      (NAMESPACE_POLICY_VALUES.indexOf(namespaces) << 6),
  );
  body.byte(progress ? HAS_PROGRESS : 0);
  if (progress) writeProgress(body, progress);
}

/** The message that consists of the first bytes of a body. */
export function sealed(body: ByteWriter, length: number): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(ENVELOPE_BYTES + length);
  const end = HEADER_BYTES + length;
  message.set(MAGIC);
  message[MAGIC.length] = VERSION;
  setInt32(message, LENGTH_AT, length);
  setInt32(message, CHECK_AT, crc32(message, 0, CHECK_AT));
  message.set(body.first(length), HEADER_BYTES);
  setInt32(message, end, crc32(message, HEADER_BYTES, end));
  return message;
}

/**
 * Opens the message that starts at a position.
 * @throws CheckpointError if there is none, if it is damaged, or if a newer version wrote it
 */
export function opened(bytes: Uint8Array, start: number): Message {
  const end = endOf(bytes, start);
  if (end > bytes.length) throw damaged('it is cut off');
  const endOfBody = end - CHECK_BYTES;
  if (uint32At(bytes, endOfBody) !== crc32(bytes, start + HEADER_BYTES, endOfBody))
    throw damaged('its checksum is another');
  const content = new ByteReader(bytes, start + HEADER_BYTES, endOfBody);
  const known = { words: content.varint(), shapes: content.varint() };
  if (known.words > WORDS.length || known.shapes > SHAPES.length)
    throw new CheckpointError('newer', 'the checkpoint has words that are not known here');
  const options = readOptions(content);
  const flags = content.byte();
  if (flags > HAS_PROGRESS) throw damaged('it has unknown flags');
  return { known, options, progress: flags === 0 ? null : readProgress(content), content, end };
}

/** Whether bytes start as a message does. */
export function looksLikeMessage(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => byte === bytes[i]);
}

/**
 * The position after the message that starts at a position, by its header. It may be beyond the bytes.
 * @throws CheckpointError as {@link opened}
 */
function endOf(bytes: Uint8Array, start: number): number {
  const left = bytes.length - start;
  if (MAGIC.some((byte, i) => i < left && byte !== bytes[start + i]))
    throw new CheckpointError(
      'foreign',
      `found other bytes at position ${start}, expected a message of the binary form`,
    );
  if (left < HEADER_BYTES) throw damaged('it is cut off');
  if (uint32At(bytes, start + CHECK_AT) !== crc32(bytes, start, start + CHECK_AT))
    throw damaged('its header is another');
  const version = bytes[start + MAGIC.length] as number;
  if (version > VERSION)
    throw new CheckpointError(
      'newer',
      `the checkpoint has version ${version} of the binary form; the newest known here is ${VERSION}`,
    );
  return start + ENVELOPE_BYTES + uint32At(bytes, start + LENGTH_AT);
}

/** Whether what starts at a position is what a write left that was interrupted: the beginning of a message. */
export function isTorn(bytes: Uint8Array, start: number): boolean {
  const rest = bytes.subarray(start);
  // A file system may have extended the file before it wrote the bytes.
  if (rest.every((byte) => byte === 0)) return true;
  try {
    return endOf(bytes, start) >= bytes.length;
  } catch (error) {
    return (
      error instanceof CheckpointError && error.reason === 'corrupt' && rest.length < HEADER_BYTES
    );
  }
}

function setInt32(bytes: Uint8Array, at: number, value: number): void {
  for (let i = 0; i < 4; i += 1) bytes[at + i] = value >>> (8 * i);
}

function uint32At(bytes: Uint8Array, at: number): number {
  return int32At(bytes, at) >>> 0;
}

function readOptions(body: ByteReader): CheckpointOptions {
  const family = readFamily(body);
  const policies = body.byte();
  return {
    family,
    rules: {
      namespaceIdentity: policy(NAMESPACE_IDENTITY_VALUES, policies),
      anomalies: policy(ANOMALY_POLICY_VALUES, policies >>> 2),
      drifted: policy(DRIFT_POLICY_VALUES, policies >>> 4),
    },
    namespaces: policy(NAMESPACE_POLICY_VALUES, policies >>> 6),
  };
}

/** The family is a word, by its number plus 1, or a text after a 0. */
function writeFamily(body: ByteWriter, family: string): void {
  const word = WORDS.indexOf(family);
  body.varint(word + 1);
  if (word < 0) body.utf8(family);
}

function readFamily(body: ByteReader): string {
  const number = body.varint();
  if (number === 0) return body.utf8();
  const family = WORDS[number - 1];
  if (family === undefined) throw damaged('it has no family');
  return family;
}

/** The policy of the lowest two bits. */
function policy<T>(values: readonly T[], bits: number): T {
  const value = values[bits & 3];
  if (value === undefined)
    throw new CheckpointError('newer', 'the checkpoint has a policy that is not known here');
  return value;
}

function writeProgress(body: ByteWriter, progress: InputProgress): void {
  const { bytes, lines, errors, digest, options } = progress;
  body.varint(bytes);
  body.varint(lines);
  body.varint(errors);
  writeHex(body, digest);
  body.varint(options.length);
  for (const option of options) body.utf8(option);
}

function readProgress(body: ByteReader): InputProgress {
  const [bytes, lines, errors] = [body.varint(), body.varint(), body.varint()];
  const digest = body.hex(DIGEST_BYTES);
  const count = body.varint();
  const options: string[] = [];
  for (let i = 0; i < count; i += 1) options.push(body.utf8());
  return { bytes, lines, errors, digest, options };
}
