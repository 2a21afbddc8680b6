/** Thrown where a command could not be carried out: shown as a message without a trace, exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What a command ends with. */
export const ExitCode = {
  Good: 0,
  /** The data is bad. */
  BadData: 1,
  /** The command could not be carried out. */
  Failed: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
