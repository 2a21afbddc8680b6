import { InvalidArgumentError, Option } from 'commander';
import type { DeadLetterReason } from 'mission-dossier-contracts/distributed';
import { DEAD_LETTER_REASON_VALUES } from 'mission-dossier-contracts/tooling';
import type { DeadOptions } from '../commands/dead.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addServerOptions, SERVERS } from './server.js';

const REASONS = DEAD_LETTER_REASON_VALUES.join(', ');

/** `dossier dead` */
export const defineDead: Define = (program, io, finish) => {
  addServerOptions(program.command('dead'))
    .summary('list what was published and cannot be read, or publish it again')
    .description(
      'List the dead letters of a server, the oldest first: what was published and is not a valid event of a ' +
        'dossier, with what is wrong with it. The exit code is 0. With --replay, they are published again, for ' +
        'example after an update that reads them, and those that are accepted are removed; the exit code is 1 if ' +
        'any is refused again.',
    )
    .addOption(
      new Option(
        '--reason <reasons>',
        `only letters with one of these: ${REASONS}; separated by commas`,
      ).argParser(reasons),
    )
    .option('--replay', 'publish them again, instead of listing them')
    .addOption(
      new Option(
        '--format <format>',
        'text for people; json: one letter a line, or with --replay one document',
      )
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', SERVERS)
    .addHelpText(
      'after',
      examples(
        ['dossier dead --server nats://127.0.0.1:4222', 'what could not be read?'],
        ['dossier dead --reason invalid --replay', 'publish invalid events again, after an update'],
      ),
    )
    .action(async (options: DeadOptions) => {
      const { dead } = await import('../commands/dead.js');
      finish(await dead(io, options));
    });
};

function reasons(text: string): readonly DeadLetterReason[] {
  return text.split(',').map((name) => {
    const found = DEAD_LETTER_REASON_VALUES.find((each) => each === name.trim());
    if (!found) throw new InvalidArgumentError(`Allowed choices are ${REASONS}.`);
    return found;
  });
}
