import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Resolves links. A file that does not exist has none. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
