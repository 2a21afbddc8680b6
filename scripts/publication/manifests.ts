import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Identity } from './identity.js';

const LOCK = 'package-lock.json';
const OURS = 'mission-dossier-';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

interface Lock extends Manifest {
  readonly packages: Readonly<Record<string, Manifest>>;
}

/** The manifests of npm and their lock file, with the text that they must have. */
export function npmManifests(identity: Identity): [file: string, text: string][] {
  const packages = readdirSync('packages')
    .map((name) => `packages/${name}/package.json`)
    .filter(existsSync);
  return [
    ...['package.json', ...packages].map((file): [string, string] => [
      file,
      jsonText({ ...withVersion(readJson(file), identity), ...published(file, identity) }),
    ]),
    ...(existsSync(LOCK)
      ? [[LOCK, lockText(readJson(LOCK) as Lock, identity)] as [string, string]]
      : []),
  ];
}

/** A host alone, as before the owner sets the address, is no repository. */
function published(file: string, { homepage }: Identity): object {
  const folder = dirname(file);
  const repository = {
    type: 'git',
    url: `git+${homepage}.git`,
    ...(folder !== '.' && { directory: folder }),
  };
  return { homepage, repository: new URL(homepage).pathname === '/' ? undefined : repository };
}

function lockText(lock: Lock, identity: Identity): string {
  const packages = Object.entries(lock.packages).map(([folder, manifest]) => [
    folder,
    isOurs(folder) ? withVersion(manifest, identity) : manifest,
  ]);
  return jsonText({
    ...lock,
    version: identity.version,
    packages: Object.fromEntries(packages) as object,
  });
}

/** A package of ours may have packages of others below it, in its `node_modules`. */
function isOurs(folder: string): boolean {
  return /^(packages[/][^/]+)?$/.test(folder);
}

/** The packages depend on each other in the same version. */
function withVersion(manifest: Manifest, { version }: Identity): Manifest {
  const inStep = (dependencies: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, range]) => [
        name,
        name.startsWith(OURS) && !range.startsWith('file:') ? version : range,
      ]),
    );
  const { dependencies, devDependencies } = manifest;
  return {
    ...manifest,
    version,
    ...(dependencies && { dependencies: inStep(dependencies) }),
    ...(devDependencies && { devDependencies: inStep(devDependencies) }),
  };
}

function readJson(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
