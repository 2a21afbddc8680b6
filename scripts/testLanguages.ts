/**
 * Builds the packages of `languages/` and installs them, runs the examples of their guides, and all fixtures and
 * replays against them, and writes the matrix of their results. In CI, the matrix must equal the committed one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { IS_CI, LANGUAGES } from './languages/languages.js';
import type { Language } from './languages/languages.js';
import { FailedCommandError, output, run } from './run.js';
import { checkGuide } from './languages/guideExamples.js';

const MATRIX = 'docs/conformance-matrix.md';
const HEAD = `<!-- Written by \`npm run test:languages\`. Do not edit. -->

# The same verdict in every language

The [package](../languages) of each language validates with a JSON Schema validator of its language. \`dossier
conformance\` runs every fixture, replay and state vector against the installed package
([protocol](conformance-protocol.md)). A cell shows the number of cases that agree with the contract, and the
number of cases asked. _Messages_ are the issues of an invalid instance, word by word. A _round trip_ reads a valid
instance into the types of the package, and writes it again. _Events_ are whole events with their issues;
_generations_ are events and streams as producers write them.

`;

async function isInstalled(program: string): Promise<boolean> {
  try {
    // The exit code does not matter: `go` has no `--version`.
    await output(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}

async function missingTools({ toolchain }: Language): Promise<string[]> {
  const found = await Promise.all(toolchain.map(isInstalled));
  return toolchain.filter((_, i) => !found[i]);
}

async function build({ language, build }: Language): Promise<void> {
  const start = performance.now();
  for (const [program, ...args] of build) await run(program, args);
  console.log(`built: ${language} in ${Math.round((performance.now() - start) / 1000)} s`);
}

async function installedLanguages(): Promise<Language[]> {
  const missing = await Promise.all(LANGUAGES.map(missingTools));
  LANGUAGES.forEach(({ language }, i) => {
    const tools = missing[i] ?? [];
    if (tools.length === 0) return;
    const message = `${language}: ${tools.join(', ')} not installed`;
    if (IS_CI) throw new FailedCommandError(message);
    console.log(`skipped: ${message}`);
  });
  return LANGUAGES.filter((_, i) => missing[i]?.length === 0);
}

/** Writes the matrix. In CI, compares it with the committed one instead. */
function updateMatrix(matrix: string): boolean {
  const before = readFileSync(MATRIX, { encoding: 'utf8', flag: 'a+' });
  if (before === matrix) return true;
  if (!IS_CI) {
    writeFileSync(MATRIX, matrix);
    console.log(`written: ${MATRIX}`);
    return true;
  }
  console.error(`${MATRIX} is out of date: run \`npm run test:languages\` and commit the result.`);
  return false;
}

async function main(): Promise<boolean> {
  const languages = await installedLanguages();
  await Promise.all(languages.map(build));
  for (const { language } of languages) checkGuide(language);
  const { status, stdout, printed } = await output(process.execPath, [
    ...['packages/cli/bin/dossier.js', 'conformance', '--format', 'markdown'],
    ...languages.flatMap(({ programs }) => programs).flatMap((command) => ['--command', command]),
  ]);
  console.log(printed);
  if (status !== 0) return false;
  if (languages.length === LANGUAGES.length) return updateMatrix(HEAD + stdout);
  console.log(`${MATRIX} is not updated, because languages are missing.`);
  return true;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof FailedCommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
