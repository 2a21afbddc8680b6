/**
 * Builds the consumers of `consumers/` from the packed package, puts them to all fixtures and replays,
 * and writes the matrix of their verdicts. In CI, the matrix must be the one that is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CONSUMERS, PACKAGE } from './consumers/consumers.js';
import type { Consumer } from './consumers/consumers.js';
import { FailedCommandError, output, run } from './consumers/run.js';
import { unpackPackage } from './consumers/unpack.js';

const MATRIX = 'docs/conformance-matrix.md';
const EXPECTED = 'consumers/expected-differences.json';
/** As other tools do, so that a machine without a toolchain can say so. */
const IS_CI = Boolean(process.env['CI']);
const HEAD = `<!-- Written by \`npm run test:consumers\`. Do not edit. -->

# Every language, the same verdict

Each [consumer](../consumers) reads the schemas of the packed package with its language's own validator,
and is put to every fixture, replay and state vector by \`dossier conformance\`
([protocol](conformance-protocol.md)). Cells say how many cases agree with the contract, of how many were
asked. _Round trips_ read a valid instance into types that the language's usual generator makes of the
schemas, and write it again.

`;

async function isThere(program: string): Promise<boolean> {
  try {
    // `go` knows no `--version`, and says so: it is there all the same.
    await output(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}

async function missingTools({ toolchain }: Consumer): Promise<string[]> {
  const found = await Promise.all(toolchain.map(isThere));
  return toolchain.filter((_, i) => !found[i]);
}

async function build({ language, build }: Consumer): Promise<void> {
  const start = performance.now();
  for (const [program, ...args] of build) await run(program, args);
  console.log(`built: ${language} in ${Math.round((performance.now() - start) / 1000)} s`);
}

async function usable(): Promise<Consumer[]> {
  const missing = await Promise.all(CONSUMERS.map(missingTools));
  CONSUMERS.forEach(({ language }, i) => {
    const tools = missing[i] ?? [];
    if (tools.length === 0) return;
    if (IS_CI) throw new FailedCommandError(`${language}: there is no ${tools.join(', no ')}`);
    console.log(`skipped: ${language}: there is no ${tools.join(', no ')}`);
  });
  return CONSUMERS.filter((_, i) => missing[i]?.length === 0);
}

/** Writes the matrix, or in CI holds it to the one that is there. */
function keep(matrix: string): boolean {
  const before = readFileSync(MATRIX, { encoding: 'utf8', flag: 'a+' });
  if (before === matrix) return true;
  if (!IS_CI) {
    writeFileSync(MATRIX, matrix);
    console.log(`written: ${MATRIX}`);
    return true;
  }
  console.error(`${MATRIX} is out of date: run \`npm run test:consumers\` and commit the result.`);
  return false;
}

async function main(): Promise<boolean> {
  const consumers = await usable();
  await unpackPackage(PACKAGE);
  await Promise.all(consumers.map(build));
  const { status, stdout, printed } = await output(process.execPath, [
    ...[
      'packages/cli/bin/dossier.js',
      'conformance',
      '--format',
      'markdown',
      '--expected',
      EXPECTED,
    ],
    ...consumers.flatMap(({ programs }) => programs).flatMap((command) => ['--command', command]),
  ]);
  console.log(printed);
  if (status !== 0) return false;
  if (consumers.length === CONSUMERS.length) return keep(HEAD + stdout);
  console.log(`${MATRIX} is left as it is: it is of all languages.`);
  return true;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof FailedCommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
