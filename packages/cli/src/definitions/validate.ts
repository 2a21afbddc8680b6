import { InvalidArgumentError, Option } from 'commander';
import type { ValidateOptions } from '../commands/validate.js';
import { REPORT_FORMATS } from '../reporters/reportFormats.js';
import type { ReportFormat } from '../reporters/reportFormats.js';
import type { RequestedFile } from '../reporters/reportFiles.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addInputOptions, addNamespaceOption, INPUTS } from './input.js';

/** `dossier validate` */
export const defineValidate: Define = (program, io, finish) => {
  addNamespaceOption(addInputOptions(program.command('validate')))
    .summary('check events, and report every error')
    .description(
      'Check every event, of every family, each on its own. Every error is reported with ' +
        'file:line:column (in UTF-16 code units), JSON pointer, what was found and what was expected. An ' +
        'input that cannot be read is an error of the report, too, and the exit code is 2. --strict ' +
        'also makes advice errors, and different events with the same id, clock and timestamp (it reads ' +
        'everything twice). --quiet also leaves out the verdict of the text.',
    )
    .option('--type <event-type>', 'the records are bare payloads of this event type')
    .addOption(
      new Option('--format <format>', 'the format on standard output')
        .choices(REPORT_FORMATS)
        .default('text'),
    )
    .addOption(
      new Option(
        '--output <format=file>',
        'also write a report in a format to a file, either completely or not at all; can be repeated',
      ).argParser(requestedFiles),
    )
    .addOption(
      new Option(
        '--docs-url <url>',
        'where the folder docs/ of mission-dossier-contracts is published, which the rules of SARIF link to ' +
          '(default: beside the ids of the schemas, where nothing is published yet)',
      ).argParser(folderUrl),
    )
    .option('--advisories', 'also report advice, which does not affect the verdict')
    .option(
      '--require-events',
      'input without any record is an error (default with the formats github, junit and sarif)',
    )
    .option('--no-require-events', 'input without any record is no error')
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier validate events.jsonl', 'check a file'],
        ['producer | dossier validate', 'check the output of a program'],
        ['dossier validate --format github events/', 'annotate a pull request'],
        [
          'dossier validate events/ --output junit=events.xml --output sarif=events.sarif',
          'write several reports in one run',
        ],
        [
          "git diff -z --name-only --diff-filter=d main -- '*.jsonl' | dossier validate --files-from -",
          'check what a branch changes',
        ],
        [
          'dossier validate --type MissionDossierArtifactIndexed payload.json',
          'check one bare payload',
        ],
      ),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      const { validate } = await import('../commands/validate.js');
      finish(await validate(io, files, options));
    });
};

/** Collects the values of `--output`, such as `junit=report.xml`. */
function requestedFiles(
  text: string,
  before: readonly RequestedFile[] | undefined,
): readonly RequestedFile[] {
  const [format = '', path = ''] = /^([^=]*)=(.*)$/s.exec(text)?.slice(1) ?? [];
  if (!isReportFormat(format))
    throw new InvalidArgumentError(
      `It must be a format (${REPORT_FORMATS.join(', ')}), an equals sign and a file.`,
    );
  if (path === '' || path === '-')
    throw new InvalidArgumentError('It needs a file; --format is for standard output.');
  return [...(before ?? []), { format, path }];
}

function isReportFormat(text: string): text is ReportFormat {
  return REPORT_FORMATS.some((format) => format === text);
}

/** The URL of a folder, with a slash at its end. */
function folderUrl(text: string): string {
  if (!URL.canParse(text))
    throw new InvalidArgumentError('It must be a URL, such as https://example.com/docs/.');
  const url = new URL(text);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
