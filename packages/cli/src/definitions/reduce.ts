import { Option } from 'commander';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import { reduce } from '../commands/reduce.js';
import type { ReduceOptions } from '../commands/reduce.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addInput } from './input.js';

/** `dossier reduce` */
export const defineReduce: Define = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  addInput(program.command('reduce'))
    .summary('compute the state of the dossier that the events make up')
    .description(
      'Compute the state of the dossier that the events make up, in whatever order. Invalid events are ' +
        'named on standard error; the state of the others is still printed, and the exit code is 1.',
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
      new Option('--format <format>', 'for people, or canonical JSON (RFC 8785)')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, otherwise json'),
    )
    .option('--partition', 'reduce each namespace by itself; JSON is then one state a line')
    .option(
      '--checkpoint <file>',
      'of a file that only grows: note here how far the reading has come, and go on from there the next time',
    )
    .addHelpText(
      'after',
      examples(
        ['dossier reduce events.jsonl', 'show a dossier'],
        [
          'dossier reduce monday.jsonl tuesday.jsonl > state.json',
          'reduce several files as one stream',
        ],
        ['dossier reduce --partition all.jsonl', 'show each dossier of a mixed stream'],
        [
          'dossier reduce --checkpoint log.checkpoint log.jsonl',
          'follow a file that grows: each time, only what is new is read',
        ],
      ),
    )
    .action(async (files: string[], options: ReduceOptions) => {
      finish(await reduce(io, files, options));
    });
};
