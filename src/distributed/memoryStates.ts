import { assertLength } from './memoryLog.js';
import { Notifier } from './notifier.js';
import type { Route } from './route.js';
import type { Compaction, StateStore, StoredState } from './stateStore.js';

interface Stored {
  readonly route: Route;
  base: readonly Uint8Array[];
  readonly deltas: Map<string, Uint8Array>;
  revision: number;
}

/** Called for each message that is stored. */
type Watcher = (message: Uint8Array) => void;

/** Keeps states in the memory of this process. */
export class MemoryStates implements StateStore {
  readonly maxBytes: number;
  readonly #missions = new Map<string, Stored>();
  readonly #watchers = new Map<string, Set<Watcher>>();
  #lastDelta = 0;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  async append(route: Route, delta: Uint8Array): Promise<void> {
    await Promise.resolve();
    assertLength(delta, this.maxBytes);
    this.#lastDelta += 1;
    this.#of(route).deltas.set(String(this.#lastDelta), delta);
    this.#announce(route, [delta]);
  }

  async read({ mission }: Route): Promise<StoredState> {
    await Promise.resolve();
    const { base = [], deltas = [], revision = 0 } = this.#missions.get(mission) ?? {};
    return {
      base,
      deltas: Array.from(deltas, ([id, bytes]) => ({ id, bytes })),
      revision: String(revision),
    };
  }

  async compact(route: Route, { revision, base, folded }: Compaction): Promise<boolean> {
    await Promise.resolve();
    for (const message of base) assertLength(message, this.maxBytes);
    const stored = this.#of(route);
    if (String(stored.revision) !== revision) return false;
    stored.base = base;
    stored.revision += 1;
    for (const id of folded) stored.deltas.delete(id);
    this.#announce(route, base);
    return true;
  }

  async watch({ mission }: Route, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    await Promise.resolve();
    const watchers = this.#watchers.get(mission) ?? new Set();
    this.#watchers.set(mission, watchers);
    const messages: Uint8Array[] = [];
    const changes = new Notifier();
    const watcher = (message: Uint8Array) => {
      messages.push(message);
      changes.notify();
    };
    watchers.add(watcher);
    signal.addEventListener('abort', () => watchers.delete(watcher), { once: true });
    return stream(messages, changes, signal);
  }

  async *routes(): AsyncGenerator<Route> {
    for (const { route } of [...this.#missions.values()]) yield await Promise.resolve(route);
  }

  #of(route: Route): Stored {
    const known = this.#missions.get(route.mission);
    if (known) return known;
    const stored = { route, base: [], deltas: new Map<string, Uint8Array>(), revision: 0 };
    this.#missions.set(route.mission, stored);
    return stored;
  }

  #announce({ mission }: Route, messages: readonly Uint8Array[]): void {
    for (const watcher of this.#watchers.get(mission) ?? []) messages.forEach(watcher);
  }
}

async function* stream(
  messages: Uint8Array[],
  changes: Notifier,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  while (!signal.aborted) {
    const message = messages.shift();
    if (message) yield message;
    else await changes.next(signal);
  }
}
