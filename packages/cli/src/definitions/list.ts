import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { ListOptions } from '../commands/list.js';
import { LIST_FORMATS } from '../missions/listFormats.js';
import { SORT_KEYS } from '../missions/sortKeys.js';
import { TROUBLES } from '../missions/troubles.js';
import type { Trouble } from '../missions/troubles.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addInputOptions, addMissionOption, addNamespaceOption, INPUTS } from './input.js';
import { addServerAsInput, filesOrServer, SERVERS } from './server.js';

const NAMES = Object.keys(TROUBLES) as Trouble[];

/** `dossier list` */
export const defineList: Define = (program, io, finish) => {
  const command = addMissionOption(addNamespaceOption(addInputOptions(program.command('list'))));
  addServerAsInput(command)
    .summary('list the missions of a stream, the worst first')
    .description(
      'List the missions of a stream: a row for each namespace, with its parity, numbers of artifacts, active ' +
        'anomalies and drifts, work packages by lane, the latest snapshot, whether the artifacts hash to it, and the ' +
        'last event. ' +
        'Also reads checkpoints and states of dossier reduce, and with --server the states of an account, which do ' +
        'not hold the last event or work packages. Invalid events are reported on standard error, ' +
        'and the exit code is then 1; drift and anomalies do not change it.',
    )
    .addOption(
      new Option(
        '--format <format>',
        'text for people, csv or jsonl with one row a line, or one json document',
      )
        .choices(LIST_FORMATS)
        .default('text'),
    )
    .addOption(
      new Option(
        '--only <troubles>',
        `only missions with one of these: ${NAMES.join(', ')}; separated by commas, or repeated`,
      ).argParser(troubles),
    )
    .addOption(
      new Option(
        '--sort <key>',
        'the order: trouble (the worst first), mission (by slug), artifacts, anomalies or drifts (most first), ' +
          'snapshot (none, then the oldest first), event (the latest first)',
      )
        .choices(SORT_KEYS)
        .default('trouble'),
    )
    .addOption(new Option('--top <n>', 'only the first <n> missions').argParser(count))
    .option('--require-events', 'input without any event of a dossier is an error')
    .addHelpText('after', INPUTS)
    .addHelpText('after', SERVERS)
    .addHelpText(
      'after',
      examples(
        ['dossier list --top 10 all.jsonl', 'the ten worst missions'],
        ['dossier list --only drifted,anomalies all.jsonl', 'which missions need work?'],
        ['dossier list --format csv all.jsonl > missions.csv', 'a table for a spreadsheet'],
        ['dossier list eu.checkpoint us.checkpoint', 'the missions of two regions, merged'],
        ['dossier list --server nats://127.0.0.1:4222', 'the missions of the account on a server'],
      ),
    )
    .action(async (files: string[], options: ListOptions, self: Command) => {
      const { list } = await import('../commands/list.js');
      finish(await list(io, files, filesOrServer(files, options, self)));
    });
};

function troubles(text: string, before: readonly Trouble[] = []): readonly Trouble[] {
  const given = text.split(',').map((name) => {
    const found = NAMES.find((each) => each === name.trim());
    if (!found) throw new InvalidArgumentError(`Allowed choices are ${NAMES.join(', ')}.`);
    return found;
  });
  return [...before, ...given];
}

function count(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 1))
    throw new InvalidArgumentError('It must be a whole number above 0.');
  return value;
}
