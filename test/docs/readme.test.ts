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
