import { getSystemErrorMap } from 'node:util';

/**
 * Why the operating system refused, in its words, without the path.
 *
 * @throws the error itself where it is none of the system's
 */
export function systemReason(error: unknown): string {
  const { errno = 0 } = error as NodeJS.ErrnoException;
  const [, words] = getSystemErrorMap().get(errno) ?? [];
  if (words === undefined) throw error;
  return words;
}

/** The system's short name for what went wrong: `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
