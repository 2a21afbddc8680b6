import { indexFolder } from '../commands/indexFolder.js';
import type { IndexFolderOptions } from '../commands/indexFolder.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addEventOptions } from './events.js';
import { addReading } from './input.js';

/** `dossier index` */
export const defineIndex: Define = (program, io, finish) => {
  const command = program
    .command('index')
    .summary('make the events that bring a dossier up to date with a mission folder')
    .description(
      'Make the events that bring a dossier up to date with a mission folder: files that are new, changed ' +
        'or renamed, expected ones that are missing, and a snapshot. What git ignores is left out. ' +
        'No event takes an artifact out of a dossier: files that are gone are named on standard error, ' +
        'and stay. Files that cannot be read are named there, too; the events of the others are still ' +
        'printed, and the exit code is 1.',
    )
    .argument('<folder>', 'the mission folder')
    .option(
      '--namespace <json>',
      'the namespace of the events: JSON text, or a file of it; its manifest_version may be left out where ' +
        '--manifest has it, and all of it where --since has it',
    )
    .option('--manifest <file>', 'the expected artifacts: YAML or JSON')
    .option(
      '--since <events>',
      'the dossier so far, JSON Lines or JSON: only what differs is printed; - : standard input',
    )
    .option(
      '--step <id>',
      'a step of the manifest whose artifacts are required; may be given several times (default: all)',
      (step: string, before: readonly string[] | undefined) => [...(before ?? []), step],
    )
    .option(
      '--base <folder>',
      'what paths are relative to (default: the top of the git work tree, or else the mission folder)',
    );
  addReading(addEventOptions(command))
    .addHelpText(
      'after',
      examples(
        [
          'dossier index specs/001 --namespace namespace.json --manifest expected.yaml > events.jsonl',
          'index a mission folder for the first time',
        ],
        [
          'dossier index specs/001 --manifest expected.yaml --since events.jsonl >> events.jsonl',
          'bring the dossier up to date: events are made before they are appended',
        ],
      ),
    )
    .action(async (folder: string, options: IndexFolderOptions) => {
      finish(await indexFolder(io, folder, options));
    });
};
