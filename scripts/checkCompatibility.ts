/**
 * Compares the schemas of the newest release (the newest tag that is a version) with those of the working
 * tree, by the built command line; fails on a break that `compatibility-approvals.json` does not have.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestTag } from './newestTag.js';

const COMMAND_LINE = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const APPROVALS = 'compatibility-approvals.json';

/** The answer of git, or nothing where it has none. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function whyNothing(): string {
  if (git('rev-parse', '--is-inside-work-tree') !== 'true') return 'this is no git work tree';
  return git('rev-parse', '--is-shallow-repository') === 'true'
    ? 'this shallow clone has no tag of a version (git fetch --tags gets them)'
    : 'there is no tag of a version yet';
}

/** Packs what the tag has of schemas as `npm pack` does, and compares. */
function compareWith(tag: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'compatibility-'));
  try {
    const released = join(folder, `${tag}.tgz`);
    const parts = ['package.json', 'schemas'];
    const archive = ['archive', '--format=tgz', '--prefix=package/', '-o', released, tag, ...parts];
    if (git(...archive) === undefined)
      throw new Error(`git cannot archive ${parts.join()} of ${tag}`);
    const args = [COMMAND_LINE, 'compat', released, '.', '--approved', APPROVALS];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tag = newestTag(git('tag', '--list')?.split('\n') ?? []);
if (tag === undefined) {
  console.log(`compatibility: nothing to compare with: ${whyNothing()}`);
} else {
  console.log(`compatibility: ${tag} against the working tree`);
  process.exitCode = compareWith(tag);
}
