import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { MODEL_NAMES } from 'mission-dossier-contracts';
import { dossier } from '../support/commandLine.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('dossier', () => {
  test('--version prints the version of the package', async () => {
    expect(await dossier(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n` });
  });

  test('without a command shows what there is', async () => {
    const { stdout, stderr } = await dossier([]);
    expect(stdout + stderr).toContain('Usage: dossier');
  });

  test.each(['validate', 'reduce', 'conformance', 'schema'])(
    '%s --help has examples',
    async (command) => {
      const { exitCode, stdout } = await dossier([command, '--help']);
      expect(stdout).toContain(`Examples:\n  # `);
      expect(stdout).toContain(`\n  dossier ${command}`);
      expect(exitCode).toBe(0);
    },
  );

  test.each([
    ['no-such-command'],
    ['validate', '--no-such-option'],
    ['validate', '--max-line-mib', 'x'],
    ['reduce', '--format', 'xml'],
  ])('with arguments that it does not know (%s %s) exits with 2', async (...args) => {
    const { exitCode, stderr } = await dossier(args);
    expect(stderr).toMatch(/^error: /);
    expect(exitCode).toBe(2);
  });
});

describe('dossier schema', () => {
  test('lists every schema with its description', async () => {
    const { stdout } = await dossier(['schema']);
    for (const name of MODEL_NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });

  test('prints a schema as it is in the package', async () => {
    expect((await dossier(['schema', 'event'])).stdout).toBe(
      readFileSync('schemas/event.json', 'utf8'),
    );
    expect((await dossier(['schema', '--bundled', 'event'])).stdout).toBe(
      readFileSync('schemas/bundled/event.json', 'utf8'),
    );
  });

  test('with a name that is unknown names the nearest, and exits with 2', async () => {
    expect(await dossier(['schema', 'evnt'])).toMatchObject({
      exitCode: 2,
      stderr: 'error: unknown schema "evnt"; did you mean "event"?\n',
    });
    expect(await dossier(['schema', '../package'])).toMatchObject({ exitCode: 2 });
  });
});

describe('dossier conformance', () => {
  test('runs all categories, prints a row for each, and exits with 0', async () => {
    const { exitCode, stdout } = await dossier(['conformance']);
    expect(stdout).toMatch(/^ {2}dossier +\d{3} +\d{3} +\d{3} +0$/m);
    expect(stdout).toMatch(/^ {2}lane_mapping +0 +0 +0 +0$/m);
    expect(stdout).toMatch(/^conforms: \d+ checks$/m);
    expect(exitCode).toBe(0);
  });

  test('runs one category alone', async () => {
    const { stdout } = await dossier(['conformance', '--category', 'glossary']);
    expect(stdout).not.toContain('dossier');
  });

  test('with a category that is unknown lists the known ones, and exits with 2', async () => {
    const { exitCode, stderr } = await dossier(['conformance', '--category', 'dosier']);
    expect(stderr).toContain(
      'events, lane_mapping, edge_cases, collaboration, glossary, mission_next, dossier',
    );
    expect(exitCode).toBe(2);
  });
});
