import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isUuid } from 'mission-dossier-contracts';
import { isObject } from 'mission-dossier-contracts/tooling';
import { parse } from 'yaml';
import { withReadErrors } from '../input/input.js';

/** The folder of a project that has the folders of its missions. */
export const MISSIONS = 'kitty-specs';
const SETTINGS = '.kittify';

/** A project of a producer, or one mission of it. */
export interface ProducerFolder {
  /** The folder of the project. */
  readonly project: string;
  /** The name of the mission; null if all missions are meant. */
  readonly mission: string | null;
}

/** What a folder is; null if it is neither a project nor a mission of one. */
export function producerFolderOf(folder: string): ProducerFolder | null {
  const path = resolve(folder);
  const parent = dirname(path);
  // A mission comes first: it has settings, too.
  if (basename(parent) === MISSIONS) return { project: dirname(parent), mission: basename(path) };
  const isProject = [SETTINGS, MISSIONS].some((name) => isFolder(join(path, name)));
  return isProject ? { project: path, mission: null } : null;
}

/** The file with the identity of a project. */
export function configOf({ project }: ProducerFolder): string {
  return join(project, SETTINGS, 'config.yaml');
}

/**
 * The UUID of a project, in lower case; null if the project does not have one yet.
 * @throws CommandError if the file with it cannot be read
 */
export function projectUuidOf(folder: ProducerFolder): string | null {
  const config = configOf(folder);
  const read = () => parsed(readFileSync(config, 'utf8'));
  const value: unknown = existsSync(config) ? withReadErrors(config, read) : null;
  const project = isObject(value) ? value['project'] : null;
  const uuid = isObject(project) ? project['uuid'] : null;
  return isUuid(uuid) ? uuid.toLowerCase() : null;
}

/** The last scan of a mission. */
export function savedScanOf({ project, mission }: ProducerFolder): string | null {
  if (mission === null) return null;
  return join(project, MISSIONS, mission, SETTINGS, 'dossiers', mission, 'snapshot-latest.json');
}

/** The accepted baseline of a mission. */
export function baselineOf({ project, mission }: ProducerFolder): string | null {
  return mission === null
    ? null
    : join(project, SETTINGS, 'dossiers', mission, 'parity-baseline.json');
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Whether a path is a folder; false also if it cannot be looked up, such as below a file. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
