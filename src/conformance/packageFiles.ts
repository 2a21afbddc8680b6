import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's root: two folders up from this module, in `src/` and in `dist/` alike. */
const ROOT = new URL('../../', import.meta.url);

/** The path of one of the package's own files. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

/** The text of one of the package's own files. */
export function readPackageFile(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
