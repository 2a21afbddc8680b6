/**
 * Installs the tools of others that `npm run test:integrations` uses, and packs the packages for them, into a folder
 * that git ignores.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { FailedCommandError, run } from './run.js';

const SOURCES = 'integrations/tools';
const LOCKS = ['requirements.txt', 'package-lock.json', '.npmrc'];
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
/** The newest that runs on Java 17. */
const REGISTRY = 'io.apicurio:apicurio-registry-app:2.6.13.Final:tar.gz:all';
const FOLDER = resolve('integrations/.tools');
const INSTALLED = join(FOLDER, 'installed');
const PACKAGES = join(FOLDER, 'packages');

/** What is installed, as a text that is another one for other versions. */
function wanted(): string {
  const hash = createHash('sha256');
  for (const file of LOCKS) hash.update(readFileSync(join(SOURCES, file)));
  return hash.update(ACTIONLINT).update(REGISTRY).digest('hex');
}

async function installTools(): Promise<void> {
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted()) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await Promise.all([installPython(), installNode(), installGo(), installJava()]);
  writeFileSync(INSTALLED, wanted());
}

async function installPython(): Promise<void> {
  const venv = join(FOLDER, 'python');
  await run('python3', ['-m', 'venv', venv]);
  await run(join(venv, 'bin/python'), [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'],
    ...['-r', join(SOURCES, 'requirements.txt')],
  ]);
}

async function installNode(): Promise<void> {
  await run('npm', ['ci', '--prefix', SOURCES, '--ignore-scripts', '--no-audit', '--no-fund']);
}

async function installGo(): Promise<void> {
  const env = { ...process.env, GOBIN: join(FOLDER, 'bin') };
  await run('go', ['install', ACTIONLINT], { env });
}

async function installJava(): Promise<void> {
  const unpack = ['--quiet', '--batch-mode', 'dependency:unpack', `-Dartifact=${REGISTRY}`];
  // It writes into the folder where it runs, too.
  await run('mvn', [...unpack, '-DoutputDirectory=registry'], { cwd: FOLDER });
}

/** Packs what users install, as it is built. */
async function packPackages(): Promise<void> {
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  const options = ['--ignore-scripts', '--silent', '--pack-destination', PACKAGES];
  await run('npm', ['pack', '.', './packages/cli', ...options]);
}

try {
  await installTools();
  await packPackages();
} catch (error) {
  if (!(error instanceof FailedCommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
