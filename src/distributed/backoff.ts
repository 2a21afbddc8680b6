/** How long to wait after the first failure, and at most, in milliseconds. */
const FIRST_MS = 20;
const LONGEST_MS = 5_000;

/** Options of {@link persist}. */
export interface PersistOptions {
  /** How often to try. Default: until the signal. */
  readonly attempts?: number;
  /** Called for each failure that is followed by another attempt. */
  readonly onError: (error: unknown) => void;
  /** After it, a step is tried once more. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Carries out a step that an engine may fail to do, waiting longer after each failure.
 * @throws the last failure
 */
export async function persist<T>(
  step: () => Promise<T>,
  { attempts = Infinity, onError, signal }: PersistOptions,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    const isLast = failures === attempts || signal?.aborted === true;
    try {
      return await step();
    } catch (error) {
      if (isLast) throw error;
      onError(error);
    }
    await pause(backoffMs(failures), signal);
  }
}

/** How long to wait after a number of failures. Not all who wait may come at the same time. */
export function backoffMs(failures: number): number {
  const longest = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return longest * (0.5 + Math.random() / 2);
}

/** Waits for a time, or for the signal. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
