import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { CommandError } from './commandError.js';
import { withReadErrors } from './input/input.js';
import { TASKS } from './tasks/kinds.js';
import type { Packed } from './tasks/packProjection.js';
import { processWholeBlock } from './tasks/processBlock.js';
import type { Task } from './tasks/task.js';
import type { Answer, Request } from './workers.js';

/** The code of a worker thread. It runs a task on the blocks that it receives. */

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
    const report = withReadErrors(file, () => processWholeBlock(task, file, block, maxLineBytes));
    return { message: { kind: 'report', report }, transfer: [] };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { message: { kind: 'failed', message: error.message }, transfer: [] };
  }
}
