import { report } from '../commands/report.js';
import type { ReportOptions } from '../commands/report.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addFiles, addLineLimit } from './input.js';

/** `dossier report` */
export const defineReport: Define = (program, io, finish) => {
  addLineLimit(addFiles(program.command('report')))
    .summary('write a page that shows dossiers to people')
    .description(
      'Write one self-contained HTML page: parity and why, artifacts with their versions, anomalies, ' +
        'snapshots and drifts, and what is wrong with the input. It needs no network and runs no script. ' +
        'Invalid events are shown, and the exit code is 1.',
    )
    .option('-o, --output <file>', 'write here, whole or not at all (default: standard output)')
    .addHelpText(
      'after',
      examples(
        ['dossier report events.jsonl -o report.html', 'show a dossier'],
        ['dossier report *.jsonl -o report.html', 'show several, an overview first'],
      ),
    )
    .action(async (files: string[], options: ReportOptions) => {
      finish(await report(io, files, options));
    });
};
