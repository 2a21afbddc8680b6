/**
 * Compares the schemas of the newest release (the newest tag that is a version; on the commit of a release, the
 * one before) with those of the working tree, by the built command line; fails on a break that
 * `compatibility-approvals.json` does not have.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestTag } from './newestTag.js';

const COMMAND_LINE = fileURLToPath(new URL('../packages/cli/bin/dossier.js', import.meta.url));
const APPROVALS = 'compatibility-approvals.json';
/** What is compared, and tells the version. */
const PARTS = ['package.json', 'schemas'];

/** The answer of git, or nothing where it has none. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function linesOf(...args: readonly string[]): string[] {
  return git(...args)?.split('\n') ?? [];
}

/** The tags that are the working tree itself: to compare it with them would tell nothing. */
function tagsOfThis(): string[] {
  return git('status', '--porcelain', '--', ...PARTS) === ''
    ? linesOf('tag', '--points-at', 'HEAD')
    : [];
}

function whyNothing(own: string | undefined): string {
  if (git('rev-parse', '--is-inside-work-tree') !== 'true') return 'this is no git work tree';
  const older = own === undefined ? 'tag of a version' : `tag of a version before its own ${own}`;
  return git('rev-parse', '--is-shallow-repository') === 'true'
    ? `this shallow clone has no ${older} (git fetch --tags gets them)`
    : `there is no ${older} yet`;
}

/** Packs what the tag has of schemas as `npm pack` does, and compares. */
function compareWith(tag: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'compatibility-'));
  try {
    const released = join(folder, `${tag}.tgz`);
    const archive = ['archive', '--format=tgz', '--prefix=package/', '-o', released, tag, ...PARTS];
    if (git(...archive) === undefined)
      throw new Error(`git cannot archive ${PARTS.join()} of ${tag}`);
    const args = [COMMAND_LINE, 'compat', released, '.', '--approved', APPROVALS];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ownTags = tagsOfThis();
const own = newestTag(ownTags);
const others = linesOf('tag', '--list').filter((name) => !ownTags.includes(name));
const tag = newestTag(others, own);
if (tag === undefined) {
  console.log(`compatibility: nothing to compare with: ${whyNothing(own)}`);
} else {
  console.log(`compatibility: ${tag} against the working tree`);
  process.exitCode = compareWith(tag);
}
