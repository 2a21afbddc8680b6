import { Worker } from 'node:worker_threads';
import type { Block } from './input/block.js';
import { CommandError } from './commandError.js';
import type { BlockReport } from './tasks/takeBlock.js';
import type { TaskName } from './tasks/kinds.js';

/** What a worker thread is asked; it answers each but the first, in order. */
export type Request =
  | {
      readonly kind: 'begin';
      readonly task: TaskName;
      readonly options: unknown;
      readonly maxLineBytes: number;
    }
  | { readonly kind: 'take'; readonly file: string; readonly block: Block }
  | { readonly kind: 'finish' };

/** What a worker thread answers. */
export type Answer =
  /** Null where there is too much to say at once. */
  | { readonly kind: 'report'; readonly report: BlockReport | null }
  | { readonly kind: 'result'; readonly message: unknown }
  /** The command cannot be carried out. */
  | { readonly kind: 'failed'; readonly message: string };

/** Threads that read blocks side by side. They may be used for several commands, one after another. */
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

  /** Has every thread start a task. */
  begin(task: TaskName, options: unknown, maxLineBytes: number): void {
    for (const thread of this.#threads) thread.tell({ kind: 'begin', task, options, maxLineBytes });
  }

  /** The reports on blocks, in the order of the blocks; null where a block has too much to report. */
  async *reports(file: string, blocks: Iterable<Block>): AsyncGenerator<BlockReport | null> {
    // A report waits for those before it. So many may wait; no more, so that memory stays flat.
    const mostWaiting = this.count * 2;
    const reports: Promise<BlockReport | null>[] = [];
    for (const block of blocks) {
      const report = this.#take(file, block);
      // Its failure shows when its turn comes, if no earlier one ends the reading.
      report.catch(() => undefined);
      reports.push(report);
      if (reports.length > mostWaiting)
        yield await (reports.shift() as Promise<BlockReport | null>);
    }
    for (const report of reports) yield await report;
  }

  /** What the tasks of all threads come to; they start anew. */
  async results(): Promise<unknown[]> {
    const answers = this.#threads.map((thread) => thread.ask({ kind: 'finish' }));
    return (await Promise.all(answers)).map((answer) => (answer as { message: unknown }).message);
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  async #take(file: string, block: Block): Promise<BlockReport | null> {
    const thread = this.#idle.pop() ?? (await this.#nextIdle());
    try {
      const answer = await thread.ask({ kind: 'take', file, block });
      return (answer as { report: BlockReport | null }).report;
    } finally {
      const next = this.#waiting.shift();
      if (next) next(thread);
      else this.#idle.push(thread);
    }
  }

  #nextIdle(): Promise<Thread> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** One thread, which answers in the order in which it is asked. */
class Thread {
  readonly #worker = new Worker(new URL('./worker.js', import.meta.url));
  readonly #expected: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] =
    [];
  /** Why it answers no more. */
  #failure: Error | undefined;

  constructor() {
    this.#worker.on('message', (answer: Answer) => {
      const expected = this.#expected.shift();
      if (answer.kind === 'failed') expected?.reject(new CommandError(answer.message));
      else expected?.resolve(answer);
    });
    for (const end of ['error', 'messageerror'] as const) {
      this.#worker.on(end, (error: Error) => {
        this.#fail(error);
      });
    }
    this.#worker.on('exit', () => {
      this.#fail(new Error('a thread has ended before its time'));
    });
  }

  tell(request: Request): void {
    this.#worker.postMessage(request);
  }

  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#expected.push({ resolve, reject });
      this.tell(request);
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
