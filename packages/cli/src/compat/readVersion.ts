import { join } from 'node:path';
import { isObject } from 'mission-dossier-contracts/tooling';
import type { EventModels, Schema, SchemaSet } from 'mission-dossier-schema-compat';
import { CommandError } from '../commandError.js';
import { isFolder } from '../folders/producerFolder.js';
import { readPackageFiles } from './packageFiles.js';
import { parseFile } from './parseFile.js';
import { timeLimitedPatterns } from './timeLimitedPatterns.js';

/** The names that the contract uses for the schemas of events. */
export const EVENT_MODELS: EventModels = {
  envelope: 'event',
  mapFile: 'event_type_to_schema.json',
};

/** The texts of issues: not a schema, and no part of what events are. */
const MESSAGES = 'messages.json';

/** One of the versions that are compared. */
export interface Version {
  /** The argument of the command. */
  readonly label: string;
  /** The folder of its schemas; null for a tarball. */
  readonly folder: string | null;
  readonly set: SchemaSet;
  /** The version number in its package.json, if it has one. */
  readonly number: string | undefined;
}

/**
 * Reads the schemas of a version.
 *
 * @param path - a folder that contains a folder `schemas`, a folder of schemas, or a tarball of the former
 * @throws CommandError if it cannot be read, or has no schemas
 */
export async function readVersion(path: string): Promise<Version> {
  const files = await readPackageFiles(path);
  const isPackage = [...files.keys()].some((name) => name.startsWith('schemas/'));
  const prefix = isPackage ? 'schemas/' : '';
  const manifest = files.get('package.json');
  const schemas = new Map<string, Schema>();
  let eventTypes: ReadonlyMap<string, string> = new Map();
  for (const [name, bytes] of files) {
    if (name === 'package.json' || !name.startsWith(prefix)) continue;
    const file = name.slice(prefix.length);
    const where = `${path}: ${name}`;
    if (file === MESSAGES) continue;
    const value = parseFile(where, bytes);
    if (file === EVENT_MODELS.mapFile) eventTypes = eventTypesOf(where, value);
    // `compareSets` checks that it is a schema.
    else schemas.set(file, value as Schema);
  }
  if (schemas.size === 0)
    throw new CommandError(
      `${path} has no schemas: expected *.json in it, or in a folder "schemas"`,
    );
  return {
    label: path,
    folder: isFolder(path) ? join(path, prefix) : null,
    set: { files: schemas, eventTypes, test: timeLimitedPatterns() },
    number: manifest && versionOf(`${path}: package.json`, manifest),
  };
}

function eventTypesOf(where: string, value: unknown): ReadonlyMap<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  if (!isObject(value) || !entries.every(([, model]) => typeof model === 'string'))
    throw new CommandError(
      `${where}: expected an object that maps event types to names of schemas`,
    );
  return new Map(entries as [string, string][]);
}

function versionOf(where: string, bytes: Uint8Array): string | undefined {
  const manifest = parseFile(where, bytes);
  const number = isObject(manifest) ? manifest['version'] : undefined;
  return typeof number === 'string' ? number : undefined;
}
