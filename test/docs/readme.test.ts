import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { codeBlocks } from '../support/codeBlocks.js';
import { typeErrors } from '../support/typeErrors.js';

const readme = readFileSync('README.md', 'utf8');

test('README.md has at most 120 lines', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});

describe('npm run demo', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/demo.ts'],
    { encoding: 'utf8' },
  );
  const page = /^Open (.+) in a browser\.$/m.exec(stdout)?.[1] ?? '';
  afterAll(() => {
    if (page) rmSync(dirname(page), { recursive: true });
  });

  test('ends well', () => {
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('prints what README.md shows', () => {
    const [shown = ''] = codeBlocks(readme, 'console');
    expect(stdout.replace(page, '/tmp/dossier-demo-…/report.html')).toBe(shown);
  });

  test('writes a report that names the drifted file', () => {
    expect(readdirSync(dirname(page))).toContain('report.html');
    const html = readFileSync(join(dirname(page), 'report.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>[^]*plan\.md/);
  });
});

describe('the code in README.md', () => {
  const [code = ''] = codeBlocks(readme, 'ts');
  const [output] = codeBlocks(readme, 'text');

  test('prints what README.md shows', () => {
    const args = ['--input-type=module', '--eval', code];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: output, stderr: '' });
  });

  test('compiles', () => {
    expect(typeErrors(code)).toEqual([]);
    expect(typeErrors(code.replace('parity_status', 'parity'))).not.toEqual([]);
  });
});
