import { describe } from '../issues/wording.js';
import type { Engine } from './engine.js';
import { MemoryLog } from './memoryLog.js';
import { MemoryStates } from './memoryStates.js';

/** Options of {@link memoryEngine}. */
export interface MemoryEngineOptions {
  /** How many partitions the log has. Default: 1. */
  readonly partitions?: number;
  /** The length of the longest message. Default: 1 MiB. */
  readonly maxBytes?: number;
  /** After how many milliseconds a message that is not settled is delivered again. Default: 30,000. */
  readonly redeliverMs?: number;
  /** For how many milliseconds a message is known as a duplicate of an earlier one. Default: 120,000. */
  readonly duplicateWindowMs?: number;
}

/**
 * An engine in the memory of this process: for tests, and for programs that need no other. Any number of publishers
 * and projectors can share it. It keeps all events, so its memory grows with them.
 *
 * @throws RangeError for an option that is not an integer from 1
 */
export function memoryEngine(options: MemoryEngineOptions = {}): Engine {
  const {
    partitions = 1,
    maxBytes = 1024 * 1024,
    redeliverMs = 30_000,
    duplicateWindowMs = 120_000,
  } = options;
  const all = { partitions, maxBytes, redeliverMs, duplicateWindowMs };
  for (const [name, value] of Object.entries(all))
    if (!(Number.isInteger(value) && value > 0))
      throw new RangeError(`found ${describe(value)} for "${name}", expected an integer from 1`);
  return {
    log: new MemoryLog(all),
    states: new MemoryStates(maxBytes),
    isReady: () => true,
    close: () => Promise.resolve(),
  };
}
