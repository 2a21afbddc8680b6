import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { DossierProjections } from 'mission-dossier-contracts';
import { CommandError } from './commandError.js';
import { withReadErrors } from './input/input.js';
import { HeldDossiers } from './tasks/heldDossiers.js';
import { TASKS } from './tasks/kinds.js';
import type { Packed } from './tasks/packProjection.js';
import { processWholeBlock } from './tasks/processBlock.js';
import { wholeBuffer } from './tasks/wholeBuffer.js';
import type { Task } from './tasks/task.js';
import type { Answer, Request } from './workers.js';

/** The code of a worker thread. It runs a task on the blocks that it receives. */

interface Job {
  readonly task: Task<unknown>;
  readonly pack: (result: never) => Packed;
  readonly maxLineBytes: number;
  /** The dossiers that the task has read, after `hold`. */
  held?: HeldDossiers;
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

type Question = Exclude<Request, { kind: 'begin' }>;

function answerOf(
  request: Question,
  current: Job,
): { message: Answer; transfer: Packed['transfer'] } {
  try {
    const { message, transfer } = handle(request, current);
    return { message: { kind: 'done', answer: message }, transfer };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { message: { kind: 'failed', message: error.message }, transfer: [] };
  }
}

/** What is sent back: a member of `Answers`. */
function handle(request: Question, current: Job): Packed {
  const { task, pack, maxLineBytes } = current;
  // It is there when something of it is asked for.
  const held = current.held as HeldDossiers;
  switch (request.kind) {
    case 'process': {
      const { file, block } = request;
      const read = () => processWholeBlock(task, file, block, maxLineBytes);
      return copied(withReadErrors(file, read));
    }
    case 'finish':
      return pack(task.result() as never);
    case 'hold': {
      const dossiers = new HeldDossiers(task.result() as DossierProjections);
      current.held = dossiers;
      return copied({ keys: dossiers.keys, hasVersions: dossiers.hasVersions });
    }
    case 'give': {
      const given = held.give(request.keys);
      return { message: given, transfer: wholeBuffer(given.bytes) };
    }
    case 'take':
      return copied(held.take(request.bytes));
    case 'states': {
      const states = held.nextStates();
      return { message: states, transfer: wholeBuffer(states.bytes) };
    }
  }
}

/** An answer that is copied as a whole. */
function copied(message: unknown): Packed {
  return { message, transfer: [] };
}
