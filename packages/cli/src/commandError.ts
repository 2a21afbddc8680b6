import { printableLines } from './text/printable.js';

/** Thrown when a command fails. It is printed as a message without a stack trace; the exit code is 2. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';

  /**
   * @param message - lines of text, which may quote names and values as they are: what could control a terminal
   *   is escaped
   * @param details - lines below it that are printable already, and may have colours
   */
  constructor(message: string, details: readonly string[] = []) {
    super([printableLines(message), ...details].join('\n'));
  }
}

/** Thrown when something cannot be written. Then nothing else is of use to the caller. */
export class WriteError extends CommandError {}

/** The exit code of a command. */
export const ExitCode = {
  Good: 0,
  /** The data is bad. */
  BadData: 1,
  /** The command failed. */
  Failed: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
