import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { positiveNumber } from './define.js';

const MEBIBYTE = 1024 * 1024;
const DEFAULT_MAX_LINE_MEBIBYTES = 16;
/** More is a slip of the hand. */
const MOST_JOBS = 256;

/** What the commands that read events of any files have in common. */
export function addInput(command: Command): Command {
  return addReading(addFiles(command));
}

/** What the commands that read events have in common. */
export function addReading(command: Command): Command {
  return addLineLimit(command).addOption(
    new Option(
      '--jobs <threads>',
      'how many threads read JSON Lines files (default: by their size)',
    ).argParser(threadCount),
  );
}

/** Any files of events. */
export function addFiles(command: Command): Command {
  return command.argument('[files...]', 'JSON Lines or JSON files; - or none: standard input');
}

/** How long a line may be. */
export function addLineLimit(command: Command): Command {
  return command
    .addOption(
      new Option('--max-line-mib <mebibytes>', 'longer lines are errors, and are not read')
        .default(DEFAULT_MAX_LINE_MEBIBYTES)
        .argParser(positiveNumber),
    )
    .hook('preAction', (_, action) => {
      const { maxLineMib } = action.opts<{ maxLineMib: number }>();
      action.setOptionValue('maxLineBytes', Math.round(maxLineMib * MEBIBYTE));
    });
}

function threadCount(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 1 && value <= MOST_JOBS))
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  return value;
}
