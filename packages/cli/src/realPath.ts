import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where links lead to; a file that is not there is not linked to. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
