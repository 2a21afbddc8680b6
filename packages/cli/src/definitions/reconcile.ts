import { Option } from 'commander';
import type { ReconcileOptions } from '../commands/reconcile.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addFormOptions, addLineLimitOption } from './input.js';

/** `dossier reconcile` */
export const defineReconcile: Define = (program, io, finish) => {
  const command = program
    .command('reconcile')
    .summary('compare what the outbox, the last scan and the files say of each mission')
    .description(
      'Compare the accounts of each mission of a project: the events in the outbox, the last saved scan, ' +
        'and the files on disk. Reports what has drifted, and what is not comparable and why. Nothing is ' +
        'written into the project. The exit codes are those of diff: 0 if all that is comparable is the ' +
        'same, 1 if something has drifted or an account has errors, 2 if nothing could be compared.',
    )
    .argument('[project]', 'the folder of a project, or of a mission (kitty-specs/MISSION)', '.')
    .option('--mission <slug>', 'only this mission (default: all)')
    .addOption(
      new Option('--format <format>', 'text for people, json for one document')
        .choices(['text', 'json'])
        .default('text'),
    );
  addFormOptions(addLineLimitOption(command))
    .addHelpText(
      'after',
      examples(
        ['dossier reconcile', 'do all accounts of the project in this folder agree?'],
        [
          'dossier reconcile --mission 001-password-reset ../shop',
          'what has changed in one mission since its last scan?',
        ],
        [
          `dossier reconcile --format json | jq '.missions[] | select(.verdict == "drifted")'`,
          'the missions that have drifted, for a program',
        ],
      ),
    )
    .action(async (project: string, options: ReconcileOptions) => {
      const { reconcile } = await import('../commands/reconcile.js');
      finish(await reconcile(io, project, options));
    });
};
