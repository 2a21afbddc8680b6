import { Worker } from 'node:worker_threads';
import type { Block } from './input/block.js';
import { CommandError } from './commandError.js';
import { wholeBuffer } from './tasks/wholeBuffer.js';
import type { BlockReport } from './tasks/processBlock.js';
import type { GivenDossiers, SentStates } from './tasks/heldDossiers.js';
import type { TaskName } from './tasks/kinds.js';

/** A message to a worker thread, which answers all kinds except `begin`, in order. */
export type Request =
  | {
      readonly kind: 'begin';
      readonly task: TaskName;
      readonly options: unknown;
      readonly maxLineBytes: number;
    }
  | { readonly kind: 'process'; readonly file: string; readonly block: Block }
  | { readonly kind: 'finish' }
  /** The dossiers that the task has read stay on the thread: see `HeldDossiers`. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'give'; readonly keys: readonly string[] }
  /** The bytes cannot be used any more. */
  | { readonly kind: 'take'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'states' };

/** What a worker thread answers to each kind of request. */
export interface Answers {
  /** Null if the report would be too long. */
  readonly process: BlockReport | null;
  /** The packed result of the task. */
  readonly finish: unknown;
  readonly hold: { readonly keys: readonly string[]; readonly hasVersions: boolean };
  readonly give: GivenDossiers;
  /** Whether an id of the dossiers that were given has several versions. */
  readonly take: boolean;
  readonly states: SentStates;
}

/** The answer of a worker thread, as it is sent. */
export type Answer =
  | { readonly kind: 'done'; readonly answer: Answers[keyof Answers] }
  /** A {@link CommandError}. */
  | { readonly kind: 'failed'; readonly message: string };

/** Threads that read blocks in parallel. Several tasks can use them, one after another. */
export class Workers {
  readonly #threads: Thread[];
  readonly #idle: Thread[];
  readonly #waiting: ((thread: Thread) => void)[] = [];

  constructor(count: number) {
    this.#threads = Array.from({ length: count }, () => new Thread());
    this.#idle = [...this.#threads];
  }

  get count(): number {
    return this.#threads.length;
  }

  /** Starts a task on every thread. */
  begin(task: TaskName, options: unknown, maxLineBytes: number): void {
    for (const thread of this.#threads) thread.send({ kind: 'begin', task, options, maxLineBytes });
  }

  /** Yields a report for each block, in the order of the blocks; null if the report would be too long. */
  async *reports(file: string, blocks: Iterable<Block>): AsyncGenerator<BlockReport | null> {
    // A report waits for those before it. The limit keeps memory flat.
    const maxWaiting = this.count * 2;
    const reports: Promise<BlockReport | null>[] = [];
    for (const block of blocks) {
      const report = this.#process(file, block);
      // A failure is thrown below, when it is this report's turn.
      report.catch(() => undefined);
      reports.push(report);
      if (reports.length > maxWaiting) yield await (reports.shift() as Promise<BlockReport | null>);
    }
    for (const report of reports) yield await report;
  }

  /** Returns the results of all threads. Their tasks start again from nothing. */
  async results(): Promise<unknown[]> {
    return this.#askAll({ kind: 'finish' });
  }

  /** Keeps the dossiers that each thread has read on it, and returns what they are. */
  hold(): Promise<Answers['hold'][]> {
    return this.#askAll({ kind: 'hold' });
  }

  /** Asks one thread for something of the dossiers that it keeps, or gives it some. */
  ask<Kind extends 'give' | 'take' | 'states'>(
    thread: number,
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    return (this.#threads[thread] as Thread).ask(request);
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  async #process(file: string, block: Block): Promise<BlockReport | null> {
    const thread = this.#idle.pop() ?? (await this.#nextIdle());
    try {
      return await thread.ask({ kind: 'process', file, block });
    } finally {
      const next = this.#waiting.shift();
      if (next) next(thread);
      else this.#idle.push(thread);
    }
  }

  #askAll<Kind extends 'finish' | 'hold'>(
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Answers[Kind][]> {
    return Promise.all(this.#threads.map((thread) => thread.ask(request)));
  }

  #nextIdle(): Promise<Thread> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** One thread. It answers requests in their order. */
class Thread {
  readonly #worker = new Worker(new URL('./worker.js', import.meta.url));
  readonly #expected: { resolve: (answer: never) => void; reject: (error: unknown) => void }[] = [];
  /** Why the thread has stopped answering. */
  #failure: Error | undefined;

  constructor() {
    this.#worker.on('message', (answer: Answer) => {
      const expected = this.#expected.shift();
      if (answer.kind === 'failed') expected?.reject(new CommandError(answer.message));
      else expected?.resolve(answer.answer as never);
    });
    for (const end of ['error', 'messageerror'] as const) {
      this.#worker.on(end, (error: Error) => {
        this.#fail(error);
      });
    }
    this.#worker.on('exit', () => {
      this.#fail(new Error('a worker thread ended unexpectedly'));
    });
  }

  send(request: Request): void {
    this.#worker.postMessage(request, request.kind === 'take' ? wholeBuffer(request.bytes) : []);
  }

  ask<Kind extends keyof Answers>(
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#expected.push({ resolve, reject });
      this.send(request);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#expected.splice(0)) reject(this.#failure);
  }
}
