import type { Command } from 'commander';
import { INDEX, MAX_DOSSIERS_ON_PAGE } from '../report/places.js';
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
import { addServerAsInput, filesOrServer, SERVERS } from './server.js';

const FOLDER = `
Folders:
  One page shows at most ${MAX_DOSSIERS_ON_PAGE} dossiers, those with the greatest trouble; a folder shows all.
  Open ${INDEX} in it. The next report in the same folder replaces the pages,
  and removes those of dossiers that it does not have. It touches no other file.`;

/** `dossier report` */
export const defineReport: Define = (program, io, finish) => {
  const withFiles = addFormOptions(addLineLimitOption(addFilesArgument(program.command('report'))));
  addServerAsInput(addMissionOption(addNamespaceOption(withFiles)))
    .summary('write HTML pages about dossiers, for people')
    .description(
      'Write one self-contained HTML page: the parity and its reason, artifacts with their versions, ' +
        'anomalies, work packages, snapshots and drifts, and the errors of the input. Or write a folder of such pages, one for ' +
        'each dossier, with an overview that can be sorted and searched. The pages need no network or server; ' +
        'only the overview of a folder runs a script, its own. If there are invalid events, the page lists ' +
        'them, and the exit code is 1. With --server, the report is of the events of an account: of all missions that ' +
        'have a state, or of one, by --mission, or at once by --namespace.',
    )
    .option(
      '-o, --output <file or folder/>',
      'the file to write, either completely or not at all; or a folder, which exists, or whose name ends ' +
        'in / (default: standard output)',
    )
    .option(
      '--require-events',
      'input without any event of a dossier is an error, and nothing is written',
    )
    .option(
      '--trace',
      'also show which event made each version, anomaly, snapshot and drift: its id, its clock and its place in ' +
        'the input',
    )
    .addHelpText('after', INPUTS)
    .addHelpText('after', SERVERS)
    .addHelpText('after', FOLDER)
    .addHelpText(
      'after',
      examples(
        ['dossier report events.jsonl -o report.html', 'show a dossier'],
        ['dossier report *.jsonl -o report.html', 'show several, with an overview first'],
        ['dossier report *.jsonl -o report/', 'show many, each on its own page'],
      ),
    )
    .action(async (files: string[], options: ReportOptions, self: Command) => {
      const { report } = await import('../commands/report.js');
      finish(await report(io, files, filesOrServer(files, options, self)));
    });
};
