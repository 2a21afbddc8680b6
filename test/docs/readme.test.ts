import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

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
