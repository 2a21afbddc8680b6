import type { Finding } from '../finding.js';
import type { Io } from '../io.js';
import { findingLine } from '../reporters/text.js';
import type { Report } from '../tasks/task.js';
import { counted } from '../text/counted.js';

/** Writes the findings of an input to standard error. @returns the number of errors */
export async function writeReports(io: Io, reports: AsyncIterable<Report>): Promise<number> {
  let errors = 0;
  for await (const report of reports) errors += await writeReport(io, report);
  return errors;
}

/** Writes the findings of a part. @returns the number of errors */
export async function writeReport(io: Io, { findings, errors }: Report): Promise<number> {
  await writeFindings(io, findings);
  return errors;
}

/** Writes findings, one per line. */
export async function writeFindings({ stderr }: Io, findings: readonly Finding[]): Promise<void> {
  await stderr.write(findings.map((each) => `${findingLine(each, stderr.colors)}\n`).join(''));
}

/** Writes the number of errors, if there are any. */
export async function writeErrorCount({ stderr }: Io, errors: number): Promise<void> {
  if (errors === 0) return;
  await stderr.write(`${stderr.colors.red('invalid:')} ${counted(errors, 'error')} in the input\n`);
}

/** Writes the number of errors if a function throws: the command ends with its error, and would not write it. */
export async function withErrorCount<T>(
  io: Io,
  errors: number,
  use: () => Promise<T> | T,
): Promise<T> {
  try {
    return await use();
  } catch (error) {
    await writeErrorCount(io, errors);
    throw error;
  }
}
