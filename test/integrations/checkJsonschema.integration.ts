import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { BUNDLE_OPTIONS, bundlesIn, bundleVerdicts } from '../support/bundles.js';
import { sampleOfBundle } from '../support/samples.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { pythonTool, run } from './support/tools.js';

const all = temporaryFolder();

/** Nothing is fetched: no request would be answered. */
const OFFLINE = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };

interface Answer {
  readonly status: number;
  readonly output: string;
}

function checkJsonschema(calls: readonly (readonly string[])[]): Answer[] {
  const { status, stdout, stderr } = run(
    '.',
    [pythonTool('python'), 'integrations/tools/run_check_jsonschema.py'],
    { env: OFFLINE, input: calls.map((call) => `${JSON.stringify(call)}\n`).join('') },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

test.each([
  ['bundled', new Ajv2020(BUNDLE_OPTIONS)],
  ['draft-07', new Ajv(BUNDLE_OPTIONS)],
] as const)(
  'check-jsonschema has the verdicts of Ajv by every schema in schemas/%s',
  (edition, ajv) => {
    const folder = mkdtempSync(join(all, 'instances-'));
    const accepts = bundleVerdicts(`schemas/${edition}`, ajv);
    const files = [...bundlesIn(`schemas/${edition}`).keys()];
    const cases = files.flatMap((file) =>
      [sampleOfBundle(file.replace(/[.]json$/, ''), 1), {}, null].map((instance) => ({
        file,
        instance,
        isValid: accepts(file, instance),
      })),
    );
    const calls = cases.map(({ file, instance }, i) => {
      const path = join(folder, `${i}.json`);
      writeFileSync(path, JSON.stringify(instance));
      return ['--schemafile', resolve('schemas', edition, file), path];
    });
    const answers = checkJsonschema(calls);
    const others = cases.flatMap(({ file, instance, isValid }, i) => {
      const answer = answers[i];
      const isSame = isValid
        ? answer?.status === 0
        : answer?.status === 1 && answer.output.startsWith('Schema validation errors');
      return isSame ? [] : [{ file, instance, isValid, answer }];
    });
    expect(others).toEqual([]);
    expect(cases.filter(({ isValid }) => isValid).length).toBeGreaterThanOrEqual(files.length);
    expect(readdirSync(folder)).toHaveLength(3 * files.length);
  },
);
