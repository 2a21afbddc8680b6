import { availableParallelism } from 'node:os';
import type { Input } from './input/input.js';

/** With less than this to read, a thread takes longer to start than it saves. */
const BYTES_PER_JOB = 64 * 1024 * 1024;
/** More threads than this wait for the disk, and each holds a part of the ids in memory. */
const MAX_JOBS = 8;

/** The default number of threads that read. */
export function jobsFor(inputs: readonly Input[]): number {
  const bytes = inputs.reduce(
    (sum, { kind, size }) => sum + (kind === 'lines' ? (size ?? 0) : 0),
    0,
  );
  return Math.max(1, Math.min(Math.floor(bytes / BYTES_PER_JOB), availableParallelism(), MAX_JOBS));
}

/** How many bytes there are to read; null if that is unknown. */
export function bytesOf(inputs: readonly Input[]): number | null {
  return inputs.some(({ size }) => size === null)
    ? null
    : inputs.reduce((sum, { size }) => sum + (size ?? 0), 0);
}
