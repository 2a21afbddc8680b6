import { systemWords } from 'mission-dossier-indexer';
import { CommandError, WriteError } from './commandError.js';
import { printable } from './text/printable.js';

/** Whether an error is from the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}

/** The reason of a system error, for people. */
export function systemErrorText(error: NodeJS.ErrnoException): string {
  return systemWords(error) ?? error.message;
}

/**
 * The error to throw if something cannot be done with a file, such as to read it.
 * @param what - what cannot be done: `read`, or `write`
 * @param name - the name of the file; it may have a line feed
 * @returns a CommandError, or WriteError, for an error of the operating system, else the error itself
 */
export function fileError(what: 'read' | 'write', name: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const message = `cannot ${what} ${printable(name)}: ${systemErrorText(error)}`;
  return what === 'write' ? new WriteError(message) : new CommandError(message);
}
