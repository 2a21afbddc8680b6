import { DossierError } from '../index.js';
import { existsSync, readdirSync } from 'node:fs';
import { FIXTURE_CATEGORY_VALUES } from '../generated/tools/catalogue.js';
import { isFixtureManifest } from '../generated/tools/guards.js';
import type { Fixture, FixtureCategory } from '../generated/tools/types.js';
import { didYouMean } from '../issues/wording.js';
import { packageFile, readPackageFile } from './packageFiles.js';

/** Thrown for an unknown fixture, category or replay, and if the manifest and the files disagree. */
export class FixtureError extends DossierError {
  override readonly name = 'FixtureError';
  readonly code = 'DOSSIER_FIXTURE_UNAVAILABLE';
}

/** The categories of fixtures (C23). */
export const FIXTURE_CATEGORIES: readonly FixtureCategory[] = FIXTURE_CATEGORY_VALUES;

const FOLDER = 'fixtures';
const MANIFEST = 'manifest.json';
const LONGEST_LIST = 50;

let manifest: readonly Fixture[] | undefined;

/**
 * All fixtures, as the manifest lists them.
 * @throws FixtureError if the manifest is invalid, lists a file that is missing, or does not list a file
 */
export function allFixtures(): readonly Fixture[] {
  manifest ??= readManifest();
  return manifest;
}

/** The text of a fixture's file. */
export function readFixtureFile(file: string): string {
  return readPackageFile(`${FOLDER}/${file}`);
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
  const what = [`unknown ${kind} ${JSON.stringify(name)}`, where].filter(Boolean).join(' ');
  return new FixtureError(`${what}${didYouMean(name, known)} (${list})`);
}

function readManifest(): readonly Fixture[] {
  const content: unknown = JSON.parse(readFixtureFile(MANIFEST));
  if (!isFixtureManifest(content)) {
    const [issue] = isFixtureManifest.issuesOf(content);
    throw new FixtureError(`${FOLDER}/${MANIFEST}: ${issue?.path ?? ''}: ${issue?.message ?? ''}`);
  }
  const { fixtures } = content;
  assertUnique(fixtures);
  assertComplete(fixtures);
  assertListed(fixtures);
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
    } as const;
    for (const field of needed[fixture.type]) {
      if (fixture[field] == null)
        throw new FixtureError(`fixture "${fixture.id}" of type ${fixture.type} has no "${field}"`);
    }
  }
}

function assertListed(fixtures: readonly Fixture[]): void {
  const listed = new Set(
    fixtures.flatMap(({ file, expected }) => [file, ...(expected == null ? [] : [expected])]),
  );
  for (const file of listed) {
    if (!existsSync(packageFile(`${FOLDER}/${file}`)))
      throw new FixtureError(`${FOLDER}/${file} is listed in the manifest, but missing`);
  }
  for (const entry of readdirSync(packageFile(FOLDER), { recursive: true, withFileTypes: true })) {
    const file = `${entry.parentPath}/${entry.name}`
      .replaceAll('\\', '/')
      .slice(packageFile(FOLDER).length + 1);
    if (entry.isFile() && file !== MANIFEST && !listed.has(file)) {
      throw new FixtureError(`${FOLDER}/${file} is not listed in the manifest`);
    }
  }
}
