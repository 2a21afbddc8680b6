/**
 * Builds the packages of all languages in the version of `package.json`, and collects them in `release/`, with a file
 * of their hashes. `--built` takes those that `npm run test:languages` has built. `--tag` is the tag of a release, which
 * must be that version. Arguments are registries: npm, pypi, go, crates, maven; all by default.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from './languages/languages.js';
import { artefactsOf } from './publication/artefacts.js';
import type { Artefacts } from './publication/artefacts.js';
import { checksums, collect, MissingArtefactError } from './publication/collect.js';
import { readIdentity } from './publication/identity.js';
import { FailedCommandError, run } from './run.js';

const FOLDER = 'release';
const NPM = 'npm';

/** The library first: the others depend on it. */
async function packNpm(): Promise<string[]> {
  const folder = join(FOLDER, NPM);
  mkdirSync(folder, { recursive: true });
  const workspaces = readdirSync('packages').map((name) => `./packages/${name}`);
  const packed = await run('npm', [
    ...['pack', '.', ...workspaces, '--json', '--ignore-scripts', '--pack-destination', folder],
  ]);
  const names = (JSON.parse(packed) as { readonly filename: string }[]).map(
    ({ filename }) => filename,
  );
  for (const name of names)
    await run('npm', ['publish', join(folder, name), '--dry-run', '--access', 'public']);
  return names.map((name) => join(NPM, name));
}

async function build({ language }: Artefacts): Promise<void> {
  const commands = LANGUAGES.find((each) => each.language === language)?.build ?? [];
  for (const [program, ...args] of commands) await run(program, args);
}

async function main(registries: readonly string[], isBuilt: boolean, tag?: string): Promise<void> {
  const { version } = readIdentity();
  if (tag !== undefined && tag !== `v${version}`)
    throw new MissingArtefactError(
      `the tag is ${tag}, but the version in package.json is ${version}`,
    );
  const artefacts = artefactsOf(version);
  const known = [NPM, ...artefacts.map(({ registry }) => registry)];
  const unknown = registries.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new MissingArtefactError(`no registry "${unknown}", expected ${known.join(', ')}`);
  const isWanted = (name: string) => registries.length === 0 || registries.includes(name);

  rmSync(FOLDER, { recursive: true, force: true });
  const paths = isWanted(NPM) ? await packNpm() : [];
  for (const each of artefacts.filter(({ registry }) => isWanted(registry))) {
    if (!isBuilt) await build(each);
    paths.push(...collect(each, FOLDER));
  }
  const sums = checksums(FOLDER, paths);
  writeFileSync(join(FOLDER, 'SHA256SUMS'), sums);
  console.log(sums + `${paths.length} packages of version ${version} in ${FOLDER}/`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { built: { type: 'boolean', default: false }, tag: { type: 'string' } },
});
try {
  await main(positionals, values.built, values.tag);
} catch (error) {
  if (!(error instanceof FailedCommandError || error instanceof MissingArtefactError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
