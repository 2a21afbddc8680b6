import { backoffMs, pause } from './backoff.js';
import { compact } from './compaction.js';
import type { Context } from './context.js';
import { DueCompactions } from './dueCompactions.js';
import type { ProjectOptions } from './dossiers.js';
import type { Delivery } from './eventLog.js';
import { flush } from './flush.js';
import { FlushWindow } from './flushWindow.js';
import { forAll } from './inFlight.js';
import { ProjectorCounts } from './projectorCounts.js';
import type { Route } from './route.js';

const FLUSH_MS = 50;
const FLUSH_EVENTS = 20_000;
/** Of messages; twice as much while others are being stored. */
const FLUSH_BYTES = 4 * 1024 * 1024;
const METRICS_MS = 1_000;
/** Each has the state of a mission in memory. */
const MOST_COMPACTIONS = 4;

/** One call of `project`: collects what is delivered, and stores what is new of each mission from time to time. */
export class Projector {
  readonly #context: Context;
  readonly #options: ProjectOptions;
  readonly #counts = new ProjectorCounts();
  readonly #due = new DueCompactions();
  /** Aborted by the signal of the options, and by a failure. */
  readonly #ending = new AbortController();
  #failure: { readonly error: unknown } | null = null;
  /** What is being collected. */
  #window = new FlushWindow();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being stored. */
  #flushed: FlushWindow | null = null;
  /** Never fails. */
  #flushing: Promise<void> = Promise.resolve();

  constructor(context: Context, options: ProjectOptions) {
    this.#context = context;
    this.#options = options;
  }

  /** Runs until the signal. */
  async run(): Promise<void> {
    const end = () => {
      this.#ending.abort();
    };
    const { signal } = this.#options;
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) end();
    const reporting = this.#reportEachSecond();
    try {
      for await (const delivery of this.#deliveries()) await this.#collect(delivery);
      await this.#handOver();
      await this.#flushing;
    } finally {
      clearTimeout(this.#timer);
      end();
      signal?.removeEventListener('abort', end);
      await reporting;
    }
    if (this.#failure) throw this.#failure.error;
  }

  /** What the log delivers, until the end. If the engine is lost, this goes on when it is back. */
  async *#deliveries(): AsyncGenerator<Delivery> {
    const { signal } = this.#ending;
    const { partitions } = this.#options;
    let failures = 0;
    while (!signal.aborted) {
      try {
        const options = { partitions, maxBytes: FLUSH_BYTES * 2, signal };
        for await (const delivery of this.#context.log.deliver(options)) {
          failures = 0;
          yield delivery;
        }
      } catch (error) {
        this.#report(error);
      }
      failures += 1;
      await pause(backoffMs(failures), signal);
    }
  }

  async #collect(delivery: Delivery): Promise<void> {
    this.#window.add(delivery);
    const { flushEvents = FLUSH_EVENTS, flushMs = FLUSH_MS } = this.#options;
    if (this.#window.lines >= flushEvents || this.#window.bytes >= FLUSH_BYTES)
      await this.#handOver();
    else this.#timer ??= setTimeout(() => void this.#handOver(), flushMs);
  }

  /** Begins to store what was collected, once what was collected before is stored. */
  async #handOver(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#flushed) await this.#flushing;
    const window = this.#window;
    if (window.deliveries.length === 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#window = new FlushWindow();
    this.#flushed = window;
    this.#flushing = this.#flush(window);
  }

  async #flush(window: FlushWindow): Promise<void> {
    const start = performance.now();
    try {
      const found = await flush(this.#context, window, this.#persistence, (delta) => {
        this.#counts.noteDelta(delta.bytes);
        this.#due.note(delta);
      });
      this.#counts.noteFlush(window, found, performance.now() - start);
      await forAll(this.#due.takeDue(), MOST_COMPACTIONS, (due) => this.#compact(due));
      this.#options.onMetrics?.(this.#metrics);
    } catch (error) {
      await this.#fail(window, error);
    } finally {
      this.#flushed = null;
    }
  }

  /** Nothing is lost: what is not settled is delivered again, here or elsewhere. */
  async #fail(window: FlushWindow, error: unknown): Promise<void> {
    this.#failure ??= { error };
    this.#ending.abort();
    await Promise.allSettled(window.deliveries.map((delivery) => delivery.release()));
  }

  async #compact({ route, isSettled }: { route: Route; isSettled: boolean }): Promise<void> {
    let baseBytes = 0;
    try {
      const result = await compact(this.#context, route, isSettled);
      ({ baseBytes } = result);
      this.#counts.noteCompaction(result);
    } catch (error) {
      // The deltas are stored, so the state is complete: it is compacted when there are more of them.
      this.#report(error);
    }
    this.#due.noteBase(route, baseBytes);
  }

  get #persistence() {
    return {
      signal: this.#ending.signal,
      onError: (error: unknown) => {
        this.#report(error);
      },
    };
  }

  #report(error: unknown): void {
    this.#counts.noteError();
    this.#options.onError?.(error);
  }

  async #reportEachSecond(): Promise<void> {
    const { signal } = this.#ending;
    const { onMetrics } = this.#options;
    while (onMetrics && !signal.aborted) {
      try {
        this.#counts.backlog = await this.#context.log.backlog();
      } catch (error) {
        this.#report(error);
      }
      onMetrics(this.#metrics);
      await pause(METRICS_MS, signal);
    }
  }

  get #metrics() {
    const windows = [this.#flushed, this.#window];
    const times = windows.flatMap((window) =>
      window ? window.deliveries.map(({ storedAt }) => storedAt) : [],
    );
    const oldest = times.reduce((a, b) => Math.min(a, b), Infinity);
    return this.#counts.metrics(Number.isFinite(oldest) ? Math.max(Date.now() - oldest, 0) : 0);
  }
}
