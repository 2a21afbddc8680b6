import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../scripts/languages/languages.js';
import { artefactsOf } from '../../scripts/publication/artefacts.js';
import { checksums, collect } from '../../scripts/publication/collect.js';
import { shell } from '../support/shell.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const all = temporaryFolder();

test('every language has packages, and the version is in each of their names', () => {
  const artefacts = artefactsOf('7.8.9');
  expect(artefacts.map(({ language }) => language).sort()).toEqual(
    LANGUAGES.map(({ language }) => language).sort(),
  );
  const names = artefacts.flatMap((each) => each.names);
  expect(names.filter((name) => !name.includes('7.8.9'))).toEqual([]);
});

test('packages are collected from wherever a build puts them, with their hashes', () => {
  const [folder, to] = [mkdtempSync(join(all, 'built-')), mkdtempSync(join(all, 'release-'))];
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/v1.0.0.zip'), 'module');
  const paths = collect({ registry: 'go', language: 'Go', folder, names: ['v1.0.0.zip'] }, to);
  expect(paths).toEqual(['go/v1.0.0.zip']);
  expect(readFileSync(join(to, 'go/v1.0.0.zip'), 'utf8')).toBe('module');
  writeFileSync(join(to, 'SHA256SUMS'), checksums(to, paths));
  expect(shell(`cd ${to} && sha256sum --check --strict SHA256SUMS`).status).toBe(0);
});

test('a package in another version is missing', () => {
  const folder = mkdtempSync(join(all, 'built-'));
  writeFileSync(join(folder, 'xv1.0.0.zip'), 'another');
  writeFileSync(join(folder, 'v0.9.0.zip'), 'old');
  const artefacts = { registry: 'go', language: 'Go', folder, names: ['v1.0.0.zip'] };
  expect(() => collect(artefacts, all)).toThrow(`${folder} has no v1.0.0.zip`);
  expect(() => collect({ ...artefacts, folder: join(folder, 'none') }, all)).toThrow('has no');
});
