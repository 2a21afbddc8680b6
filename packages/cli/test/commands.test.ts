import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EVENT_TYPE_TO_SCHEMA, MODEL_NAMES } from 'mission-dossier-contracts';
import { dossier } from './support/commandLine.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('dossier', () => {
  test('--version prints the version of the package', async () => {
    expect(await dossier(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n` });
  });

  test('prints the usage if there is no command', async () => {
    const { stdout, stderr } = await dossier([]);
    expect(stdout + stderr).toContain('Usage: dossier');
  });

  test.each([
    'validate',
    'reduce',
    'list',
    'init',
    'snapshot',
    'drift',
    'reconcile',
    'publish',
    'project',
    'state',
    'watch',
    'rebuild',
    'dead',
    'setup',
    'conformance',
    'schema',
    'compat',
    'completion',
  ])('%s --help has examples', async (command) => {
    const { exitCode, stdout } = await dossier([command, '--help']);
    expect(stdout).toContain(`Examples:\n  # `);
    expect(stdout).toContain(`\n  dossier ${command}`);
    expect(exitCode).toBe(0);
  });

  test.each([
    ['no-such-command'],
    ['validate', '--no-such-option'],
    ['validate', '--max-line-mib', 'x'],
    ['reduce', '--format', 'xml'],
  ])('exits with 2 if an argument is unknown (%s %s)', async (...args) => {
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

  test('lists them in groups, events and states first', async () => {
    const { stdout } = await dossier(['schema']);
    const groups = stdout.split('\n\n').map((group) => group.split('\n').filter(Boolean));
    expect(groups.map(([heading]) => heading)).toEqual([
      'Events and states:',
      'Their parts:',
      'Whole events, envelope and payload (self-contained):',
      'Families (their event types and states):',
      'Generations (how producers write events):',
      'Checkpoints:',
      'What the tools read and write:',
      'All events as an AsyncAPI document:',
    ]);
    const names = groups.map(([, ...rows]) => rows.map((row) => row.trim().split(' ')[0] ?? ''));
    expect(names[0]).toEqual([
      'event',
      ...Object.values(EVENT_TYPE_TO_SCHEMA),
      'mission_dossier_state',
    ]);
    const files = readdirSync('schemas', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !/^(bundled[/](?!events[/])|draft-07)/.test(file))
      .map((file) => file.replace(/\.json$/, ''));
    expect(names.flat().sort()).toEqual(
      files.filter((name) => !['event_type_to_schema', 'messages'].includes(name)).sort(),
    );
  });

  test('prints a schema unchanged', async () => {
    expect((await dossier(['schema', 'event'])).stdout).toBe(
      readFileSync('schemas/event.json', 'utf8'),
    );
    expect((await dossier(['schema', '--bundled', 'event'])).stdout).toBe(
      readFileSync('schemas/bundled/event.json', 'utf8'),
    );
  });

  test('prints the payload of a generation self-contained', async () => {
    const model = 'generations/flat-mission/mission_dossier_artifact_indexed_payload';
    const { exitCode, stdout } = await dossier(['schema', '--bundled', model]);
    expect(exitCode).toBe(0);
    const accepts = new Ajv2020({ strict: true, validateFormats: false }).compile(
      JSON.parse(stdout) as object,
    );
    const [line = ''] = readFileSync('test/producers/cli-3.1.10.jsonl', 'utf8').split('\n');
    const { payload } = JSON.parse(line) as { payload: object };
    expect([accepts(payload), accepts({ ...payload, extra: 1 })]).toEqual([true, false]);
  });

  test('prints what a tool reads self-contained', async () => {
    const { exitCode, stdout } = await dossier([
      'schema',
      '--bundled',
      'tools/expected_artifacts_manifest',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      readFileSync('schemas/bundled/tools/expected_artifacts_manifest.json', 'utf8'),
    );
  });

  test.each(['bundled/events/GatePassed', 'asyncapi/asyncapi'])(
    'prints %s, which is self-contained, with --bundled, too',
    async (name) => {
      const text = readFileSync(`schemas/${name}.json`, 'utf8');
      expect((await dossier(['schema', name])).stdout).toBe(text);
      expect((await dossier(['schema', '--bundled', name])).stdout).toBe(text);
    },
  );

  test('reports that a table has no self-contained form', async () => {
    expect(await dossier(['schema', '--bundled', 'families/gates/family'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'error: families/gates/family has no self-contained form: it is a table, and no schema\n',
    });
  });

  test('suggests the nearest name for an unknown one, and exits with 2', async () => {
    expect(await dossier(['schema', 'evnt'])).toMatchObject({
      exitCode: 2,
      stderr: 'error: unknown schema "evnt"; did you mean "event"?\n',
    });
    expect(await dossier(['schema', '../package'])).toMatchObject({ exitCode: 2 });
  });

  test.each([
    ['WPStatusChanged', '"bundled/events/WPStatusChanged"'],
    ['reduced_status', '"families/status/reduced_status"'],
    ['strictness', '"families/glossary/strictness"'],
    ['checkpoint', '"checkpoint/checkpoint"'],
    ['flat_artifact_class.json', '"generations/flat_artifact_class"'],
    ['mission_dossier_snapshot_computed_payload_', '"mission_dossier_snapshot_computed_payload"'],
  ])('suggests for %s the schema of this name in a folder, or the nearest', async (name, found) => {
    expect(await dossier(['schema', name])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `error: unknown schema "${name}"; did you mean ${found}?\n`,
    });
  });

  test('suggests each schema of a name that several folders have', async () => {
    const { stderr } = await dossier(['schema', 'family']);
    expect(stderr).toContain('did you mean "families/collaboration/family" or "families/dossier/');
  });

  test('refuses --bundled without a name', async () => {
    expect(await dossier(['schema', '--bundled'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'error: --bundled needs the name of a schema; `dossier schema` lists them\n',
    });
  });
});

describe('dossier', () => {
  test.each(['-v', '--version'])('prints its version with %s', async (option) => {
    const { exitCode, stdout } = await dossier([option]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(exitCode).toBe(0);
  });

  test('help with a command is the help of that command', async () => {
    expect(await dossier(['help', 'reduce'])).toEqual(await dossier(['reduce', '--help']));
    expect(await dossier(['help'])).toEqual(await dossier(['--help']));
  });

  test('help with an unknown command names it, and exits with 2', async () => {
    const { exitCode, stdout, stderr } = await dossier(['help', 'reduc']);
    expect(stderr).toMatch(/^error: unknown command "reduc"; did you mean "reduce"\?\n/);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('refuses a limit of lines that the platform cannot keep', async () => {
    const { exitCode, stderr } = await dossier(['validate', '--max-line-mib', '512']);
    expect(stderr).toContain('It must be at most 511: a longer text does not fit in memory');
    expect(exitCode).toBe(2);
  });
});
