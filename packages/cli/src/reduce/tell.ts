import type { Finding } from '../finding.js';
import type { Io } from '../io.js';
import { findingLine } from '../reporters/text.js';
import type { Report } from '../tasks/task.js';
import { counted } from '../text/counted.js';

/** Names on standard error all that there is to say of an input. @returns how many errors it has */
export async function tellAll(io: Io, reports: AsyncIterable<Report>): Promise<number> {
  let errors = 0;
  for await (const report of reports) errors += await tell(io, report);
  return errors;
}

/** Names what there is to say of a part. @returns how many errors it has */
export async function tell(io: Io, { findings, errors }: Report): Promise<number> {
  await tellFindings(io, findings);
  return errors;
}

/** Names findings, a line each. */
export async function tellFindings({ stderr }: Io, findings: readonly Finding[]): Promise<void> {
  await stderr.write(findings.map((each) => `${findingLine(each, stderr.colors)}\n`).join(''));
}

/** Sums the errors up, where there are any. */
export async function tellErrorCount({ stderr }: Io, errors: number): Promise<void> {
  if (errors === 0) return;
  await stderr.write(`${stderr.colors.red('invalid:')} ${counted(errors, 'error')} in the input\n`);
}
