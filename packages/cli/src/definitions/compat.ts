import { Option } from 'commander';
import type { CompatOptions } from '../commands/compat.js';
import { COMPAT_FORMAT_NAMES } from '../compat/formatNames.js';
import type { Define } from './define.js';
import { examples } from './define.js';

/** `dossier compat` */
export const defineCompat: Define = (program, io, finish) => {
  program
    .command('compat')
    .summary('report what a change of the schemas breaks')
    .description(
      'Compare the schemas of two versions, and report whether the change is backward compatible (new ' +
        'validators accept whatever the old ones accepted), forward compatible (old validators accept ' +
        'whatever the new ones accept), both or neither. Each change is listed with its rule, its place ' +
        'in both versions, and its effect.',
    )
    .argument(
      '<old>',
      'a folder of schemas, a folder that contains "schemas", or a .tgz made by npm pack',
    )
    .argument('<new>', 'the same')
    .addOption(
      new Option('--require <direction>', 'the direction that must not break')
        .choices(['backward', 'forward', 'full'])
        .default('full'),
    )
    .option('--approved <file>', 'a JSON file that lists intended breaks')
    .option(
      '--release <version>',
      'the version number of <new> (default: the one in its package.json)',
    )
    .addOption(
      new Option('--format <format>', 'the output format; github is for annotations in a job')
        .choices(COMPAT_FORMAT_NAMES)
        .default('text'),
    )
    .addHelpText(
      'after',
      examples(
        ['dossier compat released.tgz .', 'what has changed since a release?'],
        [
          'git archive --prefix=package/ -o old.tgz v1.0.0 package.json schemas && dossier compat old.tgz .',
          'what has changed since a tag? (a shallow clone, as in CI, needs git fetch --tags first)',
        ],
        [
          'dossier compat --require backward old/schemas new/schemas',
          'may consumers be updated before producers?',
        ],
      ),
    )
    .action(async (before: string, after: string, options: CompatOptions) => {
      const { compat } = await import('../commands/compat.js');
      finish(await compat(io, [before, after], options));
    });
};
