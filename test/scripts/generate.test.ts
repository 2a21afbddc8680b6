import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CONTRACT_FILES } from '../../scripts/emit/contractFile.js';
import { JAVA_TYPES } from '../../scripts/emit/javaTypes.js';
import { RUST_LICENCE, RUST_ROUND_TRIPS, RUST_TYPES } from '../../scripts/emit/rust.js';
import { homepage } from '../support/homepage.js';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SCRIPT = resolve('scripts/generate.ts');

const GENERATED_CODE = [
  'src/generated',
  'packages/cli/src/generated',
  'packages/indexer/src/generated',
  'packages/schema-compat/src/generated',
  'bench/baselines/generated',
  'docs/generation-tables.md',
  'docs/binary-words.md',
  'docs/families',
  ...CONTRACT_FILES,
  JAVA_TYPES,
  RUST_TYPES,
  RUST_ROUND_TRIPS,
  RUST_LICENCE,
  ...readdirSync('languages/go')
    .filter((name) => name.endsWith('_generated.go') || name === 'LICENSE')
    .map((name) => `languages/go/${name}`),
];

/** A copy of the files that the script reads and writes. The script works in the current directory. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generate-'));
  const parts = [
    'schemas',
    'package.json',
    'packages/cli/package.json',
    'LICENSE',
    ...GENERATED_CODE,
  ];
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('fixtures'), join(folder, 'fixtures'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function generate(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, SCRIPT, ...options],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Files that no schema asks for. */
const EXTRA = [
  'src/generated/old.ts',
  'src/generated/tools/old.ts',
  'bench/baselines/generated/old.ts',
  'packages/indexer/src/generated/old.ts',
  'schemas/bundled/old.json',
  'docs/families/old.md',
  `${JAVA_TYPES}/Old.java`,
  'languages/go/old_generated.go',
];

/** The text of each file, by its path in the folder. */
function filesOf(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(root.length),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

describe('generate --check', () => {
  test('passes on this tree', () => {
    expect(generate('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  test('names what was edited, is missing or should not be there, and the command; writes nothing', () => {
    appendFileSync(join(folder, 'src/generated/types.ts'), '// by hand\n');
    rmSync(join(folder, 'schemas/bundled/uuid.json'));
    for (const file of EXTRA) writeFileSync(join(folder, file), '');
    const before = filesOf(folder);
    const { status, stderr } = generate('--check');
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, -1).sort()).toEqual(
      [
        'src/generated/types.ts: differs',
        'schemas/bundled/uuid.json: is missing',
        ...EXTRA.map((file) => `${file}: should not exist`),
      ].sort(),
    );
    expect(lines.at(-1)).toBe(
      'Generated files are out of date: run `npm run generate` and commit the result.',
    );
    expect(filesOf(folder)).toEqual(before);
  });

  test('names every file that a changed schema changes', () => {
    const file = join(folder, 'schemas/drift_kind.json');
    const schema = readFileSync(file, 'utf8');
    writeFileSync(file, schema.replace('"artifact_added"', '"artifact_appeared"'));
    const { status, stderr } = generate('--check');
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual(
      expect.arrayContaining([
        'src/generated/types.ts: differs',
        'src/generated/validators.ts: differs',
        'src/generated/catalogue.ts: differs',
        'schemas/bundled/drift_kind.json: differs',
        'schemas/bundled/mission_dossier_state.json: differs',
      ]),
    );
  });
});

/** Changes lines of `package.json`. */
function describeProject(changes: object): void {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...changes }, null, 2)}\n`);
}

describe('generate, after a change of package.json', () => {
  const address = 'https://forge.example/acme/contracts';
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('writes the address and the version wherever they are repeated, and the old ones nowhere', () => {
    mkdirSync(join(folder, 'languages/go'), { recursive: true });
    writeFileSync(
      join(folder, 'languages/go/go.mod'),
      `module ${homepage.replace('https://', '')}/languages/go\n`,
    );
    // A host alone is no repository.
    expect(JSON.parse(text('packages/cli/package.json'))).not.toHaveProperty('repository');
    const other = { version: '1.2.3', integrity: 'sha512-' };
    const lock = { packages: { 'packages/cli': {}, 'packages/cli/node_modules/other': other } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    describeProject({ homepage: address, version: '7.8.9' });
    expect(generate('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('schemas/tools/fixture.json: differs') as unknown,
    });
    expect(generate()).toMatchObject({ status: 0, stderr: '' });
    expect(generate('--check')).toMatchObject({ status: 0, stderr: '' });

    expect(text('schemas/tools/fixture.json')).toContain(
      `"$id": "${address}/schemas/tools/fixture.json"`,
    );
    expect(text('schemas/draft-07/uuid.json')).toContain(`${address}/schemas/draft-07/uuid.json`);
    expect(text('languages/go/go.mod')).toBe('module forge.example/acme/contracts/languages/go\n');
    expect(JSON.parse(text('packages/cli/package.json'))).toMatchObject({
      version: '7.8.9',
      homepage: address,
      repository: { type: 'git', url: `git+${address}.git`, directory: 'packages/cli' },
      dependencies: { 'mission-dossier-contracts': '7.8.9' },
    });
    expect(JSON.parse(text('package-lock.json'))).toMatchObject({
      packages: { 'packages/cli': { version: '7.8.9' }, 'packages/cli/node_modules/other': other },
    });
    const repeated = [...filesOf(folder)].filter(([, content]) => content.includes(homepage));
    expect(repeated.map(([file]) => file)).toEqual([]);
  });

  test.each(['http://forge.example', 'https://forge.example/', 'forge', undefined])(
    'refuses the address %p, and writes nothing',
    (wrong) => {
      describeProject({ homepage: wrong });
      const before = filesOf(folder);
      expect(generate()).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(
          /^package.json: \/homepage: found .*, expected an address/,
        ) as unknown,
      });
      expect(filesOf(folder)).toEqual(before);
    },
  );
});

describe('generate', () => {
  test('keeps the numbers of words, and gives new ones the next numbers', () => {
    const wordsOf = () =>
      JSON.parse(
        /freeze[(](\[.*\]) as const/.exec(
          readFileSync(join(folder, 'src/generated/words.ts'), 'utf8'),
        )?.[1] ?? '',
      ) as string[];
    const before = wordsOf();
    const file = join(folder, 'schemas/drift_kind.json');
    const schema = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      schema.replace('"artifact_added"', '"artifact_appeared", "artifact_added"'),
    );
    expect(generate()).toMatchObject({ status: 0, stderr: '' });
    expect(wordsOf()).toEqual([...before, 'artifact_appeared']);
  });

  test('writes the files of this tree from scratch, the same bytes again, and removes others', () => {
    const wanted = filesOf(folder);
    rmSync(join(folder, 'src'), { recursive: true });
    rmSync(join(folder, 'bench'), { recursive: true });
    rmSync(join(folder, 'schemas/bundled'), { recursive: true });
    expect(generate()).toMatchObject({ status: 0, stderr: '' });
    expect(filesOf(folder)).toEqual(wanted);
    for (const file of EXTRA) writeFileSync(join(folder, file), '');
    generate();
    expect(filesOf(folder)).toEqual(wanted);
  });

  test('rejects schemas that break a house rule with file, pointer and rule, and writes nothing', () => {
    for (const schema of ['uuid', 'tools/capability']) {
      const file = join(folder, `schemas/${schema}.json`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/ *"description".*\n/, ''));
    }
    const before = filesOf(folder);
    expect(generate()).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'schemas/uuid.json#: S8: a description is missing\n' +
        'schemas/tools/capability.json#: S8: a description is missing\n',
    });
    expect(filesOf(folder)).toEqual(before);
  });
});
