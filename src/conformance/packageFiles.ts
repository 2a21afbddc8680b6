import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cwd, getBuiltinModule } from 'node:process';

const PACKAGE = 'mission-dossier-contracts';

let root: string | undefined;

/** The path of one of the package's own files. */
export function packageFile(path: string): string {
  root ??= packageFolder();
  return join(root, path);
}

/** The text of one of the package's own files. */
export function readPackageFile(path: string): string {
  return readFileSync(packageFile(path), 'utf8');
}

/**
 * The folder of the package. It is found by its name, because a tool that bundles this module moves it. Some
 * bundlers write the path of the machine that bundles, so the working directory is tried next.
 */
function packageFolder(): string {
  // Imported, it would be replaced by bundlers, which know no other files than their own.
  const { createRequire } = getBuiltinModule('node:module');
  for (const start of [import.meta.url, join(cwd(), 'package.json')]) {
    try {
      return dirname(createRequire(start).resolve(`${PACKAGE}/package.json`));
    } catch {
      // The next place is tried.
    }
  }
  throw new Error(
    `${PACKAGE} is not in the node_modules of this program: it reads files of that package, so install it there`,
  );
}
