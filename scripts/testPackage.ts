/**
 * Tests the packages as users install them. Packs them, installs the tarballs into empty folders without Ajv,
 * and uses them in every way that the README promises: first only the library, then the tools, too.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { check, run } from './package/checks.js';
import { useFromJest, useWithoutExports } from './package/commonJs.js';
import { useBundledFixtures } from './package/deployedFixtures.js';

const NAME = 'mission-dossier-contracts';
const CONSUMER = resolve('test/package');
const TOOLS = readdirSync('packages')
  .map((name) => join('packages', name))
  .filter((folder) => !isPrivate(folder));
const resolveBin = createRequire(import.meta.url).resolve;

interface Manifest {
  readonly dependencies?: Record<string, string>;
  /** Whether it is never published. */
  readonly private?: boolean;
}

function isPrivate(folder: string): boolean {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as Manifest).private === true;
}

function pack(source: string, folder: string): string {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], source),
  ) as {
    filename: string;
  }[];
  if (!packed) throw new Error('npm pack made no tarball');
  return join(folder, packed.filename);
}

/** Creates the folder of a user, with some packages installed. */
function newConsumer(part: string, folder: string, tarballs: readonly string[]): string {
  const consumer = join(folder, part);
  mkdirSync(consumer);
  cpSync(join(CONSUMER, part), consumer, { recursive: true });
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...tarballs], consumer);
  return consumer;
}

function installed(folder: string): string[] {
  const folders = run('npm', ['ls', '--all', '--parseable'], folder).trim().split('\n').slice(1);
  return folders.map((path) => basename(path)).sort();
}

function checkNothingElse(folder: string): void {
  check('it installs no dependencies', installed(folder).join() === NAME);
  const manifest = JSON.parse(
    readFileSync(join(folder, 'node_modules', NAME, 'package.json'), 'utf8'),
  ) as Manifest;
  check('it declares no runtime dependency', Object.keys(manifest.dependencies ?? {}).length === 0);
}

function checkMainEntry(folder: string): void {
  const main = readFileSync(join(folder, 'node_modules', NAME, 'dist/index.js'), 'utf8');
  check('the main entry is one file', !/^(import|export .* from)\b/m.test(main));
}

function useFromNode(folder: string): void {
  check('imported from .mjs', run('node', ['use.mjs'], folder).trim() === 'used');
  check('required from .cjs', run('node', ['use.cjs'], folder).trim() === 'used');
}

function useFromTypeScript(folder: string, files: readonly string[]): void {
  const tsc = resolveBin('typescript/bin/tsc');
  const settings = [
    ['node16', 'node16', 'use.mts'],
    ['nodenext', 'nodenext', 'use.mts'],
    ['nodenext', 'nodenext', 'use.cts'],
    ['node16', 'node16', 'use.cts'],
    ['esnext', 'bundler', 'use.mts'],
    // The classic resolution, which does not read `exports`.
    ['commonjs', 'node10', 'use.mts'],
  ] as const;
  for (const [module, moduleResolution, file] of settings) {
    if (!files.includes(file)) continue;
    const options = [
      ...['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022'],
      ...['--ignoreDeprecations', '6.0'],
    ];
    run(
      'node',
      [tsc, ...options, '--module', module, '--moduleResolution', moduleResolution, file],
      folder,
    );
    check(`type-checked: ${file} under ${moduleResolution}`, true);
  }
}

function useTools(folder: string): void {
  const names = TOOLS.map((tool) => `mission-dossier-${basename(tool)}`);
  check(
    'the tools install only the library',
    installed(folder).join() === [NAME, ...names].sort().join(),
  );
  useFromNode(folder);
  useFromTypeScript(folder, ['use.mts']);
  useFromJest(folder);
  useCommandLine(folder);
}

function useCommandLine(folder: string): void {
  const stream = `node_modules/${NAME}/fixtures/dossier/replay/happy-path.jsonl`;
  const state = run('npx', ['--no-install', 'dossier', 'reduce', stream], folder);
  check('npx dossier reduce', (JSON.parse(state) as { event_count: number }).event_count === 6);
  // Their libraries are files of their own, which are loaded when they are needed.
  for (const input of ['sync.cli-3.2.7.db', 'cli-3.2.7.jsonl.zst']) {
    const path = resolve('test/producers', input);
    const ofProducer = run('npx', ['--no-install', 'dossier', 'reduce', path], folder);
    check(
      `npx dossier reduce ${input}`,
      (JSON.parse(ofProducer) as { event_count: number }).event_count === 9,
    );
  }
  check(
    'npx dossier conformance',
    run('npx', ['--no-install', 'dossier', 'conformance'], folder).includes('conforms'),
  );
  check(
    'npx dossier schema',
    run('npx', ['--no-install', 'dossier', 'schema'], folder).includes('mission_dossier_state'),
  );
}

async function useFromBrowser(folder: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '${NAME}';\nexport * from '${NAME}/cloudevents';\nexport * from '${NAME}/distributed';\nexport * from '${NAME}/reading';\nexport * from '${NAME}/spec-kitty';\nexport * from '${NAME}/tracing';`,
      resolveDir: folder,
    },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  check(
    'bundled for a browser',
    ['reduceMissionDossier', 'openDossiers', 'readEvents'].every((name) => code.includes(name)),
  );
  check('no node: import in the browser bundle', !/["']node:/.test(code));
  check(
    'no eval in the browser bundle',
    !/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/.test(code),
  );
}

function lintPackage(tarball: string): void {
  const name = basename(tarball);
  run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], '.');
  check(`publint: ${name}`, true);
  // The command line has no entry for imports, so it has no types.
  if (name.includes('-cli-')) return;
  run('npx', ['--no-install', 'attw', tarball], '.');
  check(`arethetypeswrong: ${name}`, true);
}

const folder = mkdtempSync(join(tmpdir(), `${NAME}-`));
try {
  const library = pack('.', folder);
  const tools = TOOLS.map((tool) => pack(tool, folder));
  const ofLibrary = newConsumer('library', folder, [library]);
  checkNothingElse(ofLibrary);
  checkMainEntry(ofLibrary);
  useFromNode(ofLibrary);
  useFromTypeScript(ofLibrary, ['use.mts', 'use.cts']);
  useFromJest(ofLibrary);
  await useWithoutExports(ofLibrary);
  await useBundledFixtures(ofLibrary);
  await useFromBrowser(ofLibrary);
  useTools(newConsumer('tools', folder, [library, ...tools]));
  for (const tarball of [library, ...tools]) lintPackage(tarball);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
