import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The number of events that are parsed before they are applied, so that only `apply` is timed. */
const BATCH = 1000;

/** A part of a stream, up to a number of events. */
export interface Stretch {
  readonly events: number;
  /** For each event of the stretch. */
  readonly microseconds: number;
  /** Held at its end. */
  readonly bytes: number;
}

/** Applies the events of a file, and measures at each of the ends. */
export async function applyStretches(
  file: string,
  projection: { apply(event: unknown): unknown },
  ends: readonly number[],
): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  const before = heldBytes();
  let applied = 0;
  let milliseconds = 0;
  for await (const batch of batchesOf(file)) {
    const start = performance.now();
    for (const event of batch) projection.apply(event);
    milliseconds += performance.now() - start;
    applied += batch.length;
    batch.length = 0;
    if (!ends.includes(applied)) continue;
    const ofStretch = applied - (stretches.at(-1)?.events ?? 0);
    stretches.push({
      events: applied,
      microseconds: (milliseconds * 1000) / ofStretch,
      bytes: heldBytes() - before,
    });
    milliseconds = 0;
  }
  return stretches;
}

async function* batchesOf(file: string): AsyncGenerator<unknown[]> {
  let batch: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    batch.push(JSON.parse(line));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
