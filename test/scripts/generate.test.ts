import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SCRIPT = resolve('scripts/generate.ts');

const GENERATED_CODE = [
  'src/generated',
  'packages/indexer/src/generated',
  'packages/schema-compat/src/generated',
  'bench/baselines/generated',
];

/** A copy of the files that the script reads and writes. The script works in the current directory. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generate-'));
  for (const part of ['schemas', ...GENERATED_CODE])
    cpSync(part, join(folder, part), { recursive: true });
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

  test('names a generated file that was edited, and the command to run', () => {
    appendFileSync(join(folder, 'src/generated/types.ts'), '// by hand\n');
    const { status, stderr } = generate('--check');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'src/generated/types.ts: differs\n' +
        'Generated files are out of date: run `npm run generate` and commit the result.\n',
    );
  });

  test('names a generated file that is missing', () => {
    rmSync(join(folder, 'schemas/bundled/uuid.json'));
    const { status, stderr } = generate('--check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^schemas\/bundled\/uuid\.json: is missing\n.*npm run generate/);
  });

  test.each([
    'src/generated/old.ts',
    'src/generated/tools/old.ts',
    'bench/baselines/generated/old.ts',
    'packages/indexer/src/generated/old.ts',
    'schemas/bundled/old.json',
  ])('names %s, which no schema asks for', (file) => {
    writeFileSync(join(folder, file), '');
    const { status, stderr } = generate('--check');
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${file}: should not exist\n.*npm run generate`));
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

  test('writes nothing', () => {
    rmSync(join(folder, 'src/generated/types.ts'));
    const before = filesOf(folder);
    generate('--check');
    expect(filesOf(folder)).toEqual(before);
  });
});

describe('generate', () => {
  test('writes the files of this tree from scratch, and the same bytes again', () => {
    const wanted = filesOf(folder);
    rmSync(join(folder, 'src'), { recursive: true });
    rmSync(join(folder, 'bench'), { recursive: true });
    rmSync(join(folder, 'schemas/bundled'), { recursive: true });
    expect(generate()).toMatchObject({ status: 0, stderr: '' });
    expect(filesOf(folder)).toEqual(wanted);
    generate();
    expect(filesOf(folder)).toEqual(wanted);
  });

  test('removes superfluous files', () => {
    writeFileSync(join(folder, 'src/generated/old.ts'), '');
    generate();
    expect(filesOf(folder).has('/src/generated/old.ts')).toBe(false);
  });

  test('rejects schemas that break a house rule with file, pointer and rule, and writes nothing', () => {
    const file = join(folder, 'schemas/uuid.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ *"description".*\n/, ''));
    const before = filesOf(folder);
    expect(generate()).toEqual({
      status: 1,
      stdout: '',
      stderr: 'schemas/uuid.json#: S8: a description is missing\n',
    });
    expect(filesOf(folder)).toEqual(before);
  });

  test('checks the models of tools by the same rules', () => {
    const file = join(folder, 'schemas/tools/capability.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ *"description".*\n/, ''));
    expect(generate()).toMatchObject({
      status: 1,
      stderr: 'schemas/tools/capability.json#: S8: a description is missing\n',
    });
  });
});
