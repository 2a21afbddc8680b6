import { Option } from 'commander';
import type { SnapshotOptions } from '../commands/snapshot.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addEventOptions } from './events.js';
import { addMissionOption, addNamespaceOption, addReadingOptions, INPUTS } from './input.js';

/** `dossier snapshot` */
export const defineSnapshot: Define = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  const command = program
    .command('snapshot')
    .summary('print the event that records a snapshot of a dossier')
    .description(
      'Print the event that records a snapshot of a dossier: a new baseline for parity, with the hash of ' +
        'all artifacts that are present. Invalid events are reported on standard error. The snapshot of ' +
        'the valid ones is still printed, and the exit code is 1.',
    )
    .argument(
      '[events]',
      'events (see "Inputs" below), a saved scan, or a state saved from dossier reduce; - is standard input',
      '-',
    )
    .addOption(
      new Option('--format <format>', 'text for people, json for the event on one line')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, else json'),
    );
  addMissionOption(addNamespaceOption(addReadingOptions(addEventOptions(command))))
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier snapshot events.jsonl', 'show the hash of a dossier'],
        [
          'dossier snapshot events.jsonl >> events.jsonl',
          'append a snapshot to the stream; it is read to its end first',
        ],
      ),
    )
    .action(async (file: string, options: SnapshotOptions) => {
      const { snapshot } = await import('../commands/snapshot.js');
      finish(await snapshot(io, file, options));
    });
};
