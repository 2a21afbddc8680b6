import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path/posix';

interface Manifest {
  readonly exports: Readonly<Record<string, string | EntryFiles>>;
}

/** The files of an entry, by condition. */
interface EntryFiles {
  readonly require: string;
  readonly default: string;
}

/** The sources of all entries of the library, as its package.json lists them. */
export function libraryEntries(): string[] {
  return Object.values(readExports()).flatMap((files) =>
    typeof files === 'string' ? [] : [files.default.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')],
  );
}

function readExports(): Manifest['exports'] {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).exports;
}

/**
 * Writes a folder for each entry of the library but the main one, with a package.json that leads to its files.
 * Linters, and TypeScript with its classic resolution, do not read `exports`, and look there.
 */
export function writeEntryFolders(): void {
  for (const [entry, files] of Object.entries(readExports())) {
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
