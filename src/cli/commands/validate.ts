import { isDossierEventType, validateEvent, validatePayload } from '../../validation/validate.js';
import type { Advisory } from '../../validation/advisories.js';
import type { ValidationResult } from '../../validation/validate.js';
import { UnknownEventTypeError } from '../../validation/unknownEventTypeError.js';
import { CommandError, ExitCode } from '../commandError.js';
import { advisoryFinding, schemaFinding, textFinding } from '../finding.js';
import type { Finding } from '../finding.js';
import { inputsOf, nameOf, readFile } from '../input.js';
import type { FileRecord } from '../input.js';
import type { Io } from '../io.js';
import { REPORTERS } from '../reporters/index.js';
import type { ReportFormat } from '../reporters/index.js';
import type { FileSummary } from '../reporters/reporter.js';

/** The options of `dossier validate`. */
export interface ValidateOptions {
  /** Records are bare payloads of this event type, not events. */
  readonly type?: string;
  readonly format: ReportFormat;
  /** Whether advice is reported, too, and not only counted. */
  readonly advisories: boolean;
  readonly maxLineBytes: number;
}

const NONE: readonly Finding[] = [];

type Check = (value: unknown) => ValidationResult;

/** Checks every record of every file, and reports every error of each. */
export async function validate(
  io: Io,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const check = checkFor(options.type);
  const reporter = REPORTERS[options.format](io.stdout);
  const summary = { files: [] as Mutable<FileSummary>[], errors: 0, advisories: 0 };

  await io.stdout.write(reporter.begin());
  for (const file of inputsOf(files)) {
    const ofFile: Mutable<FileSummary> = { name: nameOf(file), records: 0, invalid: 0 };
    summary.files.push(ofFile);
    for await (const records of readFile(io, file, options.maxLineBytes)) {
      let text = '';
      for (const record of records) {
        const { errors, advisories } = findingsOf(record, check);
        ofFile.records += 1;
        ofFile.invalid += errors.length > 0 ? 1 : 0;
        summary.errors += errors.length;
        summary.advisories += advisories.length;
        for (const error of errors) text += reporter.finding(error);
        if (!options.advisories) continue;
        for (const advisory of advisories)
          text += reporter.finding(advisoryFinding(record, advisory));
      }
      await io.stdout.write(text);
    }
  }
  await io.stdout.write(reporter.end(summary));
  return summary.errors === 0 ? ExitCode.Good : ExitCode.BadData;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function checkFor(type: string | undefined): Check {
  if (type === undefined) return validateEvent;
  if (!isDossierEventType(type)) throw new CommandError(new UnknownEventTypeError(type).message);
  return (value) => validatePayload(type, value);
}

function findingsOf(
  record: FileRecord,
  check: Check,
): { errors: readonly Finding[]; advisories: readonly Advisory[] } {
  const inText = record.problems.map((problem) => textFinding(record, problem));
  if (record.value === undefined) return { errors: inText, advisories: [] };
  const { errors, advisories } = check(record.value);
  if (inText.length === 0 && errors.length === 0) return { errors: NONE, advisories };
  const inValue = errors
    .map((error) => schemaFinding(record, error))
    // A number that could not be held exactly is named as it is written, not as it was read.
    .filter(
      ({ line, column }) =>
        !inText.some((finding) => finding.line === line && finding.column === column),
    );
  return { errors: [...inText, ...inValue], advisories };
}
