import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path/posix';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | EntryFiles>>;
}

/** The files of an entry, by condition. */
interface EntryFiles {
  readonly require: string;
  readonly default: string;
}

/** The source of each entry of the library, as its package.json lists them, by the name that is imported. */
export function libraryEntries(): Map<string, string> {
  const { name, exports } = readManifest();
  return new Map(
    Object.entries(exports).flatMap(([entry, files]) =>
      typeof files === 'string'
        ? []
        : [[join(name, entry), files.default.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')]],
    ),
  );
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
}

/**
 * Writes a folder for each entry of the library but the main one, with a package.json that leads to its files.
 * Linters, and TypeScript with its classic resolution, do not read `exports`, and look there.
 */
export function writeEntryFolders(): void {
  for (const [entry, files] of Object.entries(readManifest().exports)) {
    if (entry === '.' || typeof files === 'string') continue;
    mkdirSync(entry, { recursive: true });
    writeFileSync(join(entry, 'package.json'), `${JSON.stringify(fieldsOf(entry, files))}\n`);
  }
}

function fieldsOf(entry: string, files: EntryFiles): object {
  return {
    main: relative(entry, files.require),
    module: relative(entry, files.default),
    types: relative(entry, files.default.replace(/\.js$/, '.d.ts')),
  };
}
