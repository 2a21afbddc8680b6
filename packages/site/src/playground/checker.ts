import type { CheckReply, CheckRequest } from './protocol.js';
import { sqliteCode } from './sqliteCode.js';

/** What is found about an input. */
export type Reply = Exclude<CheckReply, { readonly kind: 'needsSqlite' }>;

/** Has inputs checked by a worker, one at a time: a new one ends the check of the one before. */
export class Checker {
  readonly #onReply: (reply: Reply) => void;
  #url = workerUrl();
  #worker: Worker | null = null;
  /** What is being checked. */
  #request: CheckRequest | null = null;

  /** @param onReply - called with what is found about the last input */
  constructor(onReply: (reply: Reply) => void) {
    this.#onReply = onReply;
  }

  check(request: CheckRequest): void {
    if (this.#request) this.stop();
    this.#worker ??= this.#start();
    this.#request = request;
    this.#worker.postMessage(request);
  }

  /** Ends the check that is running. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#request = null;
  }

  #start(): Worker {
    const worker = new Worker(this.#url);
    worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
      if (data.kind === 'needsSqlite') void this.#checkWithSqlite();
      else this.#take(data);
    });
    worker.addEventListener('error', ({ message }) => {
      this.#fail(message);
    });
    return worker;
  }

  #take(reply: Reply): void {
    if (reply.kind === 'checked' || reply.kind === 'unreadable') this.#request = null;
    this.#onReply(reply);
  }

  /** Checks a database, with a worker that can read it. */
  async #checkWithSqlite(): Promise<void> {
    const request = this.#request;
    try {
      const code = await sqliteCode();
      // Meanwhile, another input may have been opened.
      if (!request || this.#request !== request) return;
      this.stop();
      URL.revokeObjectURL(this.#url);
      this.#url = workerUrl(code);
      this.check(request);
    } catch (error) {
      if (this.#request === request) this.#fail((error as Error).message);
    }
  }

  #fail(message: string): void {
    this.stop();
    this.#onReply({ kind: 'unreadable', message: `This page failed: ${message}` });
  }
}

/** The address of the code of a worker, after other code that it uses. */
function workerUrl(code = ''): string {
  return URL.createObjectURL(new Blob([code, WORKER_CODE], { type: 'text/javascript' }));
}
