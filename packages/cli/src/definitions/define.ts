import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { ExitCode } from '../commandError.js';
import type { Io } from '../io.js';

/** Adds a command to the program: its arguments, options and help. */
export type Define = (program: Command, io: Io, finish: (code: ExitCode) => void) => void;

/** Reads the value of an option that is a number above 0. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

/** The part of a command's help that shows it at work. */
export function examples(
  ...list: readonly (readonly [command: string, purpose: string])[]
): string {
  return `\nExamples:\n${list.map(([command, purpose]) => `  # ${purpose}\n  ${command}`).join('\n')}`;
}
