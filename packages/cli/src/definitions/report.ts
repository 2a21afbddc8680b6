import { report } from '../commands/report.js';
import type { ReportOptions } from '../commands/report.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import {
  addFilesArgument,
  addFormOptions,
  addLineLimitOption,
  addMissionOption,
  addNamespaceOption,
  INPUTS,
} from './input.js';

/** `dossier report` */
export const defineReport: Define = (program, io, finish) => {
  addMissionOption(
    addNamespaceOption(
      addFormOptions(addLineLimitOption(addFilesArgument(program.command('report')))),
    ),
  )
    .summary('write an HTML page about dossiers, for people')
    .description(
      'Write one self-contained HTML page: the parity and its reason, artifacts with their versions, ' +
        'anomalies, snapshots and drifts, and the errors of the input. The page needs no network and runs ' +
        'no script. If there are invalid events, the page lists them, and the exit code is 1.',
    )
    .option(
      '-o, --output <file>',
      'the file to write, either completely or not at all (default: standard output)',
    )
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier report events.jsonl -o report.html', 'show a dossier'],
        ['dossier report *.jsonl -o report.html', 'show several, with an overview first'],
      ),
    )
    .action(async (files: string[], options: ReportOptions) => {
      finish(await report(io, files, options));
    });
};
