import { mergeBytes } from '../binary/index.js';
import type { Context } from './context.js';
import { rebuild } from './rebuild.js';
import type { Route } from './route.js';
import { bytesIn, messagesOf, projectionOf } from './storedProjection.js';

/** What a compaction found and did. */
export interface CompactionResult {
  /** `kept`: nothing was written. `rebuilt`: it was not settled (C13). */
  readonly outcome: 'compacted' | 'kept' | 'rebuilt';
  /** How many deltas there were. */
  readonly deltas: number;
  /** The bytes of the base that is stored now. */
  readonly baseBytes: number;
  /** Ids with several contents that were not known in the base. */
  readonly conflicts: number;
}

const FEWEST_DELTAS = 8;
/** So many are soon read, however short the base. */
const MANY_DELTAS = 256;
/** As many bytes of a base take as long to read as a delta. */
const BYTES_A_DELTA = 1024;

/**
 * Whether deltas are worth writing the base again: there are as many bytes of them as half of the base, or they take
 * as long to read. So what is written of a base is a few times what was added, however long the base becomes.
 */
export function isWorthwhile(deltas: number, deltaBytes: number, baseBytes: number): boolean {
  return (
    (deltas >= FEWEST_DELTAS && deltaBytes * 2 >= baseBytes) ||
    (deltas >= MANY_DELTAS && deltas * BYTES_A_DELTA >= baseBytes)
  );
}

/**
 * Makes one base of the base and the deltas of a mission, if that is worthwhile. It can be killed at any time: deltas
 * are removed after the base has them, and to have them twice changes nothing.
 *
 * @param isSettled - whether the deltas are known to be settled; if not, the mission is rebuilt if need be (C13)
 */
export async function compact(
  context: Context,
  route: Route,
  isSettled: boolean,
): Promise<CompactionResult> {
  const { states } = context;
  const stored = await states.read(route);
  const { base, deltas, revision } = stored;
  const baseBytes = bytesIn(base);
  const kept = { outcome: 'kept', deltas: deltas.length, baseBytes, conflicts: 0 } as const;
  const deltaBytes = bytesIn(deltas.map(({ bytes }) => bytes));
  if (isSettled && !isWorthwhile(deltas.length, deltaBytes, baseBytes)) return kept;

  const projection = projectionOf({ ...stored, deltas: [] }, context.projection);
  const known = projection.conflictingIds.length;
  for (const { bytes } of deltas) mergeBytes(projection, bytes);
  const found = { deltas: deltas.length, conflicts: projection.conflictingIds.length - known };
  if (!projection.isSettled) {
    await rebuild(context, route);
    return { outcome: 'rebuilt', ...found, baseBytes: 0 };
  }
  const messages = messagesOf(projection, states.maxBytes);
  const folded = deltas.map(({ id }) => id);
  const isStored = await states.compact(route, { revision, base: messages, folded });
  return isStored ? { outcome: 'compacted', ...found, baseBytes: bytesIn(messages) } : kept;
}
