import { mergeBytes, takeDelta } from '../binary/index.js';
import { isDossierError, MissionDossierProjection } from '../index.js';
import type { CompleteMissionDossierState } from '../index.js';
import { backoffMs, pause } from './backoff.js';
import type { Context } from './context.js';
import { Notifier } from './notifier.js';
import { readSettled } from './read.js';
import type { Route } from './route.js';

/** The projection of a mission, kept up to date by what the projectors store. */
export class WatchedMission {
  readonly #context: Context;
  readonly #route: Route;
  #projection: MissionDossierProjection;
  #hasNewState = false;
  #failure: { readonly error: unknown } | null = null;
  /** There may be something to take. */
  readonly changes = new Notifier();

  constructor(context: Context, route: Route) {
    this.#context = context;
    this.#route = route;
    this.#projection = new MissionDossierProjection(context.projection);
  }

  /**
   * The state now; null if it is the one that was taken last, or if there is none.
   * @throws what {@link follow} met and cannot repair
   */
  takeState(): CompleteMissionDossierState | null {
    if (this.#failure) throw this.#failure.error;
    if (!this.#hasNewState) return null;
    this.#hasNewState = false;
    return this.#projection.state();
  }

  /** Merges what is stored, until the signal. If the engine is lost, this goes on when it is back. */
  async follow(signal: AbortSignal): Promise<void> {
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        const messages = await this.#context.states.watch(this.#route, signal);
        await this.#catchUp();
        for await (const message of messages) {
          failures = 0;
          await this.#take(message);
        }
      } catch (error) {
        // The states cannot be read, however often it is tried.
        if (isDossierError(error)) {
          this.#failure = { error };
          this.changes.notify();
          return;
        }
      }
      await pause(backoffMs(failures + 1), signal);
    }
  }

  async #take(message: Uint8Array): Promise<void> {
    mergeBytes(this.#projection, message);
    if (this.#projection.isSettled) this.#note();
    else await this.#catchUp();
  }

  /** Merges what is stored now, which is settled. */
  async #catchUp(): Promise<void> {
    // While it is not settled there is no state to take.
    if (!this.#projection.isSettled) this.#hasNewState = false;
    const stored = await readSettled(this.#context, this.#route);
    if (!stored) return;
    this.#projection.merge(stored);
    // Versions of an event that are kept separate do not settle those that are not (C13).
    if (!this.#projection.isSettled) this.#projection = stored;
    this.#note();
  }

  #note(): void {
    if (takeDelta(this.#projection) === undefined) return;
    this.#hasNewState = true;
    this.changes.notify();
  }
}
