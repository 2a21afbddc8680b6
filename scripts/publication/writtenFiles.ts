import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is generated, built or installed in a folder. */
const NOT_WRITTEN =
  /^([.].*|bundled|draft-07|asyncapi|package|node_modules|target|build|dist|bin)$/;

/** The files of a folder and of its folders, without those that are generated, built or installed. */
export function writtenFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_WRITTEN.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? writtenFiles(path) : [path];
  });
}
