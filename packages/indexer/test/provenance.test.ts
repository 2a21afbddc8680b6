import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ProvenanceRef } from 'mission-dossier-contracts';
import { IndexerError } from 'mission-dossier-indexer';
import {
  missionFolders,
  commitAll,
  git,
  index,
  kindsAndPaths,
  write,
} from 'test-support/missionFolder.js';
import { tries } from 'test-support/searches.js';

const newFolder = missionFolders();
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';

/** The provenance of each artifact. */
async function provenances(
  folder: string,
): Promise<Record<string, ProvenanceRef | null | undefined>> {
  const { state } = await index(folder);
  return Object.fromEntries(
    Object.values(state.artifacts).map(({ identity, provenance }) => [identity.path, provenance]),
  );
}

/** The last commit of each path in HEAD according to `git log`: the oracle. */
function lastChanges(folder: string): Record<string, { git_sha: string; revised_at: string }> {
  const paths = git(folder, ['ls-tree', '-r', '-z', '--name-only', 'HEAD'])
    .split('\0')
    .slice(0, -1);
  return Object.fromEntries(
    paths.map((path) => {
      const args = ['log', '-1', '--format=%H %aI', 'HEAD', '--', `:(literal)${path}`];
      const [git_sha = '', revised_at = ''] = git(folder, args).trim().split(' ');
      return [path, { git_sha, revised_at }];
    }),
  );
}

/** A history of commits on a few paths, each with its parents. */
const history = fc.array(
  fc.record({
    parents: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
    changes: fc.dictionary(
      fc.constantFrom('a', 'b', 'd/a', 'd/e/c', 'd/x y', 'd/"q\n'),
      fc.constantFrom('1', '2', '3', null),
      { maxKeys: 3 },
    ),
    /** Whose version of each path a merge takes. */
    takes: fc.nat(2),
    minutes: fc.integer({ min: -720, max: 840 }),
  }),
  { minLength: 1, maxLength: 12 },
);

type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Imports a history with `git fast-import`. */
function importHistory(folder: string, commits: History): void {
  const trees: Map<string, string>[] = [];
  const text = commits.map(({ parents, changes, takes, minutes }, i) => {
    // Counted back from this commit; the first commit has no parent.
    const marks = [...new Set(parents.map((back) => Math.max(0, i - 1 - back)))].filter(
      (mark) => mark < i,
    );
    const tree = new Map(trees[marks[takes % Math.max(1, marks.length)] ?? -1] ?? []);
    for (const [path, content] of Object.entries(changes))
      if (content === null) tree.delete(path);
      else tree.set(path, content);
    trees.push(tree);
    const sign = minutes < 0 ? '-' : '+';
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const offset = `${sign}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
    // Times go backwards: the order of the history is that of the parents.
    const time = 1_700_000_000 + ((i * 7919) % 13) * 3600;
    const message = `${i}\n\n:100644 not what it seems\ncommit ${'a'.repeat(40)}\n`;
    return [
      'commit refs/heads/main',
      `mark :${i + 1}`,
      `author A ) 1 +0000 B <a@example.com> ${time} ${offset}`,
      `committer C <c@example.com> ${time} +0000`,
      `data ${Buffer.byteLength(message)}\n${message}`,
      ...marks.map((mark, n) => `${n === 0 ? 'from' : 'merge'} :${mark + 1}`),
      'deleteall',
      ...[...tree].map(
        ([path, content]) => `M 644 inline ${JSON.stringify(path)}\ndata 1\n${content}`,
      ),
      '',
    ].join('\n');
  });
  git(folder, ['init', '-q', '-b', 'main']);
  // Each commit names its parents itself, whatever the branch points to.
  git(folder, ['fast-import', '--quiet', '--force'], `${text.join('\n')}\ndone\n`);
  git(folder, ['reset', '-q', '--hard', 'main']);
}

describe('the provenance of a file that is unchanged since HEAD', () => {
  test('is the commit that last changed it according to git log, in any history', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (commits) => {
        const folder = newFolder();
        importHistory(folder, commits);
        expect(await provenances(folder)).toMatchObject(lastChanges(folder));
        rmSync(folder, { recursive: true });
      }),
      { numRuns: tries(25) },
    );
  });

  test('takes merges, renames and mode changes into account', async () => {
    const folder = newFolder({ 'm/a': '1', 'm/b': '1', 'm/old': 'x', 'm/run': '1', other: '1' });
    commitAll(folder, 'one');
    git(folder, ['checkout', '-q', '-b', 'side']);
    write(folder, { 'm/a': '2', 'm/side': 's' });
    commitAll(folder, 'side');
    git(folder, ['checkout', '-q', 'main']);
    write(folder, { 'm/b': '2' });
    renameSync(join(folder, 'm/old'), join(folder, 'm/new'));
    chmodSync(join(folder, 'm/run'), 0o755);
    commitAll(folder, 'main');
    git(folder, ['merge', '-q', '--no-ff', '-m', 'merge', 'side']);
    write(folder, { other: '3' });
    commitAll(folder, 'other');
    const expected = Object.fromEntries(
      Object.entries(lastChanges(folder)).filter(([path]) => path.startsWith('m/')),
    );
    const found = await provenances(join(folder, 'm'));
    expect(found).toMatchObject(expected);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    expect(found['m/a']).toMatchObject({ git_ref: 'main', actor_id: null, actor_kind: null });
  });

  test('has no branch if HEAD is detached', async () => {
    const folder = newFolder({ a: 'x' });
    const git_sha = commitAll(folder);
    git(folder, ['checkout', '-q', '--detach']);
    expect(await provenances(folder)).toMatchObject({ a: { git_sha, git_ref: null } });
  });

  test('is found in a repository with SHA-256 ids', async () => {
    const folder = newFolder({ a: 'x' });
    git(folder, ['init', '-q', '--object-format=sha256', '-b', 'main']);
    const git_sha = commitAll(folder);
    expect(git_sha).toHaveLength(64);
    expect(await provenances(folder)).toMatchObject({ a: { git_sha } });
  });

  test('is found in a linked work tree', async () => {
    const folder = newFolder({ a: 'x' });
    const git_sha = commitAll(folder);
    const linked = join(newFolder(), 'tree');
    git(folder, ['worktree', 'add', '-q', '-b', 'feature/x', linked]);
    expect(await provenances(linked)).toMatchObject({ a: { git_sha, git_ref: 'feature/x' } });
  });

  test('has no time if that of the commit is not valid in an event', async () => {
    const folder = newFolder({ a: 'x' });
    git(folder, ['init', '-q', '-b', 'main']);
    const commit = `commit refs/heads/main\ncommitter C <c@example.com> 99999999999999 +0000\ndata 1\nxM 644 inline a\ndata 1\nx\n`;
    git(folder, ['fast-import', '--quiet'], commit);
    const { a } = await provenances(folder);
    expect(a?.git_sha).toHaveLength(40);
    expect(a?.revised_at).toBeNull();
  });

  test.each(['A <a@example.com>', 'A <a@example.com> soon +0000', 'A <a@example.com> 17 +01', ''])(
    'has no time if that of the author cannot be read: %j',
    async (author) => {
      const folder = newFolder({ a: 'x' });
      commitAll(folder);
      const commit = git(folder, ['cat-file', 'commit', 'HEAD']).replace(
        /^author .*$/m,
        `author ${author}`,
      );
      const id = git(
        folder,
        ['hash-object', '-t', 'commit', '--literally', '-w', '--stdin'],
        commit,
      );
      git(folder, ['update-ref', 'HEAD', id.trim()]);
      expect((await provenances(folder))['a']).toMatchObject({
        git_sha: id.trim(),
        revised_at: null,
      });
    },
  );
});

test('other files have only a branch as provenance', async () => {
  const folder = newFolder({ modified: 'x', staged: 'x', 'same-size': 'ab' });
  commitAll(folder);
  write(folder, { modified: 'y', staged: 'z', untracked: 'x', 'same-size': 'ba' });
  symlinkSync('modified', join(folder, 'link'));
  // git stores the target path of a link: here, the same bytes as the content of the target.
  write(folder, { self: 'self' });
  symlinkSync('self', join(folder, 'to-self'));
  git(folder, ['add', 'staged', 'link', 'to-self']);
  git(folder, ['commit', '-q', '-m', 'links', 'link', 'to-self']);
  const unknown = { git_sha: null, git_ref: 'main', revised_at: null };
  expect(await provenances(folder)).toMatchObject({
    link: unknown,
    modified: unknown,
    'same-size': unknown,
    staged: unknown,
    'to-self': unknown,
    untracked: unknown,
  });
});

test('before the first commit, files have only a branch as provenance', async () => {
  const folder = newFolder({ a: 'x' });
  git(folder, ['init', '-q', '-b', 'main']);
  expect(await provenances(folder)).toMatchObject({ a: { git_sha: null, git_ref: 'main' } });
});

test('in a shallow clone, files whose last commit is unknown have no commit', async () => {
  const folder = newFolder({ old: 'x', older: 'x' });
  commitAll(folder, 'one');
  write(folder, { middle: 'x' });
  commitAll(folder, 'two');
  write(folder, { young: 'x' });
  const young = commitAll(folder, 'three');
  const clone = newFolder();
  git(folder, ['clone', '-q', '--depth', '2', `file://${folder}`, clone]);
  const found = await provenances(clone);
  // The oldest commit of the clone looks as if it had added everything.
  expect(found).toMatchObject({
    middle: { git_sha: null, revised_at: null },
    old: { git_sha: null },
    young: { git_sha: young },
  });
  const { problems } = await index(clone);
  expect(kindsAndPaths(problems)).toEqual(['no_history .']);
  expect(problems[0]).toMatchObject({ severity: 'notice' });
  expect(problems[0]?.message).toContain('3 files have no provenance');
});

describe('a repository', () => {
  test('cannot make git run programs', async () => {
    const folder = newFolder({ a: 'x', 'b.txt': 'y', '.gitattributes': '* filter=evil diff=evil' });
    commitAll(folder);
    const marker = join(folder, 'ran');
    const script = join(newFolder(), 'evil');
    writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${marker}'\n`);
    chmodSync(script, 0o755);
    for (const [name, value] of [
      ['core.fsmonitor', script],
      ['core.pager', script],
      ['core.editor', script],
      ['core.sshCommand', script],
      ['core.gitProxy', script],
      ['pager.log', script],
      ['filter.evil.clean', script],
      ['filter.evil.process', script],
      ['diff.evil.command', script],
      ['diff.evil.textconv', script],
      ['diff.external', script],
      ['gpg.program', script],
      ['log.showSignature', 'true'],
      ['credential.helper', script],
      ['alias.log', `!${script}`],
      ['alias.ls-files', `!${script}`],
      ['extensions.partialClone', 'evil'],
      ['remote.evil.url', `ext::${script}`],
      ['remote.evil.promisor', 'true'],
      ['protocol.ext.allow', 'always'],
    ] as const)
      git(folder, ['config', name, value]);
    for (const hook of [
      'post-index-change',
      'post-checkout',
      'reference-transaction',
      'fsmonitor-watchman',
    ])
      symlinkSync(script, join(folder, '.git/hooks', hook));
    write(folder, { a: 'changed' });
    await index(folder);
    expect(existsSync(marker)).toBe(false);
  });

  test('with a diff.orderFile has the same history', async () => {
    const folder = newFolder({ a: 'x' });
    const git_sha = commitAll(folder);
    git(folder, ['config', 'diff.orderFile', join(folder, 'none')]);
    expect(await provenances(folder)).toMatchObject({ a: { git_sha } });
  });

  test.each([
    ['log.follow', 'true'],
    ['log.showRoot', 'false'],
    ['log.diffMerges', 'off'],
    ['log.mailmap', 'true'],
    ['log.date', 'relative'],
    ['log.decorate', 'full'],
    ['log.abbrevCommit', 'true'],
    ['log.excludeDecoration', '*'],
    ['format.pretty', 'oneline'],
    ['format.notes', '*'],
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['color.ui', 'always'],
    ['core.abbrev', '7'],
    ['core.quotePath', 'true'],
    ['diff.renames', 'copies'],
    ['diff.relative', 'false'],
    ['diff.submodule', 'log'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.noPrefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['submodule.recurse', 'true'],
    ['index.sparse', 'true'],
    ['status.showUntrackedFiles', 'no'],
  ])('of a user with %s=%s has the same history', async (name, value) => {
    const folder = newFolder({ 'm/é': 'x', 'm/b': 'x' });
    commitAll(folder, 'one');
    git(folder, ['checkout', '-q', '-b', 'side']);
    write(folder, { 'm/b': 'y' });
    commitAll(folder, 'side');
    git(folder, ['checkout', '-q', 'main']);
    write(folder, { x: 'x' });
    commitAll(folder, 'other');
    git(folder, ['merge', '-q', '--no-ff', '-m', 'merge', 'side']);
    const expected = { 'm/é': lastChanges(folder)['m/é'], 'm/b': lastChanges(folder)['m/b'] };
    git(folder, ['config', name, value]);
    expect(await provenances(join(folder, 'm'))).toMatchObject(expected);
  });

  describe('with a replaced history has the history that was committed', () => {
    /** Three commits, of which the second is to look as if it had no parent or were another. */
    const threeCommits = () => {
      const folder = newFolder({ a: '1', b: '1' });
      commitAll(folder, 'one');
      write(folder, { a: '2' });
      const second = commitAll(folder, 'two');
      write(folder, { c: '1' });
      commitAll(folder, 'three');
      return { folder, second, expected: lastChanges(folder) };
    };

    test('by a graft of git replace', async () => {
      const { folder, second, expected } = threeCommits();
      git(folder, ['replace', '--graft', second]);
      expect(lastChanges(folder)).not.toEqual(expected);
      expect(await provenances(folder)).toMatchObject(expected);
    });

    test('by a commit with another author date', async () => {
      const { folder, second, expected } = threeCommits();
      const commit = git(folder, ['cat-file', 'commit', second]);
      const dated = commit.replace(/^(author .*) [0-9]+ /m, '$1 86400 ');
      const other = git(folder, ['hash-object', '-t', 'commit', '-w', '--stdin'], dated).trim();
      git(folder, ['replace', second, other]);
      expect(lastChanges(folder)).not.toEqual(expected);
      expect(await provenances(folder)).toMatchObject(expected);
    });

    test('by a file of grafts', async () => {
      const { folder, second, expected } = threeCommits();
      write(folder, { '.git/info/grafts': `${second}\n` });
      expect(lastChanges(folder)).not.toEqual(expected);
      expect(await provenances(folder)).toMatchObject(expected);
    });
  });

  test('with a broken .git file is an error', async () => {
    const folder = newFolder({ 'mission/a': 'x', '.git': 'gitdir: /nowhere\n' });
    await expect(index(join(folder, 'mission'))).rejects.toThrow(
      new IndexerError('git rev-parse failed: fatal: not a git repository: /nowhere'),
    );
  });

  test('that is a partial clone reports missing objects and does not fetch them', async () => {
    const folder = newFolder({ 'm/a': 'x' });
    commitAll(folder, 'one');
    write(folder, { 'm/a': 'y', 'm/b': 'z' });
    commitAll(folder, 'two');
    git(folder, ['config', 'uploadpack.allowFilter', 'true']);
    const clone = newFolder();
    git(folder, ['clone', '-q', '--filter=tree:0', `file://${folder}`, clone]);
    const { events, problems } = await index(clone);
    expect(events[0]?.payload).toMatchObject({ provenance: { git_sha: null, git_ref: 'main' } });
    expect(kindsAndPaths(problems)).toEqual(['no_history .']);
    expect(problems[0]?.message).toContain('2 files have no provenance: git log failed');
  });

  test('is searched only up to the ceiling that the user has set', async () => {
    const folder = newFolder({ 'mission/a': 'x' });
    commitAll(folder);
    process.env['GIT_CEILING_DIRECTORIES'] = folder;
    try {
      expect(await provenances(join(folder, 'mission'))).toEqual({ a: null });
    } finally {
      delete process.env['GIT_CEILING_DIRECTORIES'];
    }
  });

  test('is found if a file that git would read is a pipe', async () => {
    const folder = newFolder({ a: 'x' });
    const git_sha = commitAll(folder);
    execFileSync('mkfifo', [join(folder, '.mailmap')]);
    expect(await provenances(folder)).toMatchObject({ a: { git_sha } });
  });

  test('of a running git hook is not mistaken for that of the folder', async () => {
    const [folder, other] = [newFolder({ a: 'x' }), newFolder({ b: 'x' })];
    const git_sha = commitAll(folder);
    commitAll(other);
    process.env['GIT_DIR'] = join(other, '.git');
    process.env['GIT_INDEX_FILE'] = join(other, '.git/index');
    try {
      expect(await provenances(folder)).toMatchObject({ a: { git_sha } });
    } finally {
      delete process.env['GIT_DIR'];
      delete process.env['GIT_INDEX_FILE'];
    }
  });
});

describe('git that fails', () => {
  const { PATH = '' } = process.env;

  /** Indexes a folder with a git that runs a script before the real git. */
  async function indexWith(script: string, mode = 0o755) {
    const folder = newFolder({ a: 'x' });
    commitAll(folder);
    const bin = newFolder({ git: `#!/bin/sh\n${script}\nPATH='${PATH}' exec git "$@"\n` });
    chmodSync(join(bin, 'git'), mode);
    process.env['PATH'] = bin;
    try {
      return await index(folder);
    } finally {
      process.env['PATH'] = PATH;
    }
  }

  const endingOn = (command: string) => `case "$*" in *' ${command} '*) kill -KILL $$;; esac`;

  test.each(['rev-parse', 'ls-files', 'symbolic-ref', 'ls-tree'])(
    'is reported if a signal ends it: %s',
    async (command) => {
      await expect(indexWith(endingOn(command))).rejects.toThrow(
        new IndexerError(`git ${command} failed: ended by SIGKILL`),
      );
    },
  );

  test('is reported as missing provenance if a signal ends git log', async () => {
    const { problems } = await indexWith(endingOn('log'));
    expect(kindsAndPaths(problems)).toEqual(['no_history .']);
    expect(problems[0]?.message).toContain('git log failed: ended by SIGKILL');
  });

  test('is reported as missing provenance if git log cannot be run', async () => {
    const { problems } = await indexWith('case "$*" in *" ls-tree "*) /bin/chmod 644 "$0";; esac');
    expect(kindsAndPaths(problems)).toEqual(['no_history .']);
    expect(problems[0]?.message).toContain('git log failed: permission denied');
  });

  test('is not taken for a shallow clone if its log shows no commits', async () => {
    const { problems } = await indexWith(`case "$*" in *' log '*) exit 0;; esac`);
    expect(kindsAndPaths(problems)).toEqual(['no_history .']);
    expect(problems[0]?.message).toBe(
      '1 file has no provenance: git log does not show which commit made the last change',
    );
  });

  describe('because a repository belongs to somebody else', () => {
    const asSomebodyElse = () => indexWith('export GIT_TEST_ASSUME_DIFFERENT_OWNER=1');

    test('is reported', async () => {
      await expect(asSomebodyElse()).rejects.toThrow('detected dubious ownership');
    });

    test.each([
      [
        'numbered variables',
        {
          GIT_CONFIG_COUNT: '2',
          GIT_CONFIG_KEY_0: 'core.abbrev',
          GIT_CONFIG_VALUE_0: '7',
          GIT_CONFIG_KEY_1: 'Safe.Directory',
          GIT_CONFIG_VALUE_1: '*',
        },
      ],
      ['the variable of git -c', { GIT_CONFIG_PARAMETERS: "'safe.directory'='*'" }],
    ])('is no failure if safe.directory trusts it: by %s', async (_, variables) => {
      Object.assign(process.env, variables);
      try {
        const { events } = await asSomebodyElse();
        expect(events[0]?.payload).toMatchObject({ provenance: { git_ref: 'main' } });
      } finally {
        for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
      }
    });

    test('is reported if the variables set something else', async () => {
      process.env['GIT_CONFIG_PARAMETERS'] = "'core.abbrev'='7'";
      try {
        await expect(asSomebodyElse()).rejects.toThrow('detected dubious ownership');
      } finally {
        delete process.env['GIT_CONFIG_PARAMETERS'];
      }
    });
  });

  test('is reported if it cannot be run', async () => {
    await expect(indexWith('', 0o644)).rejects.toThrow(
      new IndexerError('git rev-parse failed: permission denied'),
    );
  });
});
