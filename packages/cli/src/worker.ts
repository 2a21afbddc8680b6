import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { CommandError } from './commandError.js';
import { reading } from './input/input.js';
import { TASKS } from './tasks/kinds.js';
import type { Packed } from './tasks/packedProjection.js';
import { takeWholeBlock } from './tasks/takeBlock.js';
import type { Task } from './tasks/task.js';
import type { Answer, Request } from './workers.js';

/** The thread of a worker: does a task on the blocks that it is given. */

interface Job {
  readonly task: Task<unknown>;
  readonly pack: (result: never) => Packed;
  readonly maxLineBytes: number;
}

const port = parentPort as MessagePort;
let job: Job | undefined;

port.on('message', (request: Request) => {
  if (request.kind === 'begin') {
    const { start, pack } = TASKS[request.task];
    job = { task: start(request.options as never), pack, maxLineBytes: request.maxLineBytes };
  } else {
    const { message, transfer } = answerOf(request, job as Job);
    port.postMessage(message, transfer);
  }
});

function answerOf(
  request: Exclude<Request, { kind: 'begin' }>,
  { task, pack, maxLineBytes }: Job,
): { message: Answer; transfer: readonly ArrayBuffer[] } {
  if (request.kind === 'finish') {
    const { message, transfer } = pack(task.result() as never);
    return { message: { kind: 'result', message }, transfer };
  }
  try {
    const { file, block } = request;
    const report = reading(file, () => takeWholeBlock(task, file, block, maxLineBytes));
    return { message: { kind: 'report', report }, transfer: [] };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { message: { kind: 'failed', message: error.message }, transfer: [] };
  }
}
