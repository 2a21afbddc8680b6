import { MISSION_DOSSIER_ARTIFACT_INDEXED } from 'mission-dossier-contracts';
import { CommandError, ExitCode } from '../commandError.js';
import { lacksEnvelope } from '../finding.js';
import { noteGenerations } from '../generations/generationCounts.js';
import { inputNames } from '../input/input.js';
import type { Input } from '../input/input.js';
import { inputsOf } from '../input/inputs.js';
import type { Io } from '../io.js';
import type { ProducerFile } from '../producerFiles/producerFiles.js';
import { findingsOf } from '../producerFiles/readProducerFiles.js';
import { Reader } from '../reader.js';
import { REPORTERS } from '../reporters/index.js';
import type { ReportFormat } from '../reporters/index.js';
import type { FileSummary, Reporter } from '../reporters/reporter.js';
import { emptyReport } from '../tasks/task.js';
import type { Report } from '../tasks/task.js';
import type { ValidateTaskOptions } from '../tasks/validateTask.js';
import { printable } from '../text/printable.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier validate`. */
export interface ValidateOptions extends ValidateTaskOptions, ReadingSettings {
  readonly format: ReportFormat;
}

/** Checks every record of every file, and reports every error. */
export async function validate(
  io: Io,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const { inputs, unreadable } = await findInputs(io, inputNames(files));
  const { type, advisories, generation } = options;
  if (type !== undefined && generation !== undefined)
    throw new CommandError(
      '--type checks payloads of the contract; it cannot be combined with --generation',
    );
  const settings = { ...options, isReread: false };
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const reader = new Reader(
      progressIo,
      'validate',
      { type, advisories, ...resources.forms },
      resources,
    );
    const reporter = REPORTERS[options.format](io.stdout);
    const summaries: FileSummary[] = [];
    await progressIo.stdout.write(reporter.begin());
    for (const input of inputs) {
      try {
        summaries.push(
          await validateInput(progressIo, reader, input, resources.producerFiles, reporter),
        );
      } catch (error) {
        // The other files are still checked, and the report is complete.
        if (!(error instanceof CommandError)) throw error;
        unreadable.push(error);
      }
    }
    const errors = sum(summaries, 'errors');
    const summary = { files: summaries, errors, advisories: sum(summaries, 'advisories') };
    await progressIo.stdout.write(reporter.end(summary));
    await noteGenerations(progressIo, reader.generations);
    for (const { message } of unreadable)
      await progressIo.stderr.write(`${io.stderr.colors.red('error:')} ${message}\n`);
    if (unreadable.length > 0) return ExitCode.Failed;
    return errors === 0 ? ExitCode.Good : ExitCode.BadData;
  });
}

/** Finds the inputs, and collects the errors for those that cannot be read. */
async function findInputs(
  io: Io,
  files: readonly string[],
): Promise<{ inputs: Input[]; unreadable: CommandError[] }> {
  const inputs: Input[] = [];
  const unreadable: CommandError[] = [];
  for (const file of files) {
    try {
      inputs.push(...(await inputsOf(io, file)));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      unreadable.push(error);
    }
  }
  return { inputs, unreadable };
}

async function validateInput(
  io: Io,
  reader: Reader<'validate'>,
  input: Input,
  producerFiles: ProducerFile[],
  reporter: Reporter,
): Promise<FileSummary> {
  const summary = { name: input.name, records: 0, invalid: 0, errors: 0, advisories: 0 };
  let isBare = true;
  for await (const report of readWithProducerFiles(reader, input, producerFiles)) {
    summary.records += report.records;
    summary.invalid += report.invalid;
    summary.errors += report.errors;
    summary.advisories += report.advisories;
    isBare &&= report.invalid === report.records && report.findings.every(lacksEnvelope);
    await io.stdout.write(report.findings.map((finding) => reporter.finding(finding)).join(''));
  }
  if (isBare && summary.records > 0) await noteBarePayloads(io, input);
  return summary;
}

/** A file of a producer has one record, which has a schema of its own. */
async function* readWithProducerFiles(
  reader: Reader<'validate'>,
  input: Input,
  producerFiles: ProducerFile[],
): AsyncGenerator<Report> {
  yield* reader.read(input);
  for (const file of producerFiles.splice(0)) {
    const findings = findingsOf(file);
    const counts = { records: 1, invalid: Math.min(findings.length, 1), errors: findings.length };
    yield { ...emptyReport(), ...counts, findings };
  }
}

/** The errors do not show why all records are wrong if somebody forgot --type for bare payloads. */
async function noteBarePayloads({ stderr }: Io, { name }: Input): Promise<void> {
  await stderr.write(
    `${printable(name)}: ${stderr.colors.yellow('notice:')} no record has an event_id or an event_type, so ` +
      'none is an event; to check bare payloads, use --type, for example ' +
      `--type ${MISSION_DOSSIER_ARTIFACT_INDEXED}\n`,
  );
}

function sum(summaries: readonly FileSummary[], field: 'errors' | 'advisories'): number {
  return summaries.reduce((total, summary) => total + summary[field], 0);
}
