import type { IndexFolderOptions } from '../commands/indexFolder.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addEventOptions } from './events.js';
import { addReadingOptions } from './input.js';

/** `dossier index` */
export const defineIndex: Define = (program, io, finish) => {
  const command = program
    .command('index')
    .summary('print the events that bring a dossier up to date with a mission folder')
    .description(
      'Print the events that bring a dossier up to date with a mission folder: one for each file that is ' +
        'new, changed or renamed, one for each expected file that is missing, and a snapshot. Files that ' +
        'git ignores are skipped. No event removes an artifact from a dossier: deleted files stay in it, ' +
        'and are listed on standard error. Files that cannot be read are listed there, too. The events ' +
        'of all other files are still printed, and the exit code is 1.',
    )
    .argument('<folder>', 'the mission folder')
    .option(
      '--namespace <json>',
      'the namespace of the events: JSON text or a JSON file; manifest_version is optional with ' +
        '--manifest, and the whole option is optional with --since',
    )
    .option('--manifest <file>', 'a YAML or JSON file of the expected artifacts')
    .option(
      '--since <events>',
      'the dossier so far: events (as in dossier reduce), a saved state, or - (standard input); only changes since then are printed',
    )
    .option(
      '--step <id>',
      'a step of the manifest whose artifacts are required; can be repeated (default: all steps)',
      (step: string, before: readonly string[] | undefined) => [...(before ?? []), step],
    )
    .option(
      '--base <folder>',
      'the folder that paths are relative to (default: the top of the git work tree, else the mission folder)',
    );
  addReadingOptions(addEventOptions(command))
    .option(
      '--mission <slug>',
      'of --since, only the events of this mission; those of others are left out, and are not checked',
    )
    .addHelpText(
      'after',
      examples(
        [
          'dossier index specs/001 --namespace namespace.json --manifest expected.yaml > events.jsonl',
          'index a mission folder for the first time',
        ],
        [
          'dossier index specs/001 --manifest expected.yaml --since events.jsonl >> events.jsonl',
          'bring the dossier up to date; the stream is read to its end before events are appended',
        ],
      ),
    )
    .action(async (folder: string, options: IndexFolderOptions) => {
      const { indexFolder } = await import('../commands/indexFolder.js');
      finish(await indexFolder(io, folder, options));
    });
};
