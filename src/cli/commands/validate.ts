import { isDossierEventType, validateEvent, validatePayload } from '../../validation/validate.js';
import type { ValidationResult } from '../../validation/validate.js';
import { UnknownEventTypeError } from '../../validation/unknownEventTypeError.js';
import { CommandError, ExitCode } from '../commandError.js';
import { advisoryFinding, errorFindings } from '../finding.js';
import { inputsOf, nameOf, readFile } from '../input.js';
import type { Io } from '../io.js';
import { REPORTERS } from '../reporters/index.js';
import type { ReportFormat } from '../reporters/index.js';
import type { FileSummary, Reporter } from '../reporters/reporter.js';

/** The options of `dossier validate`. */
export interface ValidateOptions {
  /** Records are bare payloads of this event type, not events. */
  readonly type?: string;
  readonly format: ReportFormat;
  /** Whether advice is reported, too, and not only counted. */
  readonly advisories?: boolean;
  readonly maxLineBytes: number;
}

/** Checks every record of every file, and reports every error of each. */
export async function validate(
  io: Io,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const check = checkFor(options.type);
  const reporter = REPORTERS[options.format](io.stdout);
  const summary = { files: [] as FileSummary[], errors: 0, advisories: 0 };
  const unreadable: CommandError[] = [];

  await io.stdout.write(reporter.begin());
  for (const file of inputsOf(files)) {
    try {
      const ofFile = await validateFile(io, file, options, check, reporter);
      summary.files.push(ofFile);
      summary.errors += ofFile.errors;
      summary.advisories += ofFile.advisories;
    } catch (error) {
      // The other files are still checked, and the report is still whole.
      if (!(error instanceof CommandError)) throw error;
      unreadable.push(error);
    }
  }
  await io.stdout.write(reporter.end(summary));
  for (const { message } of unreadable)
    await io.stderr.write(`${io.stderr.colors.red('error:')} ${message}\n`);
  if (unreadable.length > 0) return ExitCode.Failed;
  return summary.errors === 0 ? ExitCode.Good : ExitCode.BadData;
}

async function validateFile(
  io: Io,
  file: string,
  options: ValidateOptions,
  check: Check,
  reporter: Reporter,
): Promise<FileSummary> {
  const summary = { name: nameOf(file), records: 0, invalid: 0, errors: 0, advisories: 0 };
  for await (const records of readFile(io, file, options.maxLineBytes)) {
    let text = '';
    for (const record of records) {
      const { errors, advisories } = record.value ? check(record.value) : NOTHING;
      summary.records += 1;
      summary.advisories += advisories.length;
      if (errors.length > 0 || record.problems.length > 0) {
        const findings = errorFindings(record, errors);
        summary.invalid += 1;
        summary.errors += findings.length;
        for (const finding of findings) text += reporter.finding(finding);
      }
      for (const advisory of advisories) {
        const isShown = options.advisories === true || advisory.path === EVENT_TYPE;
        if (isShown) text += reporter.finding(advisoryFinding(record, advisory));
      }
    }
    await io.stdout.write(text);
  }
  return summary;
}

type Check = (value: unknown) => Pick<ValidationResult, 'errors' | 'advisories'>;

const NOTHING = { errors: [], advisories: [] } as const;

/** Of this alone advice is shown unasked: a misspelt event type is an event that nobody will see. */
const EVENT_TYPE = '/event_type';

function checkFor(type: string | undefined): Check {
  if (type === undefined) return validateEvent;
  if (!isDossierEventType(type)) throw new CommandError(new UnknownEventTypeError(type).message);
  return (value) => validatePayload(type, value);
}
