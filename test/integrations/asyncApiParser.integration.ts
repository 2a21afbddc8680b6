import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundlesIn } from '../support/bundles.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { run } from './support/tools.js';

const DOCUMENT = 'schemas/asyncapi/asyncapi.json';
const all = temporaryFolder();

interface Answer {
  readonly errors: readonly string[];
  readonly messages: readonly string[];
}

function parse(path: string): Answer {
  const { status, stdout, stderr } = run('.', [
    process.execPath,
    'integrations/tools/runAsyncApiParser.js',
    path,
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Answer;
}

test('the parser of AsyncAPI finds no error, and a message for each event type', () => {
  const { errors, messages } = parse(DOCUMENT);
  expect(errors).toEqual([]);
  const types = [...bundlesIn('schemas/bundled/events').keys()].map((file) =>
    file.replace('.json', ''),
  );
  expect([...new Set(messages)].sort()).toEqual(types.filter((type) => type !== 'any').sort());
});

test('the parser finds a reference to nothing', () => {
  const broken = join(mkdtempSync(join(all, 'broken-')), 'asyncapi.json');
  const text = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(broken, text.replace('#/components/schemas/', '#/components/schemas/No'));
  expect(parse(broken).errors).not.toEqual([]);
});
