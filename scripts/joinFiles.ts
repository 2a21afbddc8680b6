import { rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { rollup } from 'rollup';
import type { ManualChunkMeta } from 'rollup';

/** What a program loads before it knows the command. It is not in the program's own file, which nothing may import. */
const START = 'start';

/** The files that a command imports while it runs, without their hashes, by the name of the command. */
type Commands = Readonly<Record<string, readonly string[]>>;

/**
 * Joins the files of a program that esbuild has split. Each file that is loaded costs a quarter of a millisecond,
 * and esbuild makes one for each combination of commands that share code: `dossier validate` loaded 62, and loads 5.
 * What each of the frequent commands loads becomes one file, and so does what several of them load.
 *
 * @param program - the path of the program's own file, next to which all others are
 * @param frequent - the commands that are worth it
 */
export async function joinFiles(program: string, frequent: Commands): Promise<void> {
  const bundle = await rollup({ input: program, external: /^node:/, treeshake: false });
  // They were read, and are in memory.
  for (const file of bundle.watchFiles) rmSync(file);
  await bundle.write({
    dir: dirname(program),
    chunkFileNames: '[name].js',
    compact: true,
    manualChunks: joinedFile(resolve(program), frequent),
  });
  await bundle.close();
}

/** Returns the name of the file that a file becomes a part of; undefined if it stays on its own. */
function joinedFile(program: string, frequent: Commands) {
  let loaded: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (file: string, modules: ManualChunkMeta) => {
    loaded ??= loadedBy(program, frequent, modules);
    if (file === program) return undefined;
    const commands = [...loaded].filter(([, files]) => files.has(file)).map(([name]) => name);
    return commands.includes(START) ? START : commands.join('-') || undefined;
  };
}

/** The files that the start of the program and each frequent command load. */
function loadedBy(
  program: string,
  frequent: Commands,
  modules: ManualChunkMeta,
): Map<string, ReadonlySet<string>> {
  const all = [...modules.getModuleIds()];
  const fileOf = (name: string) => {
    const [file, ...others] = all.filter((each) => basename(each).startsWith(`${name}-`));
    if (file === undefined) throw new Error(`${program} imports no file "${name}"`);
    if (others.length > 0) throw new Error(`${program} imports several files "${name}-…"`);
    return file;
  };
  return new Map([
    [START, closureOf([program], modules)],
    ...Object.entries(frequent).map(
      ([command, names]) => [command, closureOf(names.map(fileOf), modules)] as const,
    ),
  ]);
}

/** Files and all that they import. */
function closureOf(
  entries: readonly string[],
  { getModuleInfo }: ManualChunkMeta,
): ReadonlySet<string> {
  const files = new Set(entries);
  // A set is iterated to its end, also over what is added meanwhile.
  for (const each of files)
    for (const imported of getModuleInfo(each)?.importedIds ?? []) files.add(imported);
  return files;
}
