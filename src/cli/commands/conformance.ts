import { FIXTURE_CATEGORIES } from '../../conformance/manifest.js';
import { runConformance } from '../../conformance/run.js';
import type { ConformanceResult } from '../../conformance/run.js';
import type { FixtureCategory } from '../../generated/tools/types.js';
import { ExitCode } from '../commandError.js';
import type { Colors, Io } from '../io.js';
import { columns } from '../text/columns.js';
import { counted } from '../text/counted.js';

/** The options of `dossier conformance`. */
export interface ConformanceOptions {
  /** The one category to run; all of them unless told. */
  readonly category?: FixtureCategory;
}

/** Runs the fixtures and replays that the package ships, and prints what came out. */
export async function conformance(io: Io, { category }: ConformanceOptions): Promise<ExitCode> {
  const categories = category === undefined ? FIXTURE_CATEGORIES : [category];
  const results = categories.flatMap((name) => runConformance(name));
  const differing = results.filter(({ difference }) => difference !== null);
  const { colors } = io.stdout;
  const rows = categories.map((name) =>
    categoryRow(
      name,
      results.filter((result) => result.category === name),
      colors,
    ),
  );
  await io.stdout.write(
    [
      ...columns(
        [
          ['category', 'valid', 'invalid', 'replays', 'different'].map((cell) => colors.dim(cell)),
          ...rows,
        ],
        [1, 2, 3, 4],
      ),
      ...differing.map(
        ({ id, difference }) => `${colors.red('different:')} ${id}: ${difference ?? ''}`,
      ),
      differing.length === 0
        ? `${colors.green('conforms:')} ${counted(results.length, 'check')}${results.length === 0 ? ' (there are no fixtures yet)' : ''}`
        : `${colors.red('differs:')} ${differing.length} of ${counted(results.length, 'check')}`,
      '',
    ].join('\n'),
  );
  return differing.length === 0 ? ExitCode.Good : ExitCode.BadData;
}

function categoryRow(
  category: FixtureCategory,
  results: readonly ConformanceResult[],
  colors: Colors,
): string[] {
  const count = (kind: ConformanceResult['kind']) =>
    String(results.filter((result) => result.kind === kind).length);
  const different = results.filter(({ difference }) => difference !== null).length;
  return [
    category,
    count('valid'),
    count('invalid'),
    count('replay'),
    different === 0 ? '0' : colors.red(String(different)),
  ];
}
