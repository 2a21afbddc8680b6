import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const all = temporaryFolder();
const { namespace } = indexed(1, 'spec.md').payload;
const APPROVALS = {
  approvals: [
    { rule: 'type-changed', schema: 'a', pointer: '/type', version: '2.0.0', reason: 'Agreed.' },
  ],
};

/** A file that begins with a mark. */
function marked(name: string, text: string): string {
  const folder = mkdtempSync(join(all, 'marked-'));
  writeFileSync(join(folder, name), `\uFEFF${text}`);
  return join(folder, name);
}

function packageWith(schema: object, version: string): string {
  const folder = mkdtempSync(join(all, 'package-'));
  mkdirSync(join(folder, 'schemas'));
  writeFileSync(join(folder, 'schemas', 'a.json'), `\uFEFF${JSON.stringify(schema)}`);
  writeFileSync(join(folder, 'package.json'), `\uFEFF${JSON.stringify({ version })}`);
  return folder;
}

const mission = mkdtempSync(join(all, 'mission-'));
writeFileSync(join(mission, 'spec.md'), '# Goal\n');
const withNamespace = ['--namespace', JSON.stringify(namespace)];

describe('a byte-order mark is allowed in', () => {
  test.each([
    ['a namespace', ['index', mission, '--namespace', marked('n', JSON.stringify(namespace))]],
    [
      'a manifest in YAML',
      [
        'index',
        mission,
        '--manifest',
        marked('m', 'manifest_version: "1.0.0"\n'),
        ...withNamespace,
      ],
    ],
    [
      'a manifest in JSON',
      [
        'index',
        mission,
        '--manifest',
        marked('m', '{"manifest_version":"1.0.0"}'),
        ...withNamespace,
      ],
    ],
    [
      'schemas, approvals and package.json',
      [
        'compat',
        packageWith({ type: 'string' }, '1.0.0'),
        packageWith({ type: 'number' }, '2.0.0'),
        ...['--approved', marked('approvals.json', JSON.stringify(APPROVALS))],
      ],
    ],
    ['expected differences', ['conformance', '--expected', marked('e', '{"differences":[]}')]],
  ])('%s', async (_, args) => {
    const { exitCode, stderr } = await dossier(args);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test('a manifest with an error, whose place is that without the mark', async () => {
    const file = marked('m.yaml', 'manifest_version: 1\n');
    const { stderr } = await dossier(['index', mission, '--manifest', file, ...withNamespace]);
    expect(stderr).toContain(`${file}:1:19: /manifest_version: found 1`);
  });
});
