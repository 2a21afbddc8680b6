import type { CompleteMissionDossierState, LocalNamespaceTuple, ReducerRules } from '../index.js';
import type { Context } from './context.js';
import type { StoredDeadLetter } from './deadLetter.js';
import type {
  Dossiers,
  ProjectOptions,
  PublishOptions,
  PublishResult,
  ReplayOptions,
} from './dossiers.js';
import type { Engine } from './engine.js';
import { Projector } from './projector.js';
import { Publication } from './publication.js';
import { readSettled } from './read.js';
import { rebuild } from './rebuild.js';
import { replayDeadLetters } from './replayDeadLetters.js';
import { routeOf } from './route.js';
import type { Route } from './route.js';
import { watch } from './watch.js';

/** The account of many missions in an engine. */
export class Account implements Dossiers {
  readonly #engine: Engine;
  readonly #context: Context;
  readonly #rules: ReducerRules;
  /** Aborted when the account is closed. */
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  constructor(engine: Engine, context: Context, rules: ReducerRules) {
    this.#engine = engine;
    this.#context = context;
    this.#rules = rules;
  }

  publish(
    events: Iterable<unknown> | AsyncIterable<unknown>,
    options: PublishOptions = {},
  ): Promise<PublishResult> {
    const { log, admissions } = this.#context;
    return this.#run(() => new Publication(log, admissions, options).run(events));
  }

  project(options: ProjectOptions = {}): Promise<void> {
    const signal = this.#untilClosed(options.signal);
    return this.#run(() => new Projector(this.#context, { ...options, signal }).run());
  }

  state(namespace: LocalNamespaceTuple): Promise<CompleteMissionDossierState | null> {
    return this.#run(async () => {
      const projection = await readSettled(this.#context, this.#routeOf(namespace));
      return projection?.state() ?? null;
    });
  }

  watch(
    namespace: LocalNamespaceTuple,
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): AsyncIterable<CompleteMissionDossierState> {
    return watch(this.#context, this.#routeOf(namespace), this.#untilClosed(signal));
  }

  rebuild(namespace: LocalNamespaceTuple): Promise<CompleteMissionDossierState | null> {
    return this.#run(async () => {
      const projection = await rebuild(this.#context, this.#routeOf(namespace));
      return projection?.state() ?? null;
    });
  }

  async *states(): AsyncGenerator<CompleteMissionDossierState> {
    for await (const route of this.#context.states.routes()) {
      const projection = await readSettled(this.#context, route);
      if (projection) yield projection.state();
    }
  }

  deadLetters(): AsyncIterable<StoredDeadLetter> {
    return this.#context.log.deadLetters();
  }

  replayDeadLetters(options?: ReplayOptions): Promise<PublishResult> {
    const { log, admissions } = this.#context;
    return this.#run(() => replayDeadLetters(log, admissions, options));
  }

  isReady(): boolean {
    return this.#engine.isReady();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#running);
    await this.#engine.close();
  }

  #untilClosed(signal: AbortSignal | undefined): AbortSignal {
    return signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
  }

  #routeOf(namespace: LocalNamespaceTuple): Route {
    return routeOf(namespace, { partitions: this.#context.log.partitions, rules: this.#rules });
  }

  async #run<T>(operation: () => Promise<T>): Promise<T> {
    if (this.#closing.signal.aborted) throw new TypeError('the dossiers are closed');
    const running = operation();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }
}
