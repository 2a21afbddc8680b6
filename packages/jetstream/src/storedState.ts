import type { StoredState } from 'mission-dossier-contracts/distributed';
import { LONGEST_BATCH } from './atomicBatch.js';
import type { StoredMessage } from './directRead.js';
import { basePartOf, COMPACTION_HEADER, isDeltaName, lastToken, PARTS_HEADER } from './layout.js';

const MISSING = new Uint8Array();

/** What a store was when it was read. */
export interface Revision {
  /** The connection's. */
  readonly epoch: number;
  /** The sequence number of the base's first part; 0 if there was no base. */
  readonly base: number;
  /** That of the last message that was read; 0 if there was none. */
  readonly last: number;
  /** How many deltas were read. */
  readonly deltas: number;
}

/** A delta in its stream. */
export interface DeltaId {
  readonly sequence: number;
  readonly name: string;
}

/**
 * A mission's messages as its state. It is not whole if a part of the base is missing: because the base was being
 * replaced, or because the server lost it. In its place is an empty message, which nobody can read.
 */
export function storedState(
  messages: readonly StoredMessage[],
  epoch: number,
): StoredState & { readonly isWhole: boolean } {
  const parts = new Map<number, StoredMessage>();
  const deltas: { readonly id: string; readonly bytes: Uint8Array }[] = [];
  for (const message of messages) {
    const { subject, sequence, bytes } = message;
    const part = basePartOf(subject);
    if (part === null) deltas.push({ id: `${sequence}.${lastToken(subject)}`, bytes });
    else parts.set(part, message);
  }
  const base = baseOf(parts);
  const last = messages.at(-1)?.sequence ?? 0;
  const revision = [epoch, parts.get(0)?.sequence ?? 0, last, deltas.length].join('.');
  return { base, deltas, revision, isWhole: !base.includes(MISSING) };
}

/** The parts of one compaction. Those of an earlier one may still be there, behind them. */
function baseOf(parts: ReadonlyMap<number, StoredMessage>): Uint8Array[] {
  const first = parts.get(0);
  if (!first) return parts.size === 0 ? [] : [MISSING];
  const count = Math.max(Number(first.header(PARTS_HEADER)) || 0, 1);
  return Array.from({ length: Math.min(count, LONGEST_BATCH) }, (_, part) => {
    const message = parts.get(part);
    const isOfBase = message?.header(COMPACTION_HEADER) === first.header(COMPACTION_HEADER);
    return message && isOfBase ? message.bytes : MISSING;
  });
}

/** @throws RangeError if it is not a revision of this store */
export function parseRevision(text: string): Revision {
  const [epoch, base, last, deltas, ...rest] = text.split('.').map(Number);
  if (epoch === undefined || base === undefined || last === undefined || deltas === undefined)
    throw new RangeError(`${JSON.stringify(text)} is not a revision`);
  if (rest.length > 0 || ![epoch, base, last, deltas].every(Number.isSafeInteger))
    throw new RangeError(`${JSON.stringify(text)} is not a revision`);
  return { epoch, base, last, deltas };
}

/** @throws RangeError if it is not the id of a delta, and so is not safe in a subject */
export function parseDeltaId(id: string): DeltaId {
  const [sequence = '', name = '', ...rest] = id.split('.');
  if (!/^\d+$/.test(sequence) || !isDeltaName(name) || rest.length > 0)
    throw new RangeError(`${JSON.stringify(id)} is not the id of a delta`);
  return { sequence: Number(sequence), name };
}
