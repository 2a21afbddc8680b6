/** An `AbortSignal`. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Throws the reason of a signal that is aborted. */
export function assertNotAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

/** Waits for a step, or throws the reason of the signal as soon as it is aborted. */
export async function untilAborted<T>(
  step: Promise<T>,
  signal: AbortSignalLike | undefined,
): Promise<T> {
  if (!signal) return step;
  let stop: () => void = () => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  signal.addEventListener('abort', stop);
  try {
    await Promise.race([step, aborted]);
    assertNotAborted(signal);
    return await step;
  } finally {
    // A listener for each step would stay as long as the signal.
    signal.removeEventListener('abort', stop);
  }
}
