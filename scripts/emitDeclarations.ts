import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Writes the types of packages, each into its `dist/`, for the modules of their own `src/` alone: what
 * they import by name has types of its own. It checks nothing, as `npm run typecheck` does.
 *
 * @param folders - the packages, with the entries of each
 */
export function emitDeclarations(folders: Readonly<Record<string, readonly string[]>>): void {
  const options = {
    ...settings(),
    noCheck: true,
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
  };
  const program = ts.createProgram(Object.values(folders).flat(), options);
  program.emit(undefined, (file, text) => {
    for (const folder of Object.keys(folders)) {
      const path = relative(resolve(folder, 'src'), resolve(file));
      if (!path.startsWith('..')) write(join(folder, 'dist', path), text);
    }
  });
}

function settings(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, '.').options;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
