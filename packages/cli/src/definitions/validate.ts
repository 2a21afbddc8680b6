import { Option } from 'commander';
import { validate } from '../commands/validate.js';
import type { ValidateOptions } from '../commands/validate.js';
import { REPORTERS } from '../reporters/index.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addInputOptions, addNamespaceOption, INPUTS } from './input.js';

/** `dossier validate` */
export const defineValidate: Define = (program, io, finish) => {
  addNamespaceOption(addInputOptions(program.command('validate')))
    .summary('check events, and report every error')
    .description(
      'Check every event, each on its own. Every error is reported with ' +
        'file:line:column (in UTF-16 code units), JSON pointer, what was found and what was expected. An ' +
        'input that cannot be read is an error of the report, too, and the exit code is 2. --strict ' +
        'also makes advice errors, and different events with the same id, clock and timestamp (it reads ' +
        'everything twice).',
    )
    .option('--type <event-type>', 'the records are bare payloads of this event type')
    .addOption(
      new Option('--format <format>', 'the output format')
        .choices(Object.keys(REPORTERS))
        .default('text'),
    )
    .option('--advisories', 'also report advice, which does not affect the verdict')
    .option(
      '--require-events',
      'input without any record is an error (default with --format github and junit)',
    )
    .option('--no-require-events', 'input without any record is no error')
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier validate events.jsonl', 'check a file'],
        ['producer | dossier validate', 'check the output of a program'],
        ['dossier validate --format github events/*.jsonl', 'annotate a pull request'],
        [
          'dossier validate --type MissionDossierArtifactIndexed payload.json',
          'check one bare payload',
        ],
      ),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      finish(await validate(io, files, options));
    });
};
