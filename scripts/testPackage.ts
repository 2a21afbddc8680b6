/**
 * Tests the package as a user gets it: packs it, installs the tarball into empty folders without
 * Ajv, and uses it in every way that the README promises.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const NAME = 'mission-dossier-contracts';
const CONSUMER = resolve('test/package');
const resolveBin = createRequire(import.meta.url).resolve;

interface Manifest {
  readonly dependencies?: Record<string, string>;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}`);
  return stdout;
}

function check(what: string, holds: boolean): void {
  if (!holds) throw new Error(`the package fails: ${what}`);
  console.log(`ok: ${what}`);
}

function pack(folder: string): string {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], '.'),
  ) as {
    filename: string;
  }[];
  if (!packed) throw new Error('npm pack made no tarball');
  return join(folder, packed.filename);
}

function install(tarball: string, folder: string): void {
  cpSync(CONSUMER, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', tarball], folder);
  const installed = run('npm', ['ls', '--all', '--parseable'], folder).trim().split('\n').slice(1);
  check('it brings no dependency along', installed.length === 1);
  const manifest = JSON.parse(
    readFileSync(join(folder, 'node_modules', NAME, 'package.json'), 'utf8'),
  ) as Manifest;
  check('it declares no runtime dependency', Object.keys(manifest.dependencies ?? {}).length === 0);
}

function useFromNode(folder: string): void {
  const main = readFileSync(join(folder, 'node_modules', NAME, 'dist/index.js'), 'utf8');
  check('the main entry is one file', !/^(import|export .* from)\b/m.test(main));
  check('imported from .mjs', run('node', ['use.mjs'], folder).trim() === 'used');
  check('required from .cjs', run('node', ['use.cjs'], folder).trim() === 'used');
}

function useFromTypeScript(folder: string): void {
  const tsc = resolveBin('typescript/bin/tsc');
  const settings = [
    ['node16', 'node16', 'use.mts'],
    ['nodenext', 'nodenext', 'use.mts'],
    ['nodenext', 'nodenext', 'use.cts'],
    ['esnext', 'bundler', 'use.mts'],
  ] as const;
  for (const [module, moduleResolution, file] of settings) {
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022'];
    run(
      'node',
      [tsc, ...options, '--module', module, '--moduleResolution', moduleResolution, file],
      folder,
    );
    check(`type-checked: ${file} under ${moduleResolution}`, true);
  }
}

function useCommandLine(folder: string): void {
  const stream = `node_modules/${NAME}/fixtures/dossier/replay/happy-path.jsonl`;
  const state = run('npx', ['--no-install', 'dossier', 'reduce', stream], folder);
  check('npx dossier reduce', (JSON.parse(state) as { event_count: number }).event_count === 6);
  check(
    'npx dossier conformance',
    run('npx', ['--no-install', 'dossier', 'conformance'], folder).includes('conforms'),
  );
}

async function useFromBrowser(folder: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${NAME}';`, resolveDir: folder },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  check('bundled for a browser', code.includes('reduceMissionDossier'));
  check('no node: import in the browser bundle', !/["']node:/.test(code));
  check(
    'no eval in the browser bundle',
    !/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/.test(code),
  );
}

function lintPackage(tarball: string): void {
  run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], '.');
  check('publint', true);
  // Node 20.19 and later can `require` an ES module, which this tool's CommonJS checks do not know.
  run('npx', ['--no-install', 'attw', tarball, '--profile', 'esm-only'], '.');
  check('arethetypeswrong', true);
}

const folder = mkdtempSync(join(tmpdir(), `${NAME}-`));
try {
  const tarball = pack(folder);
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  install(tarball, consumer);
  useFromNode(consumer);
  useFromTypeScript(consumer);
  useCommandLine(consumer);
  await useFromBrowser(consumer);
  lintPackage(tarball);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
