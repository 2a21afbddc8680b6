/** Thrown when a command fails. It is printed as a message without a stack trace; the exit code is 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The exit code of a command. */
export const ExitCode = {
  Good: 0,
  /** The data is bad. */
  BadData: 1,
  /** The command failed. */
  Failed: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
