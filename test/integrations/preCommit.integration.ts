import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { codeBlocks } from '../support/codeBlocks.js';
import { indexed } from '../support/examples.js';
import { jsonLines } from '../support/jsonLines.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { DOSSIER_PACKAGES, pythonTool, run } from './support/tools.js';

const all = temporaryFolder();
const good = jsonLines(indexed(1, 'spec.md'));
const bad = jsonLines(indexed(2, 'plan.md', { indexed_at: 'yesterday' }));

let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(all, 'repository-'));
  run(repository, ['git', 'init', '--quiet']);
  writeFileSync(join(repository, 'events.jsonl'), good);
  writeFileSync(join(repository, 'notes.md'), 'no events\n');
});

/** The second configuration of the guide. */
function localHook(): string {
  const guide = readFileSync('docs/guides/github-pre-commit-and-docker.md', 'utf8');
  const hook = codeBlocks(guide, 'yaml').find((block) => block.includes('repo: local'));
  if (hook === undefined) throw new Error('the guide has no local hook');
  return hook;
}

const env = { DOSSIER_PACKAGES, PRE_COMMIT_HOME: join(all, 'cache') };

function preCommit(...args: string[]) {
  run(repository, ['git', 'add', '--all']);
  return run(repository, [pythonTool('pre-commit'), ...args], { env });
}

test('the hook of a clone checks files of JSON Lines alone, and names what is wrong', () => {
  writeFileSync(join(repository, 'bad.jsonl'), good + bad);
  const { status, stdout } = preCommit('try-repo', resolve('.'), 'dossier-validate', '--all-files');
  expect(status).toBe(1);
  const findings = stdout.split('\n').filter((line) => line.includes(': error: '));
  expect(findings).toEqual([expect.stringMatching(/^bad[.]jsonl:2:\d+: error: .*yesterday/)]);
});

test('the hook of the installed package does the same, as the guide shows it', () => {
  run(repository, ['npm', 'init', '--yes']);
  run(repository, ['npm', 'install', '--no-audit', '--no-fund', ...DOSSIER_PACKAGES.split(' ')]);
  writeFileSync(join(repository, '.gitignore'), 'node_modules\n');
  writeFileSync(join(repository, '.pre-commit-config.yaml'), localHook());
  expect(preCommit('run', '--all-files')).toMatchObject({ status: 0 });
  appendFileSync(join(repository, 'events.jsonl'), bad);
  const { status, stdout } = preCommit('run');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^events[.]jsonl:2:\d+: error: .*yesterday/m);
});
