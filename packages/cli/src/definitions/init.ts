import type { InitOptions } from '../commands/init.js';
import type { Define } from './define.js';
import { examples } from './define.js';

/** `dossier init` */
export const defineInit: Define = (program, io, finish) => {
  program
    .command('init')
    .summary('write what dossier index needs for a mission folder')
    .description(
      'Write what dossier index needs for a mission folder: a manifest of the expected artifacts that editors ' +
        'check as you type, the namespace of the events, and a line in .gitignore for the file of the events. ' +
        'If one of the files is there already, nothing is written.',
    )
    .argument('[folder]', 'the mission folder', '.')
    .option('-o, --output <folder>', 'the folder of the written files', '.')
    .option('--project-uuid <uuid>', 'of the namespace (default: a new one)')
    .option('--feature-slug <slug>', 'of the namespace (default: the name of the mission folder)')
    .option(
      '--target-branch <branch>',
      'of the namespace (default: the branch of the git work tree, else main)',
    )
    .option('--mission-key <key>', 'of the namespace', 'software-dev')
    .addHelpText(
      'after',
      examples(
        ['dossier init specs/001', 'write the files into this folder'],
        [
          'dossier init specs/002 --output specs/002 --project-uuid 6f0e6c4e-4a35-4c5b-9a51-0d9b0e6d8a11',
          'write those of a second mission of the same project',
        ],
      ),
    )
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('../commands/init.js');
      finish(await init(io, folder, options));
    });
};
