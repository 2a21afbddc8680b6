import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where it is written: in the package of each other language. */
export const CONTRACT_FILES: readonly string[] = [
  'languages/go/contract.json',
  'languages/java/src/main/resources/missiondossier/contracts/contract.json',
  'languages/python/src/mission_dossier_contracts/contract.json',
  'languages/rust/src/contract.json',
];

/** The folders of `schemas/` that say what events are. The others are for tools, or written from these. */
const PARTS = ['families', 'generations'];

/**
 * The contract in one file, for packages of other languages to embed: the canonical files of `schemas/`, by
 * their paths there, and the version. Each file has a line of its own, so that a change can be read.
 *
 * @param folder - the folder of the schemas
 * @param written - files that are written from others, by their paths in the folder: they may be out of date there
 */
export function contractFile(
  folder: string,
  version: string,
  written: Readonly<Record<string, unknown>>,
): string {
  const files = new Map(canonicalFiles(folder).map((file) => [file, readJson(join(folder, file))]));
  for (const [file, value] of Object.entries(written)) files.set(file, value);
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, value]) => `${JSON.stringify(file)}: ${JSON.stringify(value)}`);
  return `{"version": ${JSON.stringify(version)}, "files": {\n${lines.join(',\n')}\n}}\n`;
}

function canonicalFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = PARTS.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, withFileTypes: true }),
  );
  return [...entries, ...below]
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
