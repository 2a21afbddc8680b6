import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Writes the type declarations of packages, each into its `dist/` and `dist/cjs/`, only for the modules of its own `src/`:
 * imported packages have their own declarations. It does not check types; `npm run typecheck` does.
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
    // What only the tools of this repository call.
    stripInternal: true,
  };
  const program = ts.createProgram(Object.values(folders).flat(), options);
  program.emit(undefined, (file, text) => {
    for (const folder of Object.keys(folders)) {
      const path = relative(resolve(folder, 'src'), resolve(file));
      if (path.startsWith('..')) continue;
      for (const dist of ['dist', 'dist/cjs']) write(join(folder, dist, path), text);
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
  // It resolves only in this repository.
  if (text.includes('mission-dossier-contracts/tooling'))
    throw new Error(`${file}: its types come from mission-dossier-contracts/tooling`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
