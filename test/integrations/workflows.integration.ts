import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { run } from './support/tools.js';

const ACTIONLINT = resolve('integrations/.tools/bin/actionlint');
const RELEASE = '.github/workflows/release.yml';
const all = temporaryFolder();

test('actionlint finds nothing in the workflow of a release', () => {
  expect(run('.', [ACTIONLINT, '-no-color', RELEASE])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('actionlint finds a job that waits for none', () => {
  const file = join(mkdtempSync(join(all, 'workflow-')), 'release.yml');
  writeFileSync(file, readFileSync(RELEASE, 'utf8').replace('needs: build', 'needs: biuld'));
  expect(run('.', [ACTIONLINT, '-no-color', file])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('biuld') as unknown,
  });
});
