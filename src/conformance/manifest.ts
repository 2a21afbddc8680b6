import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isFixtureManifest } from '../generated/tools/guards.js';
import type { Fixture } from '../generated/tools/types.js';
import { didYouMean, quote } from '../issues/wording.js';
import { FixtureError } from './fixtureError.js';
import { packageFile } from './packageFiles.js';

const FOLDER = 'fixtures';
const MANIFEST = 'manifest.json';
const LONGEST_LIST = 50;

/** What the manifests list, by their folders; undefined is the folder of the package. */
const manifests = new Map<string | undefined, readonly Fixture[]>();

/**
 * All fixtures, as the manifest of a folder lists them.
 * @param folder - default: the fixtures of the package
 * @throws FixtureError if the manifest is invalid, lists a file that is missing, or does not list a file
 */
export function allFixtures(folder?: string): readonly Fixture[] {
  const known = manifests.get(folder) ?? readManifest(folder);
  manifests.set(folder, known);
  return known;
}

/**
 * The text of a fixture's file.
 * @throws FixtureError if it cannot be read
 */
export function readFixtureFile(file: string, folder?: string): string {
  try {
    return readFileSync(pathOf(file, folder), 'utf8');
  } catch (error) {
    // A program that is deployed without the files of the package finds no folder: that error has no code.
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FixtureError(`cannot read ${nameOf(file, folder)}: ${code ?? message}`, {
      cause: error,
    });
  }
}

/**
 * The value of a JSON text in a fixture's file.
 * @throws FixtureError if it is not JSON
 */
export function parseFixture(text: string, file: string, folder?: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FixtureError(`${nameOf(file, folder)} is not JSON`);
  }
}

/** The name of a fixture's file in messages. */
export function nameOf(file: string, folder = FOLDER): string {
  return `${folder}/${file}`;
}

function pathOf(file: string, folder: string | undefined): string {
  return folder === undefined ? packageFile(nameOf(file)) : join(folder, file);
}

/** Throws if a name is unknown. */
export function assertKnown(
  kind: string,
  name: string,
  known: readonly string[],
  where = '',
): void {
  if (!known.includes(name)) throw unknownName(kind, name, known, where);
}

/** The error for an unknown name. It lists the known names; of many, only the closest one. */
export function unknownName(
  kind: string,
  name: string,
  known: readonly string[],
  where = '',
): FixtureError {
  const list =
    known.length > LONGEST_LIST ? `${known.length} are known` : `known: ${known.join(', ')}`;
  const what = [`unknown ${kind} ${quote(name)}`, where].filter(Boolean).join(' ');
  return new FixtureError(`${what}${didYouMean(name, known)} (${list})`);
}

function readManifest(folder: string | undefined): readonly Fixture[] {
  const content = parseFixture(readFixtureFile(MANIFEST, folder), MANIFEST, folder);
  if (!isFixtureManifest(content)) {
    const [issue] = isFixtureManifest.issuesOf(content);
    const where = [nameOf(MANIFEST, folder), issue?.path].filter(Boolean).join(': ');
    throw new FixtureError(`${where}: ${issue?.message ?? ''}`);
  }
  const { fixtures } = content;
  assertUnique(fixtures);
  assertComplete(fixtures);
  assertListed(fixtures, folder);
  return fixtures;
}

function assertUnique(fixtures: readonly Fixture[]): void {
  const seen = new Set<string>();
  for (const { id } of fixtures) {
    if (seen.has(id)) throw new FixtureError(`fixture "${id}" is listed twice`);
    seen.add(id);
  }
}

/** Each type of fixture needs a field of its own. */
function assertComplete(fixtures: readonly Fixture[]): void {
  for (const fixture of fixtures) {
    const needed = {
      valid: ['schema'],
      invalid: ['schema', 'errors'],
      case_set: ['schema'],
      replay: ['expected'],
      replay_set: [],
      event_set: [],
      generation_set: [],
      generation_replay_set: [],
    } as const;
    for (const field of needed[fixture.type]) {
      if (fixture[field] == null)
        throw new FixtureError(`fixture "${fixture.id}" of type ${fixture.type} has no "${field}"`);
    }
  }
}

/** Files that may be fixtures; a folder of fixtures may also have a page about them, for example. */
const FIXTURE_FILE = /[.]jsonl?$/;

function assertListed(fixtures: readonly Fixture[], folder: string | undefined): void {
  const listed = new Set(
    fixtures.flatMap(({ file, expected }) => [file, ...(expected == null ? [] : [expected])]),
  );
  for (const file of listed) {
    if (!existsSync(pathOf(file, folder)))
      throw new FixtureError(`${nameOf(file, folder)} is listed in the manifest, but missing`);
  }
  const root = pathOf('', folder);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (entry.isFile() && FIXTURE_FILE.test(file) && file !== MANIFEST && !listed.has(file))
      throw new FixtureError(`${nameOf(file, folder)} is not listed in the manifest`);
  }
}
