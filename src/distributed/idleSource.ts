/** What stands between values when a source has none for a while. */
export const PAUSE = Symbol('pause');

/** Options of {@link withPauses}. */
export interface PauseOptions {
  /** After how many milliseconds there is a pause. */
  readonly ms: number;
  /** Ends the values, also while the source has none. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The values of a source, and {@link PAUSE} when the next one is not there after a time. A source that is not
 * asynchronous has no pauses.
 */
export async function* withPauses<T>(
  source: Iterable<T> | AsyncIterable<T>,
  { ms, signal }: PauseOptions,
): AsyncGenerator<T | typeof PAUSE> {
  if (!(Symbol.asyncIterator in source)) {
    for (const value of source) {
      if (signal?.aborted === true) return;
      yield value;
    }
    return;
  }
  const iterator = source[Symbol.asyncIterator]();
  let isOpen = true;
  try {
    while (signal?.aborted !== true) {
      const next = iterator.next();
      if ((await firstOf(next, ms, undefined)) === 'late') yield PAUSE;
      if ((await firstOf(next, null, signal)) === 'aborted') break;
      const step = await next;
      if (step.done === true) {
        isOpen = false;
        break;
      }
      yield step.value;
    }
  } finally {
    // A step that was not finished cannot be waited for.
    if (isOpen) void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** What is first: a step that ends, a time, or a signal. */
async function firstOf(
  step: Promise<unknown>,
  ms: number | null,
  signal: AbortSignal | undefined,
): Promise<'step' | 'late' | 'aborted'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: () => void = () => undefined;
  const other = new Promise<'late' | 'aborted'>((resolve) => {
    onAbort = () => {
      resolve('aborted');
    };
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
    if (ms !== null) timer = setTimeout(resolve, ms, 'late');
  });
  const ended = step.then(
    () => 'step' as const,
    () => 'step' as const,
  );
  try {
    return await Promise.race([ended, other]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
