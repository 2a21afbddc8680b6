/** Wakes those who wait for a change. */
export class Notifier {
  readonly #waiting = new Set<() => void>();

  /** Wakes all who wait now. */
  notify(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /**
   * Waits for the next change, for the signal, or for a time.
   * @param ms - how long to wait at most; Infinity: no limit
   */
  async next(signal: AbortSignal, ms = Infinity): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = ms === Infinity ? undefined : setTimeout(wake, ms);
      signal.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }
}
