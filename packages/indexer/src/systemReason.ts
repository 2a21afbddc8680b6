import { getSystemErrorMap } from 'node:util';

/** Where the system's own words are not ours, or leave the reader with a riddle. */
const WORDS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'no space is left on the device',
};

/** What an error of the operating system says of itself; a type of Node's would ask users for `@types/node`. */
interface SystemError {
  readonly code?: string | undefined;
  readonly errno?: number | undefined;
}

/** Why the operating system refused, without the path; undefined where the error is none of the system's. */
export function systemWords({ code = '', errno = 0 }: SystemError): string | undefined {
  return WORDS[code] ?? getSystemErrorMap().get(errno)?.[1];
}

/**
 * Why the operating system refused, without the path.
 *
 * @throws the error itself where it is none of the system's
 */
export function systemReason(error: unknown): string {
  const words = systemWords(error as NodeJS.ErrnoException);
  if (words === undefined) throw error;
  return words;
}

/** The system's short name for what went wrong: `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
