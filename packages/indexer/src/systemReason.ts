import { getSystemErrorMap } from 'node:util';

/** Replacements for messages of the operating system that are hard to understand. */
const WORDS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'no space is left on the device',
};

/** An error of the operating system. The type of Node would make users install `@types/node`. */
interface SystemError {
  readonly code?: string | undefined;
  readonly errno?: number | undefined;
}

/** The reason for an error of the operating system, without the path; undefined for any other error. */
export function systemWords({ code = '', errno = 0 }: SystemError): string | undefined {
  return WORDS[code] ?? getSystemErrorMap().get(errno)?.[1];
}

/**
 * The reason for an error of the operating system, without the path.
 *
 * @throws the error itself if it is not one of the operating system
 */
export function systemReason(error: unknown): string {
  const words = systemWords(error as NodeJS.ErrnoException);
  if (words === undefined) throw error;
  return words;
}

/** The code of an error of the operating system, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
