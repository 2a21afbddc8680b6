import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FIXTURE_CATEGORIES, loadFixtures } from 'mission-dossier-contracts/conformance';
import ts from 'typescript';
import { parseManifest } from 'mission-dossier-indexer';
import { readContract } from '../../scripts/schemas.js';
import { codeBlocks, oneModule } from '../support/codeBlocks.js';
import { indexed } from '../support/examples.js';
import { typeErrors } from '../support/typeErrors.js';

const FOLDER = 'docs/guides';

function guide(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

test('the code in the guides compiles', () => {
  const before = `
    import type * as contracts from 'mission-dossier-contracts';
    declare const line: string;
    declare const value: unknown;
    declare const events: contracts.MissionDossierEvent[];
    declare const state: contracts.MissionDossierState;
    declare const serverState: contracts.MissionDossierState;
    declare const projection: contracts.MissionDossierProjection;
    declare const projectionOfAnotherNode: contracts.MissionDossierProjection;`;
  const code = oneModule(readdirSync(FOLDER).flatMap((file) => codeBlocks(guide(file), 'ts')));
  expect(typeErrors(`${before}\n${code}`)).toEqual([]);
  const typos = code
    .replace('clock.receive', 'clock.recieve')
    .replace('previous:', 'previos:')
    .replace('projection.merge', 'projection.merg');
  expect(typeErrors(`${before}\n${typos}`)).toHaveLength(3);
});

test('the example of dossier validate prints what the guide shows', () => {
  const [block = ''] = codeBlocks(guide('validate-events.md'), 'console');
  const [, command = '', output = ''] = /^\$ ((?:.*\\\n)*.*)\n([^]*)$/.exec(block) ?? [];
  const line = command.replace('npx dossier', `${process.execPath} packages/cli/bin/dossier.js`);
  const { stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  expect(output).not.toBe('');
  expect(stdout).toBe(output);
});

test('the code that makes events makes them', () => {
  const [code = ''] = codeBlocks(guide('make-events.md'), 'ts');
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

test('the code that reads events from a server reads them, and prints what is wrong', () => {
  const [code = ''] = codeBlocks(guide('read-events-in-a-browser.md'), 'ts');
  const good = JSON.stringify(indexed(1, 'spec.md'));
  const bad = JSON.stringify(indexed(2, 'plan.md', { indexed_at: 'today' }));
  const url = `data:text/plain;base64,${Buffer.from(`${good}\n${bad}\n{`).toString('base64')}`;
  const after = `console.log(JSON.stringify(await loadDossier('${url}')));`;
  const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  const program = ts.transpile(`${code}\n${after}`, options);
  const args = ['--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toMatch(
    /^2:\d+: found "today", .* \(01KJ08Q7Y11XVPXHMVF0RG0002\)\n3:2: the JSON is cut off: .* \(no id\)\n$/,
  );
  expect(JSON.parse(stdout)).toMatchObject({ event_count: 1, artifacts: { 'spec.md': {} } });
});

test('the manifest in the guide is valid', () => {
  const [yaml = ''] = codeBlocks(guide('index-a-folder.md'), 'yaml');
  expect(parseManifest(yaml, 'index-a-folder.md').required_always).toHaveLength(1);
});

test('every command has a row in the guide of the command line', () => {
  const commands = readdirSync('packages/cli/src/definitions')
    .map(
      (file) =>
        /\.command\('(\w+)'\)/.exec(
          readFileSync(join('packages/cli/src/definitions', file), 'utf8'),
        )?.[1],
    )
    .filter((name) => name !== undefined);
  const rows = [...guide('command-line.md').matchAll(/^\| `dossier (\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(commands.length).toBeGreaterThan(5);
  expect(rows.sort()).toEqual(commands.sort());
});

test('the guide to the command line has what the text shows of each family with a state', () => {
  const { families, siblings } = readContract('schemas');
  const names = [...families, ...siblings.all]
    .filter(({ state }) => state !== undefined)
    .map(({ name }) => name);
  const [, section = ''] = guide('command-line.md').split('\n## Families\n');
  const [table = ''] = section.split('\n## ');
  const rows = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  expect(rows.sort()).toEqual(names.sort());
});

describe('the table of languages', () => {
  const matrix = readFileSync('docs/conformance-matrix.md', 'utf8');
  const rows = [...matrix.matchAll(/^\| [a-z0-9-]+ \| (\w+) \| (.+?) \|(.+\d+\/\d+.+)\|$/gm)].map(
    ([, language = '', version = '', cells = '']) => [language, version, cells] as const,
  );

  test.each(rows)('has the totals of %s (%s) that the matrix has', (language, _, cells) => {
    const line = guide('other-languages.md')
      .split('\n')
      .find((each) => each.startsWith(`| [${language}]`));
    const counts = cells.match(/\d+\/\d+/g) ?? [];
    expect(line?.match(/\d+\/\d+/g)).toEqual(expect.arrayContaining(counts));
  });

  test('is of answers to all cases: no program skips one', () => {
    const skipped = rows.map(([, version, cells]) => [version, cells.split('|').at(-2)?.trim()]);
    expect(skipped).toEqual(rows.map(([, version]) => [version, '0']));
  });

  test('counts the fixtures that are there: `npm run test:languages` writes them to the matrix', () => {
    const cases = FIXTURE_CATEGORIES.flatMap(loadFixtures);
    const valid = cases.filter((each) => each.valid).length;
    const invalid = cases.length - valid;
    const ofTypeScript = rows.find(([language]) => language === 'TypeScript')?.[2];
    expect(ofTypeScript?.match(/\d+\/\d+/g)?.slice(0, 2)).toEqual([
      `${valid}/${valid}`,
      `${invalid}/${invalid}`,
    ]);
  });

  test('has all languages of the matrix', () => {
    expect(new Set(rows.map(([language]) => language))).toEqual(
      new Set(['TypeScript', 'Python', 'Go', 'Rust', 'Java']),
    );
  });
});
