import { Option } from 'commander';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import type { ReduceOptions } from '../commands/reduce.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addInputOptions, addMissionOption, addNamespaceOption, INPUTS } from './input.js';

/** `dossier reduce` */
export const defineReduce: Define = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  addMissionOption(addNamespaceOption(addInputOptions(program.command('reduce'))))
    .summary('compute the state of a dossier from its events')
    .description(
      'Compute the state of a dossier from its events. Their order does not matter. Invalid events are ' +
        'reported on standard error. The state of the valid ones is still printed, and the exit code is 1.',
    )
    .addOption(
      new Option(
        '--rules <rules>',
        "the rules of this contract, or exactly those of the reference implementation's release",
      )
        .choices(Object.keys(RULE_SETS))
        .default('contract'),
    )
    .addOption(
      new Option('--format <format>', 'text for people, or canonical JSON (RFC 8785)')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, else json'),
    )
    .option(
      '--partition',
      'reduce each namespace separately; with --format json, one state per line',
    )
    .option(
      '--trace',
      'instead of the state, print which event made each of its entries, with the file and the line; the inputs are read twice',
    )
    .option('--require-events', 'input without any event of a dossier is an error')
    .addOption(
      new Option(
        '--checkpoint <file>',
        'for a file that only grows: record in <file> how far it has been read, and continue from there next time',
      ).conflicts('mission'),
    )
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier reduce events.jsonl', 'show a dossier'],
        [
          'dossier reduce monday.jsonl tuesday.jsonl > state.json',
          'reduce several files as one stream',
        ],
        ['dossier reduce --partition all.jsonl', 'show each dossier of a mixed stream'],
        ['dossier reduce --mission 001-reset all.jsonl', 'show one of them'],
        ['dossier reduce --trace events.jsonl', 'find the event of an artifact or anomaly'],
        [
          'dossier reduce --checkpoint log.checkpoint log.jsonl',
          'follow a file that grows: each run reads only the new lines',
        ],
      ),
    )
    .action(async (files: string[], options: ReduceOptions) => {
      const { reduce } = await import('../commands/reading.js');
      finish(await reduce(io, files, options));
    });
};
