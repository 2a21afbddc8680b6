import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutant } from './mutants.js';
import type { Verdict } from './score.js';
import { runTests } from './testRun.js';
import type { TestRun, Tests } from './testRun.js';
import { build } from './workingCopy.js';

/** Folders of tests that look at something else than the library. */
const OTHERS = ['bench', 'browser', 'docs', 'package', 'scripts', 'types'].map(
  (name) => `/test/${name}/`,
);
/** Tests that search for a counterexample, which take longest. */
const LAWS = '[lL]aws\\.test\\.ts$';

const EXAMPLES: Tests = { paths: ['test/'], ignored: [...OTHERS, LAWS], seconds: 240 };
const SEARCHES: Tests = { paths: [`test/.*${LAWS}`], seconds: 240 };
const IN_FULL: Tests = {
  paths: ['test/'],
  ignored: OTHERS,
  env: { SEARCHES: 'full' },
  seconds: 1920,
};
/** Those of the tools, and those of the library that start a tool. */
const OF_TOOLS: Tests = { paths: ['packages/', 'test/conformance/'], seconds: 960 };

/** Thrown if tests fail although nothing has changed, or if none ran. */
export class FailingTestsError extends Error {
  override readonly name = 'FailingTestsError';
}

/** Tries mutants, one after the other, in working copies of the repository. */
export class Trial {
  readonly #copy: string;
  readonly #rebuilt: string;
  /** The files of tests that pass without a change. */
  readonly #sound = new Set<string>();

  /**
   * @param copy - a working copy that is built; tests that start a tool start it without the mutant
   * @param rebuilt - another one, which is built with each mutant that needs it
   */
  constructor(copy: string, rebuilt: string) {
    this.#copy = copy;
    this.#rebuilt = rebuilt;
  }

  /**
   * Runs tests, those first that are quick and likely to notice the mutant: those of its folder, all of the library,
   * those of the tools, and those of the library again with long searches. Ends at the first that fails.
   * @throws FailingTestsError if tests fail without the mutant, too
   */
  async verdictOn(mutant: Mutant): Promise<Verdict> {
    const unbuilt = (tests: Tests) => () => this.#with(mutant, this.#copy, tests);
    const stages = [
      ...[...nearestTests(mutant.file), EXAMPLES, SEARCHES].map(unbuilt),
      () => this.#with(mutant, this.#rebuilt, OF_TOOLS),
      unbuilt(IN_FULL),
    ];
    for (const stage of stages) {
      const run = await stage();
      if (run.result === 'timed out') return { mutant, outcome: run.result, reason: '' };
      if (run.result === 'failed') {
        await this.#assertSound(run.file, run.reason);
        return { mutant, outcome: 'killed', reason: `${run.file ?? 'crash'}: ${run.reason}` };
      }
    }
    return { mutant, outcome: 'survived', reason: 'every test passes' };
  }

  async #with({ file, text }: Mutant, folder: string, tests: Tests): Promise<TestRun> {
    const path = join(folder, file);
    const unchanged = readFileSync(path);
    writeFileSync(path, text);
    try {
      if (folder === this.#rebuilt) await build(folder);
      return await runTests(folder, tests);
    } finally {
      writeFileSync(path, unchanged);
    }
  }

  /** Ensures that a file of tests, in which one failed with a mutant, passes without. */
  async #assertSound(file: string | undefined, reason: string): Promise<void> {
    if (file !== undefined && this.#sound.has(file)) return;
    // Without a file, the process ended early: any tests show whether one can run at all.
    const tests = { paths: [file ?? 'test/errors/'], seconds: SEARCHES.seconds };
    const { result } = await runTests(this.#copy, tests);
    if (result !== 'passed')
      throw new FailingTestsError(`${tests.paths.join()} fails without a change: ${reason}`);
    if (file !== undefined) this.#sound.add(file);
  }
}

/** The tests in the folder that mirrors that of a source file, or one above; none if there are none. */
function nearestTests(file: string): Tests[] {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const mirrored = folder.replace(/^src(?=\/)/, 'test');
    if (existsSync(mirrored) && readdirSync(mirrored).some(isExample))
      return [{ paths: [`${mirrored}/`], ignored: [LAWS], seconds: 60 }];
  }
  return [];
}

function isExample(name: string): boolean {
  return name.endsWith('.test.ts') && !new RegExp(LAWS).test(name);
}
