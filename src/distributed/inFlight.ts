/** Tasks of which a limited number runs at once. After the first that fails, none is started. */
export class InFlight {
  readonly #most: number;
  readonly #running = new Set<Promise<void>>();
  /** Those who wait for room. */
  readonly #waiting: (() => void)[] = [];
  #failure: { readonly error: unknown } | null = null;

  /** @param most - how many may run at once */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Starts a task as soon as there is room for it.
   * @throws the error of a task that failed
   */
  async start(task: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#most)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#assertNoFailure();
    const running: Promise<void> = task()
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#running.delete(running);
        this.#waiting.shift()?.();
      });
    this.#running.add(running);
  }

  /**
   * Waits for all tasks.
   * @throws the error of the first task that failed
   */
  async end(): Promise<void> {
    await Promise.all(this.#running);
    this.#assertNoFailure();
  }

  #assertNoFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

/**
 * Carries out a task for each item, a limited number at once.
 * @throws the error of the first task that failed, after those that run have ended
 */
export async function forAll<T>(
  items: Iterable<T>,
  most: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const inFlight = new InFlight(most);
  try {
    for (const item of items) await inFlight.start(() => task(item));
  } finally {
    await inFlight.end();
  }
}
