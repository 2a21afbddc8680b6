import { availableParallelism } from 'node:os';
import type { Input } from './input/input.js';

/** A thread that has less to read than this costs more time to start than it saves. */
const BYTES_PER_JOB = 64 * 1024 * 1024;
/** More threads than this wait for the disk, and each holds a part of the ids in memory. */
const MOST_JOBS = 8;

/** How many threads should read, where nobody said. */
export function jobsFor(inputs: readonly Input[]): number {
  const bytes = inputs.reduce(
    (sum, { kind, size }) => sum + (kind === 'lines' ? (size ?? 0) : 0),
    0,
  );
  return Math.max(
    1,
    Math.min(Math.floor(bytes / BYTES_PER_JOB), availableParallelism(), MOST_JOBS),
  );
}

/** How many bytes there are to read; null where nobody knows. */
export function bytesOf(inputs: readonly Input[]): number | null {
  return inputs.some(({ size }) => size === null)
    ? null
    : inputs.reduce((sum, { size }) => sum + (size ?? 0), 0);
}
