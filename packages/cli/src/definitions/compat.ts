import { Option } from 'commander';
import { compat } from '../commands/compat.js';
import type { CompatOptions } from '../commands/compat.js';
import type { Define } from './define.js';
import { examples } from './define.js';

/** `dossier compat` */
export const defineCompat: Define = (program, io, finish) => {
  program
    .command('compat')
    .summary('tell what a change of the schemas breaks')
    .description(
      'Compare the schemas of two versions: is the change backward compatible (new validators accept all ' +
        'that the old ones did), forward compatible (old validators accept all that the new ones do), both ' +
        'or neither? Each change is named with its rule, its place in both versions, and what it means.',
    )
    .argument('<old>', 'a folder of schemas, one with a folder "schemas", or a .tgz of npm pack')
    .argument('<new>', 'the same')
    .addOption(
      new Option('--require <direction>', 'what must not break')
        .choices(['backward', 'forward', 'full'])
        .default('full'),
    )
    .option('--approved <file>', 'a JSON file of breaks that are intended')
    .option('--release <version>', 'the version of NEW (default: that of its package.json)')
    .addOption(
      new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      examples(
        ['dossier compat released.tgz .', 'what has changed since a release'],
        [
          'git archive --prefix=package/ -o old.tgz v1.0.0 package.json schemas && dossier compat old.tgz .',
          'since a tag (in CI, a shallow clone has none before git fetch --tags)',
        ],
        [
          'dossier compat --require backward old/schemas new/schemas',
          'may consumers be updated before producers?',
        ],
      ),
    )
    .action(async (before: string, after: string, options: CompatOptions) => {
      finish(await compat(io, [before, after], options));
    });
};
