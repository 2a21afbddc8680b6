import type { CheckReply, CheckRequest } from './protocol.js';

/** Has inputs checked by a worker, one at a time: a new one ends the check of the one before. */
export class Checker {
  readonly #onReply: (reply: CheckReply) => void;
  readonly #url = URL.createObjectURL(new Blob([WORKER_CODE], { type: 'text/javascript' }));
  #worker: Worker | null = null;
  #isBusy = false;

  /** @param onReply - called with what is found about the last input */
  constructor(onReply: (reply: CheckReply) => void) {
    this.#onReply = onReply;
  }

  check(request: CheckRequest): void {
    if (this.#isBusy) this.stop();
    this.#worker ??= this.#start();
    this.#isBusy = true;
    this.#worker.postMessage(request);
  }

  /** Ends the check that is running. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isBusy = false;
  }

  #start(): Worker {
    const worker = new Worker(this.#url);
    worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
      this.#isBusy &&= data.kind === 'text' || data.kind === 'progress';
      this.#onReply(data);
    });
    worker.addEventListener('error', ({ message }) => {
      this.stop();
      this.#onReply({ kind: 'unreadable', message: `This page failed: ${message}` });
    });
    return worker;
  }
}
