import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { isNonNegativeInteger } from 'mission-dossier-contracts';

/**
 * The node of events that are made here, where nobody says. Not the name of the machine: that is for its
 * owner to give away, and the same input would not give the same events elsewhere.
 */
const DEFAULT_NODE_ID = 'dossier-cli';

/** What the commands that make events have in common. */
export function addEventOptions(command: Command): Command {
  return command
    .addOption(new Option('--node-id <id>', 'the node of the events').default(DEFAULT_NODE_ID))
    .option('--correlation-id <id>', 'groups the events of a run (default: a new ULID)')
    .addOption(
      new Option(
        '--clock <time>',
        'the Lamport clocks of the events are above this one, and above all that are read; a saved state does not tell one',
      ).argParser(clockTime),
    );
}

function clockTime(text: string): number {
  const time = text.trim() === '' ? NaN : Number(text);
  if (!isNonNegativeInteger(time))
    throw new InvalidArgumentError('It must be a whole number from 0 to 2^53 - 1.');
  return time;
}
