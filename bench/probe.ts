/** Loaded into a process before its program. At exit, it reports the cost of the process on a pipe. */
import { existsSync, readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** The cost of a process. */
export interface ProcessCost {
  readonly peakBytes: number;
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** Of processor time, of all its threads. */
  readonly processorMilliseconds: number;
}

const PIPE = 3;
const STATUS = '/proc/self/status';

if (isMainThread) {
  process.on('exit', () => {
    const milliseconds = performance.now();
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const cost: ProcessCost = {
      peakBytes: peakBytes(),
      milliseconds,
      processorMilliseconds: (userCPUTime + systemCPUTime) / 1000,
    };
    writeSync(PIPE, JSON.stringify(cost));
  });
}

/** Linux counts the memory of the process that started this one in `maxRSS`, but not in `VmHWM`. */
function peakBytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const [, kibibytes = process.resourceUsage().maxRSS] = /^VmHWM:\s*(\d+) kB$/m.exec(status) ?? [];
  return Number(kibibytes) * 1024;
}
