/**
 * Makes small changes to the library, one at a time in a copy of the repository, and lists those that no test
 * notices. `--seed` chooses the sample, `--count` its size. Paths, with or without a line, limit what is changed:
 * `npm run mutate -- src/order src/json/canonicalJson.ts:84`. Fails if tests notice less than 95% of the changes.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { equivalentOf, readEquivalents, StaleEquivalentError } from './mutation/equivalents.js';
import type { Equivalent } from './mutation/equivalents.js';
import { mutantsOf } from './mutation/mutants.js';
import type { Mutant } from './mutation/mutants.js';
import { inRandomOrder } from './mutation/sample.js';
import { countsOf, scoreOf, scoreTable } from './mutation/score.js';
import type { Verdict } from './mutation/score.js';
import { FailingTestsError, Trial } from './mutation/trial.js';
import { typeCheckOf } from './mutation/typeCheck.js';
import { build, makeWorkingCopy } from './mutation/workingCopy.js';
import { run } from './run.js';

const LEAST_SCORE = 95;

/** Thrown if the command cannot be carried out as it was given. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

async function main(seed: number, count: number, places: readonly string[]): Promise<number> {
  const files = await sourceFiles();
  const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const equivalents = readEquivalents(mutants);
  const chosen = mutants.filter((mutant) => isIn(mutant, places));
  if (chosen.length === 0) throw new UsageError(`nothing to change in ${places.join(', ')}`);

  const compiles = typeCheckOf('tsconfig.json', files);
  const verdicts = await withTrial(async (trial) => {
    const found: Verdict[] = [];
    let tried = 0;
    for (const mutant of inRandomOrder(chosen, seed)) {
      if (tried === count) break;
      const isCompiled = compiles(mutant.file, mutant.text);
      if (isCompiled) tried += 1;
      const verdict = isCompiled
        ? (verdictWithoutTests(mutant, equivalents) ?? (await trial.verdictOn(mutant)))
        : ({ mutant, outcome: 'compile error', reason: '' } as const);
      found.push(verdict);
      if (isCompiled) console.log(`${tried}. ${described(verdict)}`);
    }
    return found;
  });
  console.log(`\n${scoreTable(verdicts)}`);
  return scoreOf(countsOf(verdicts)) >= LEAST_SCORE ? 0 : 1;
}

/** The hand-written files of the library. */
async function sourceFiles(): Promise<string[]> {
  const listed = await run('git', ['ls-files', '-z', '--', 'src/*.ts', ':!src/generated']);
  return listed.split('\0').filter((file) => file !== '');
}

function isIn({ file, line }: Mutant, places: readonly string[]): boolean {
  return (
    places.length === 0 ||
    places.some(
      (place) => place === file || place === `${file}:${line}` || file.startsWith(`${place}/`),
    )
  );
}

function verdictWithoutTests(
  mutant: Mutant,
  equivalents: readonly Equivalent[],
): Verdict | undefined {
  const entry = equivalentOf(mutant, equivalents);
  return entry && { mutant, outcome: 'equivalent', reason: entry.reason };
}

async function withTrial<T>(use: (trial: Trial) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    const [copy, rebuilt] = [join(folder, 'copy'), join(folder, 'rebuilt')];
    await makeWorkingCopy(copy);
    await makeWorkingCopy(rebuilt);
    await build(copy);
    return await use(new Trial(copy, rebuilt));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function described({ mutant, outcome, reason }: Verdict): string {
  const { file, line, within, before, after } = mutant;
  const place = `${file}:${line} ${within}`;
  return `${outcome}: ${place}\n   - ${before}\n   + ${after}\n   ${reason}`;
}

/** @throws UsageError if it is not a whole number */
function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--${option} takes a whole number, not ${text}`);
  return Number(text);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '150' },
  },
});
try {
  const [seed, count] = [wholeNumber('seed', values.seed), wholeNumber('count', values.count)];
  process.exitCode = await main(seed, count, positionals);
} catch (error) {
  const isExpected =
    error instanceof UsageError ||
    error instanceof StaleEquivalentError ||
    error instanceof FailingTestsError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
