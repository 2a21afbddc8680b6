import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { isNonNegativeInteger } from 'mission-dossier-contracts';

/**
 * The default node of the events that a command makes. It is not the name of the machine: only the owner
 * should publish that, and the same input would make other events on another machine.
 */
const DEFAULT_NODE_ID = 'dossier-cli';

/** Adds the options that all commands that make events have. */
export function addEventOptions(command: Command): Command {
  return command
    .addOption(new Option('--node-id <id>', 'the node id of the events').default(DEFAULT_NODE_ID))
    .option('--correlation-id <id>', 'an id shared by all events of this run (default: a new ULID)')
    .addOption(
      new Option(
        '--clock <time>',
        'give the events Lamport clocks above this one, and above all clocks in the input (a saved state has no clock)',
      ).argParser(clockTime),
    );
}

function clockTime(text: string): number {
  const time = text.trim() === '' ? NaN : Number(text);
  if (!isNonNegativeInteger(time))
    throw new InvalidArgumentError('It must be a whole number from 0 to 2^53 - 1.');
  return time;
}
