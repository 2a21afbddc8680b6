import {
  casesOf,
  conforms,
  drive,
  ownColumn,
  withExpected,
} from 'mission-dossier-conformance-runner';
import type { Case, Column, Matrix } from 'mission-dossier-conformance-runner';
import { FIXTURE_CATEGORIES } from 'mission-dossier-contracts/conformance';
import type { FixtureCategory } from 'mission-dossier-contracts/conformance';
import { CommandError, ExitCode } from '../commandError.js';
import { matrixSummary } from '../conformance/formats/github.js';
import type { MatrixFormatName } from '../conformance/formats/formatNames.js';
import { MATRIX_FORMATS } from '../conformance/formats/index.js';
import { readExpectedDifferences } from '../conformance/readExpectedDifferences.js';
import { addToStepSummary } from '../github/stepSummary.js';
import type { Io } from '../io.js';
import { StatusLine } from '../statusLine.js';

/** The options of `dossier conformance`. */
export interface ConformanceOptions {
  /** The only category to run; default: all. */
  readonly category?: FixtureCategory;
  /** Commands that speak the conformance protocol. */
  readonly command: readonly string[];
  /** A folder of fixtures and replays; default: those of the package. */
  readonly fixtures?: string;
  /** A file of known differences. */
  readonly expected?: string;
  readonly format: MatrixFormatName;
  /** The time limit for each answer, in seconds. */
  readonly timeout: number;
}

/** Runs implementations against fixtures and replays, and prints the matrix. */
export async function conformance(io: Io, options: ConformanceOptions): Promise<ExitCode> {
  const expected = options.expected === undefined ? [] : readExpectedDifferences(options.expected);
  const categories = options.category === undefined ? FIXTURE_CATEGORIES : [options.category];
  const { fixtures } = options;
  const cases = casesOf(categories, fixtures);
  if (fixtures !== undefined && cases.length === 0)
    throw new CommandError(
      `${fixtures} has no cases${options.category === undefined ? '' : ` of ${options.category}`}`,
    );
  const columns = withUniqueNames([
    ownColumn(cases, categories, fixtures),
    ...(await driveAll(io, cases, options)),
  ]);
  const matrix = withExpected(cases, columns, expected, options.category === undefined);
  await io.stdout.write(MATRIX_FORMATS[options.format](matrix, io.stdout.colors));
  if (options.format === 'github') await addToStepSummary(io, matrixSummary(matrix));
  return exitCodeOf(matrix);
}

/** Runs all implementations in parallel, each in its own process. */
async function driveAll(
  io: Io,
  cases: readonly Case[],
  { command, timeout }: ConformanceOptions,
): Promise<Column[]> {
  const line = new StatusLine(io);
  const done = new Map<number, string>();
  const columns = await Promise.all(
    command.map((each, i) => {
      let count = 0;
      const onCase = (name: string) => {
        count += 1;
        done.set(i, `${name} ${count}`);
        line.show(() => `${[...done.values()].join(', ')} of ${cases.length} cases`);
      };
      return drive(each, cases, { limitMs: timeout * 1000, onCase });
    }),
  );
  await line.clear();
  return columns;
}

/** Numbers implementations that have the same name. */
function withUniqueNames(columns: readonly Column[]): Column[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const count = (seen.get(column.name) ?? 0) + 1;
    seen.set(column.name, count);
    return count === 1 ? column : { ...column, name: `${column.name} (${count})` };
  });
}

function exitCodeOf(matrix: Matrix): ExitCode {
  // An implementation that did not start was not tested. (Without cases, none is started.)
  if (matrix.columns.some(({ about, faults }) => about === null && faults.length > 0))
    return ExitCode.Failed;
  return conforms(matrix) ? ExitCode.Good : ExitCode.BadData;
}
