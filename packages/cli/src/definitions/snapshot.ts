import { Option } from 'commander';
import { snapshot } from '../commands/snapshot.js';
import type { SnapshotOptions } from '../commands/snapshot.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addEventOptions } from './events.js';
import { addReading } from './input.js';

/** `dossier snapshot` */
export const defineSnapshot: Define = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  const command = program
    .command('snapshot')
    .summary('make the event that takes a snapshot of a dossier')
    .description(
      'Make the event that takes a snapshot of a dossier: a new baseline for parity, with the hash of all ' +
        'artifacts that are present. Invalid events are named on standard error; the snapshot of the others ' +
        'is still printed, and the exit code is 1.',
    )
    .argument(
      '[events]',
      'JSON Lines or JSON, or a state that dossier reduce has saved; - or none: standard input',
      '-',
    )
    .addOption(
      new Option('--format <format>', 'for people, or the event as a line of JSON')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, otherwise json'),
    );
  addReading(addEventOptions(command))
    .addHelpText(
      'after',
      examples(
        ['dossier snapshot events.jsonl', 'show the hash of a dossier'],
        [
          'dossier snapshot events.jsonl >> events.jsonl',
          'take a snapshot: the event is made before it is appended',
        ],
      ),
    )
    .action(async (file: string, options: SnapshotOptions) => {
      finish(await snapshot(io, file, options));
    });
};
