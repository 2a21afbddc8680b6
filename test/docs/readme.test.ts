import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { indexed } from '../support/examples.js';
import { typeErrors } from '../support/typeErrors.js';

const readme = readFileSync('README.md', 'utf8');

test('the example in README.md prints what README.md shows', () => {
  const [, command = '', output = ''] =
    /```console\n\$ ((?:.*\\\n)*.*)\n([^]*?)```/.exec(readme) ?? [];
  const line = command.replace('npx dossier', `${process.execPath} dist/cli/main.js`);
  const { stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  expect(output).not.toBe('');
  expect(stdout).toBe(output);
});

test('the stream that README.md shows first is there', () => {
  const [, stream = ''] = /npx dossier reduce --format text (\S+)/.exec(readme) ?? [];
  expect(readFileSync(stream, 'utf8')).toContain('MissionDossierArtifactIndexed');
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
