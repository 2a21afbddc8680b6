/**
 * Compares the schemas of the newest release with those of the working tree, with the built command line. Fails
 * on a break without an approval in `compatibility-approvals.json`. The newest release is the newest tag that
 * is a version and an ancestor of HEAD: a maintenance branch is not compared with a release of another branch.
 * On the commit of a release, it is the one before.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestTag } from './newestTag.js';

const COMMAND_LINE = fileURLToPath(new URL('../packages/cli/bin/dossier.js', import.meta.url));
const APPROVALS = 'compatibility-approvals.json';
/** The schemas, and the file with their version. */
const PARTS = ['package.json', 'schemas'];

/** The output of a git command; undefined if it fails. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function linesOf(...args: readonly string[]): string[] {
  return git(...args)?.split('\n') ?? [];
}

/** The tags of the unchanged working tree: comparing it with these would find nothing. */
function ownTagsOfTree(): string[] {
  return git('status', '--porcelain', '--', ...PARTS) === ''
    ? linesOf('tag', '--points-at', 'HEAD')
    : [];
}

function isShallow(): boolean {
  return git('rev-parse', '--is-shallow-repository') === 'true';
}

function reasonForNoTag(own: string | undefined): string {
  if (git('rev-parse', '--is-inside-work-tree') !== 'true') return 'this is not a git work tree';
  const older = own === undefined ? 'tag of a version' : `tag of a version before its own ${own}`;
  if (isShallow()) return `this shallow clone shows no ${older} (run git fetch --tags --unshallow)`;
  const elsewhere = newestTag(linesOf('tag', '--list', '--no-merged', 'HEAD'), own);
  return elsewhere === undefined
    ? `there is no ${older} yet`
    : `no ${older} is an ancestor of HEAD (${elsewhere} is on another branch)`;
}

/** Packs the schemas of a tag, as `npm pack` would, and compares them with the working tree. */
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

const ownTags = ownTagsOfTree();
const own = newestTag(ownTags);
const ancestors = linesOf('tag', '--list', '--merged', 'HEAD');
const tag = newestTag(
  ancestors.filter((name) => !ownTags.includes(name)),
  own,
);
if (tag === undefined) {
  console.log(`compatibility: nothing to compare with: ${reasonForNoTag(own)}`);
} else {
  const note = isShallow() ? ' (this shallow clone may hide a newer one)' : '';
  console.log(`compatibility: ${tag} against the working tree${note}`);
  process.exitCode = compareWith(tag);
}
