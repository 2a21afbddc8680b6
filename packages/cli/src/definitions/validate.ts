import { Option } from 'commander';
import { validate } from '../commands/validate.js';
import type { ValidateOptions } from '../commands/validate.js';
import { REPORTERS } from '../reporters/index.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addInput } from './input.js';

/** `dossier validate` */
export const defineValidate: Define = (program, io, finish) => {
  addInput(program.command('validate'))
    .summary('check every event, and report every error of each')
    .description(
      'Check every event of JSON Lines or JSON files, each by itself. Every error of each is reported: ' +
        'file:line:column (in UTF-16 code units), JSON pointer, what was found and what was expected.',
    )
    .option('--type <event-type>', 'the records are bare payloads of this event type')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(Object.keys(REPORTERS))
        .default('text'),
    )
    .option('--advisories', 'report advice, too, that plays no part in the verdict')
    .addHelpText(
      'after',
      examples(
        ['dossier validate events.jsonl', 'check a file'],
        ['producer | dossier validate', 'check what a program writes'],
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
