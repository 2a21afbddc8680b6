import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundlesIn } from '../support/bundles.js';
import { sampleOfBundle } from '../support/samples.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { run } from './support/tools.js';

const all = temporaryFolder();
const MODELINE = '# yaml-language-server: $schema=';

/** What an editor shows of each document. */
function messagesOn(documents: readonly { readonly path: string; readonly text: string }[]) {
  const { status, stdout, stderr } = run(
    '.',
    [process.execPath, 'integrations/tools/runYamlLanguageServer.js'],
    // Nothing is fetched: no request would be answered.
    {
      env: { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' },
      input: JSON.stringify(documents),
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as string[][];
}

test.each(['bundled', 'draft-07'])(
  'yaml-language-server accepts a valid value, and no list, by every schema in schemas/%s',
  (edition) => {
    const files = [...bundlesIn(`schemas/${edition}`).keys()];
    const documentsOf = (name: string, valueOf: (file: string) => unknown) =>
      files.map((file, i) => ({
        path: join(all, `${edition}-${name}-${i}.yaml`),
        text: `${MODELINE}${resolve('schemas', edition, file)}\n${JSON.stringify(valueOf(file))}\n`,
      }));
    const valid = documentsOf('valid', (file) => sampleOfBundle(file.replace(/[.]json$/, ''), 1));
    const lists = documentsOf('list', () => [['a list']]);
    const messages = messagesOn([...valid, ...lists]);
    const refused = files.filter((_, i) => messages[i]?.length !== 0);
    const missed = files.filter((_, i) => messages[files.length + i]?.length === 0);
    expect(files.length).toBeGreaterThan(200);
    expect({ refused, missed }).toEqual({ refused: [], missed: [] });
  },
);

test('an editor checks the manifest that dossier init writes, with what it names in its first line', () => {
  const project = mkdtempSync(join(all, 'project-'));
  mkdirSync(join(project, 'specs/001'), { recursive: true });
  const command = resolve('packages/cli/bin/dossier.js');
  const { status } = run(project, [process.execPath, command, 'init', 'specs/001']);
  expect(status).toBe(0);
  const path = join(project, 'expected-artifacts.yaml');
  const text = readFileSync(path, 'utf8');
  const [good = [], misspelt = [], incomplete = []] = messagesOn([
    { path, text },
    { path: `${path}.2`, text: text.replace('required_always', 'required_allways') },
    { path: `${path}.3`, text: text.replace('artifact_class: input', 'artifact_class: inptu') },
  ]);
  expect(good).toEqual([]);
  expect(misspelt).toEqual([expect.stringContaining('required_allways')]);
  expect(incomplete).toEqual([expect.stringContaining('"input"')]);
});
