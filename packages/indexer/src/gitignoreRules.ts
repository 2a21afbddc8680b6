import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import type { IgnoreRules } from './ignoreRules.js';
import { systemCode } from './systemReason.js';
import { refused } from './unread.js';
import type { Unread } from './unread.js';

const FILE = '.gitignore';

/**
 * What the `.gitignore` files in a folder say, where there is no git to ask: of two that speak of a
 * path, the deeper one decides.
 *
 * @param root - the folder that is indexed
 * @param onUnread - is told of rules that cannot be read
 */
export function gitignoreRules(root: string, onUnread: (unread: Unread) => void): IgnoreRules {
  const rulesBelow = (above: IgnoreRules['ignores']): IgnoreRules => ({
    ignores: above,
    in: async (folder) => {
      const own = await readRules(folder);
      if (!own) return rulesBelow(above);
      const start = folder === '' ? 0 : folder.length + 1;
      return rulesBelow((path, isFolder) => {
        const { ignored, unignored } = own.test(path.slice(start) + (isFolder ? '/' : ''));
        return ignored || (!unignored && above(path, isFolder));
      });
    },
  });
  return rulesBelow(() => false);

  async function readRules(folder: string): Promise<Ignore | null> {
    const path = folder === '' ? FILE : `${folder}/${FILE}`;
    try {
      // git does not follow a link here either.
      const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
      const file = await open(join(root, path), flags);
      try {
        if (!(await file.stat()).isFile()) return null;
        return ignore({ ignorecase: false }).add(await file.readFile('utf8'));
      } finally {
        await file.close();
      }
    } catch (error) {
      const code = systemCode(error);
      if (code !== 'ENOENT' && code !== 'ELOOP') onUnread(refused(path, false, error));
      return null;
    }
  }
}
