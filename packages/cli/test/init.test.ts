import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

/** The built command, from any folder. */
const DOSSIER = `${process.execPath} ${join(process.cwd(), 'packages/cli/bin/dossier.js')}`;
const MODELINE = '# yaml-language-server: $schema=';

const all = temporaryFolder();
let output: string;
let mission: string;

beforeEach(() => {
  output = mkdtempSync(join(all, 'project-'));
  mission = join(output, 'specs', '001-reset');
  mkdirSync(mission, { recursive: true });
  writeFileSync(join(mission, 'spec.md'), 'What it is for.\n');
  writeFileSync(join(mission, 'plan.md'), 'How it is done.\n');
});

const run = (...args: string[]) => dossier(['init', mission, '--output', output, ...args]);
const text = (name: string) => readFileSync(join(output, name), 'utf8');
const schemaOf = (manifest: string) => manifest.slice(MODELINE.length, manifest.indexOf('\n'));

describe('dossier init', () => {
  test('writes files from which a folder is indexed, and the events are valid', async () => {
    const { exitCode, stdout, stderr } = await run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const commands = stdout.slice(stdout.indexOf('Next:\n') + 'Next:\n'.length);
    const script = commands
      .replaceAll('dossier ', `${DOSSIER} `)
      .split('\n')
      .map((line) => line.trim());
    const { status, stdout: printed } = shell(`set -e\n${script.join('\n')}`);
    expect({ status, printed }).toEqual({
      status: 0,
      printed: expect.stringMatching(/^valid: 3 records/) as unknown,
    });
  });

  test('prints what it wrote', async () => {
    const { stdout } = await run();
    const names = readdirSync(output).filter((name) => name !== 'specs');
    expect(names.sort()).toEqual([
      '.gitignore',
      'expected-artifacts.schema.json',
      'expected-artifacts.yaml',
      'namespace.json',
    ]);
    for (const name of names) expect(stdout).toContain(`  ${join(output, name)}  `);
  });

  test('writes the schema beside the manifest, if no package is installed for it', async () => {
    await run();
    expect(schemaOf(text('expected-artifacts.yaml'))).toBe('./expected-artifacts.schema.json');
    const schema = JSON.parse(text('expected-artifacts.schema.json')) as object;
    expect(new Ajv2020().compile(schema)({ manifest_version: '1' })).toBe(true);
  });

  test('names the schema of the installed package in the first line of the manifest', async () => {
    mkdirSync(join(output, 'node_modules'));
    symlinkSync(resolve('.'), join(output, 'node_modules', 'mission-dossier-contracts'));
    const below = join(output, 'specs');
    const { exitCode } = await run('--output', below);
    expect(exitCode).toBe(0);
    expect(schemaOf(text('specs/expected-artifacts.yaml'))).toBe(
      '../node_modules/mission-dossier-contracts/schemas/bundled/tools/expected_artifacts_manifest.json',
    );
    expect(readdirSync(below)).not.toContain('expected-artifacts.schema.json');
  });

  test('takes the namespace from the folder, its branch and the options', async () => {
    execFileSync('git', ['init', '--quiet', '--initial-branch', 'trunk', output]);
    await run('--mission-key', 'research');
    expect(JSON.parse(text('namespace.json'))).toEqual({
      project_uuid: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      feature_slug: '001-reset',
      target_branch: 'trunk',
      mission_key: 'research',
    });
  });

  test('adds a line to .gitignore, once', async () => {
    writeFileSync(join(output, '.gitignore'), 'node_modules');
    await run();
    expect(text('.gitignore')).toBe('node_modules\n/events.jsonl\n');
    const other = join(output, 'specs');
    writeFileSync(join(other, '.gitignore'), '/events.jsonl\n');
    const { stdout } = await run('--output', other);
    expect(text('specs/.gitignore')).toBe('/events.jsonl\n');
    expect(stdout).not.toContain('.gitignore');
  });

  test.each(['expected-artifacts.yaml', 'namespace.json', 'expected-artifacts.schema.json'])(
    'writes nothing if %s is there',
    async (name) => {
      writeFileSync(join(output, name), 'mine');
      expect(await run()).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: `error: ${join(output, name)} is there already; nothing was written\n`,
      });
      expect(text(name)).toBe('mine');
      expect(readdirSync(output).sort()).toEqual([name, 'specs'].sort());
    },
  );

  test.each([
    [['--project-uuid', 'mine'], /project_uuid: found "mine", expected/],
    [['--feature-slug', ''], /feature_slug: /],
    [['--output', '/no/such/folder'], /cannot write \/no\/such\/folder/],
  ])('writes nothing with %j', async (options, message) => {
    const { exitCode, stderr } = await run(...options);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(message) as unknown,
    });
    expect(readdirSync(output)).toEqual(['specs']);
  });

  test('needs the mission folder', async () => {
    expect(await dossier(['init', join(output, 'none'), '--output', output])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('cannot read') as unknown,
    });
    expect(await dossier(['init', join(mission, 'spec.md')])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is not a folder') as unknown,
    });
  });
});
