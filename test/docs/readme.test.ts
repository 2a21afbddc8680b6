import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseManifest } from 'mission-dossier-indexer';
import { indexed } from '../support/examples.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { typeErrors } from '../support/typeErrors.js';

const readme = readFileSync('README.md', 'utf8');
const folder = temporaryFolder();

test('the example in README.md prints what README.md shows', () => {
  const [, command = '', output = ''] =
    /```console\n\$ ((?:.*\\\n)*.*)\n([^]*?)```/.exec(readme) ?? [];
  const line = command.replace('npx dossier', `${process.execPath} packages/cli/bin/dossier.js`);
  const { stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  expect(output).not.toBe('');
  expect(stdout).toBe(output);
});

test('the five commands that README.md shows first tell of a drift, and end clean', () => {
  const [, block = ''] = /## See it work[^]*?```sh\n([^]*?)```/.exec(readme) ?? [];
  const [install, ...story] = block.trim().split('\n');
  expect([install, story.length]).toEqual(['npm ci', 4]);

  cpSync('examples', join(folder, 'examples'), { recursive: true });
  const asUser = 'git -c user.name=A -c user.email=a@example.org';
  const before = `cd ${folder} && git init -q && git add . && ${asUser} commit -qm Start`;
  const after = 'npx dossier reduce --format text local.jsonl && head -c 15 report.html';
  const line = [before, ...story, after]
    .join('\n')
    .replaceAll('npx dossier', `${process.execPath} ${resolve('packages/cli/bin/dossier.js')}`);
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  expect(stdout).toMatch(
    /^\[DRIFTED\] password-reset\n[^]*^\[CLEAN\] password-reset\n[^]*<!doctype html>$/m,
  );
  expect(stderr).toBe('report.html: 1 dossier, 3 artifacts, 1 anomaly, clean\n');
});

describe('the events that README.md makes', () => {
  const [, code = ''] = /### Make events\n\n```ts\n([^]*?)```/.exec(readme) ?? [];

  test('are made', () => {
    const before = `
      import { reduceMissionDossier as reduce } from 'mission-dossier-contracts';
      const events = ${JSON.stringify([indexed(1, 'spec.md'), indexed(9, 'plan.md')])};
      const serverState = reduce(${JSON.stringify([indexed(1, 'spec.md')])});`;
    const after = 'console.log(JSON.stringify([...drifts, snapshot]));';
    const args = ['--input-type=module', '--eval', `${before}\n${code}\n${after}`];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^artifact_added null → \{/);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject([
      { lamport_clock: 10, payload: { drift_kind: 'artifact_added' } },
      { lamport_clock: 11, payload: { artifact_count: 2 } },
    ]);
  });

  test('compile', () => {
    const before = `
      import type { MissionDossierEvent, MissionDossierState } from 'mission-dossier-contracts';
      declare const events: MissionDossierEvent[];
      declare const serverState: MissionDossierState;`;
    expect(typeErrors(`${before}\n${code}`)).toEqual([]);
    expect(typeErrors(`${before}\n${code.replace('Drift', 'Drft')}`)).not.toEqual([]);
  });
});

describe('the folder that README.md indexes', () => {
  const [, code = ''] =
    /### What is in the mission folder\?\n\n```ts\n([^]*?)```/.exec(readme) ?? [];
  const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(readme) ?? [];

  test('compiles', () => {
    const before = `
      import type { MissionDossierEvent, MissionDossierState } from 'mission-dossier-contracts';
      declare const events: MissionDossierEvent[];
      declare const state: MissionDossierState;`;
    expect(typeErrors(`${before}\n${code}`)).toEqual([]);
    expect(typeErrors(`${before}\n${code.replace('previous', 'previos')}`)).not.toEqual([]);
  });

  test('has a manifest that is one', () => {
    expect(parseManifest(yaml, 'README.md').required_always).toHaveLength(1);
  });
});

const matrix = readFileSync('docs/conformance-matrix.md', 'utf8');
const totals = [...matrix.matchAll(/^\| [a-z0-9-]+ \| (\w+) \| (.+?) \|(.+\d+\/\d+.+)\|$/gm)].map(
  ([, language = '', version = '', cells = '']) => [language, version, cells] as const,
);

test.each(totals)('the totals of %s (%s) in README.md are those of the matrix', (...row) => {
  const [language, , cells] = row;
  const line =
    readme.split('\n').find((each) => new RegExp(`^\\| \\[?${language}`).test(each)) ?? '';
  const counts = cells.match(/\d+\/\d+/g) ?? [];
  expect(line.match(/\d+\/\d+/g)).toEqual(expect.arrayContaining(counts));
});

test('the matrix has all five languages', () => {
  expect(new Set(totals.map(([language]) => language))).toEqual(
    new Set(['TypeScript', 'Python', 'Go', 'Rust', 'Java']),
  );
});
