import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import { fixturesIn, loadFixtures } from 'mission-dossier-contracts/conformance';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { missionFolders } from 'test-support/missionFolder.js';
import { dossier } from './support/commandLine.js';

const newFolder = missionFolders();
const event = indexed(1, 'spec.md');
const state = reduceMissionDossier([event]);
const ABOUT = { category: 'dossier', description: 'x', rules: ['C1'] };

/** A valid payload, an invalid one, and a replay. */
const FIXTURES = [
  { ...ABOUT, id: 'mine-valid', type: 'valid', file: 'valid.json', schema: 'uuid' },
  {
    ...ABOUT,
    id: 'mine-invalid',
    type: 'invalid',
    file: 'invalid.json',
    schema: 'uuid',
    errors: [{ path: '', keyword: 'pattern' }],
  },
  { ...ABOUT, id: 'mine-replay', type: 'replay', file: 'replay.jsonl', expected: 'expected.json' },
];
const FILES = {
  'valid.json': JSON.stringify(event.project_uuid),
  'invalid.json': '"no uuid"',
  'replay.jsonl': jsonLines(event),
  'expected.json': JSON.stringify({ contract: { state } }),
  'README.md': 'about these fixtures',
};

function fixtures(
  changed: Readonly<Record<string, string>> = {},
  list: object[] = FIXTURES,
): string {
  return newFolder({ ...FILES, 'manifest.json': JSON.stringify({ fixtures: list }), ...changed });
}

/** A folder with a set of some lines. */
function setOf(type: string, ...lines: readonly (object | null)[]): string {
  return setOfText(type, jsonLines(...lines));
}

function setOfText(type: string, text: string): string {
  const set = { ...ABOUT, id: 's', type, file: 's.jsonl' };
  return newFolder({
    'manifest.json': JSON.stringify({ fixtures: [set] }),
    's.jsonl': text,
  });
}

const implementation = `'${process.execPath}' test/support/implementations/implementation.mjs`;

describe('dossier conformance --fixtures', () => {
  test('runs the cases of a folder, and no others, with an outcome under one rule set', async () => {
    const args = ['conformance', '--fixtures', fixtures(), '--command', implementation];
    const { exitCode, stdout } = await dossier([...args, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      conforms: true,
      // The valid one, the invalid one, its messages, the replay, and the round trip.
      cases: 5,
      implementations: [{ name: 'mission-dossier-contracts' }, { name: 'honest' }],
    });
    expect(exitCode).toBe(0);
  });

  test('another state than is expected is a difference of every implementation', async () => {
    const other = { ...state, event_count: 2 };
    const folder = fixtures({ 'expected.json': JSON.stringify({ contract: { state: other } }) });
    const args = ['conformance', '--fixtures', folder, '--command', implementation];
    const { exitCode, stdout } = await dossier([...args, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      differing: [
        {
          case: 'mine-replay [contract]',
          answers: [
            { status: 'differs' },
            { status: 'differs', found: 'a state that differs at /event_count' },
          ],
        },
      ],
    });
    expect(exitCode).toBe(1);
  });

  test('can be a set of replays, one a line', async () => {
    const set = { ...ABOUT, id: 'set', type: 'replay_set', file: 'set.jsonl' };
    const line = { id: 'one', events: [event], expected: { contract: { state } } };
    const folder = newFolder({
      'manifest.json': JSON.stringify({ fixtures: [set] }),
      'set.jsonl': jsonLines(line),
    });
    const { exitCode, stdout } = await dossier(['conformance', '--fixtures', folder]);
    expect(stdout).toContain('conforms: 1 answer of 1 implementation');
    expect(exitCode).toBe(0);
  });

  test('can be whole events, and events and streams of any generation', async () => {
    const sets = ['event_set', 'generation_set', 'generation_replay_set'].map((type) => {
      return { ...ABOUT, id: type, type, file: `${type}.jsonl` };
    });
    const unread = { generations: ['3.0'] };
    const refused = { ...unread, errors: [{ path: '', keyword: 'enum' }] };
    const folder = newFolder({
      'manifest.json': JSON.stringify({ fixtures: sets }),
      'event_set.jsonl': jsonLines({ ...ABOUT, id: 'whole', event }),
      'generation_set.jsonl': jsonLines(
        { ...ABOUT, id: 'read', event, generation: '2.4', canonical: event },
        { ...ABOUT, id: 'refused', event, generation: '2.4', canonical: event, ...refused },
      ),
      'generation_replay_set.jsonl': jsonLines({
        id: 'stream',
        ...unread,
        events: [event],
        expected: { contract: { state: reduceMissionDossier([{ ...event, payload: {} }]) } },
      }),
    });
    const args = ['conformance', '--fixtures', folder, '--format', 'json'];
    const { stdout } = await dossier(args);
    const report = JSON.parse(stdout) as {
      readonly differing: readonly { readonly case: string }[];
    };
    expect(report).toMatchObject({
      cases: 6,
      implementations: [
        { totals: { kinds: { events: { agree: 1, of: 1 }, generations: { agree: 4, of: 5 } } } },
      ],
    });
    // A refused event keeps its namespace (C15).
    expect(report.differing.map((each) => each.case)).toEqual(['stream [contract]']);
  });

  const WRONG = { errors: [{ path: '/payload', keyword: 'required' }] };
  const GENERATION = { ...ABOUT, id: 'one', event, generation: '2.4', canonical: event };

  test.each([
    ['a whole event', 'event_set', { id: 'one', event, ...WRONG }, 'one', 'valid'],
    ['an event of a generation', 'generation_set', { ...GENERATION, ...WRONG }, 'one', 'valid'],
    [
      'a canonical form',
      'generation_set',
      { ...GENERATION, canonical: { ...event, lamport_clock: 9 } },
      'one [upcast]',
      'a canonical event that differs at /lamport_clock',
    ],
    [
      'a canonical form that is not there',
      'generation_set',
      { ...GENERATION, canonical: null },
      'one [upcast]',
      'a canonical event of generation 2.4',
    ],
    [
      'what a canonical form leaves out',
      'generation_set',
      { ...GENERATION, left_out: ['/payload/x'] },
      'one [upcast]',
      'left out, missing: /payload/x',
    ],
  ])('an implementation is held to %s of the fixture', async (_, type, line, id, found) => {
    const args = ['conformance', '--fixtures', setOf(type, line), '--command', implementation];
    const { exitCode, stdout } = await dossier([...args, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      differing: [{ case: id, answers: [{ status: 'differs' }, { status: 'differs', found }] }],
    });
    expect(exitCode).toBe(1);
  });

  test('a payload in an event is held to the errors of the payload', async () => {
    const payload = {
      ...{ ...ABOUT, id: 'one', type: 'invalid', file: 'payload.json' },
      ...{ schema: 'mission_dossier_artifact_indexed_payload' },
      errors: [{ path: '/artifact_id', keyword: 'type' }],
    };
    const folder = newFolder({
      'manifest.json': JSON.stringify({ fixtures: [payload] }),
      'payload.json': JSON.stringify(event.payload),
    });
    const { stdout } = await dossier(['conformance', '--fixtures', folder, '--format', 'json']);
    const report = JSON.parse(stdout) as { readonly differing: readonly object[] };
    expect(report.differing).toContainEqual({
      case: 'one [event]',
      kind: 'events',
      expected: 'invalid at /payload/artifact_id',
      answers: [{ implementation: 'mission-dossier-contracts', status: 'differs', found: 'valid' }],
    });
  });

  test.each([
    [
      'has a whole event without an id',
      () => setOf('event_set', { event: {} }),
      's.jsonl:1: required property "id" is missing',
    ],
    [
      'reads a generation that does not exist',
      () => setOf('generation_set', { id: 'one', event: {}, generations: ['3.1'] }),
      'unknown generation "3.1" in',
    ],
    [
      'gives a namespace that is no object',
      () => setOf('generation_set', { id: 'one', event: {}, namespace: 'main' }),
      's.jsonl:1: /namespace: found "main"',
    ],
    [
      'has a line that is null',
      () => setOf('event_set', null),
      's.jsonl:1: found null, expected an object',
    ],
    ['has a line that is not JSON', () => setOfText('event_set', '\n{'), 's.jsonl:2 is not JSON'],
    [
      'has a line whose errors are no list',
      () => setOf('event_set', { id: 'one', event, errors: 5 }),
      's.jsonl:1: /errors: found 5',
    ],
    [
      'has a line with an error that is null',
      () => setOf('event_set', { id: 'one', event, errors: [null] }),
      's.jsonl:1: /errors/0: found null',
    ],
    [
      'has a line whose id is a number',
      () => setOf('event_set', { id: 7, event }),
      's.jsonl:1: /id: found 7',
    ],
    [
      'has a line without an event',
      () => setOf('event_set', { id: 'one' }),
      's.jsonl:1 has no event',
    ],
    [
      'has an event of a generation that does not exist',
      () => setOf('generation_set', { id: 'one', event, generation: '3.1' }),
      'unknown generation "3.1" in',
    ],
    [
      'has a line whose left_out is no list',
      () => setOf('generation_set', { id: 'one', event, left_out: 5 }),
      's.jsonl:1: /left_out: found 5',
    ],
    [
      'has two lines with the same id',
      () => setOf('event_set', { id: 'one', event }, { id: 'one', event: {} }),
      'the id "one" stands in the fixtures twice: ',
    ],
    ['has no manifest', () => newFolder({}), 'manifest.json: ENOENT'],
    ['is not there', () => 'no-such-folder', 'cannot read no-such-folder/manifest.json: ENOENT'],
    ['lists none of its files', () => fixtures({}, []), 'not listed in the manifest'],
    [
      'has an empty manifest',
      () => newFolder({ 'manifest.json': '{"fixtures":[]}' }),
      'has no cases',
    ],
    [
      'has a manifest that is not JSON',
      () => fixtures({ 'manifest.json': '{' }),
      'manifest.json is not JSON',
    ],
    [
      'has an invalid manifest',
      () => fixtures({ 'manifest.json': '{"fixtures":{}}' }),
      'manifest.json: /fixtures: found an object',
    ],
    [
      'has a case that is not JSON',
      () => fixtures({ 'valid.json': '{' }),
      'valid.json is not JSON',
    ],
    [
      'has a replay that is not JSON',
      () => fixtures({ 'replay.jsonl': '{' }),
      'replay.jsonl is not JSON',
    ],
    ['has no outcomes', () => fixtures({ 'expected.json': '{}' }), 'expected.json has no outcomes'],
    [
      'has outcomes of another form',
      () => fixtures({ 'expected.json': '{"contract":{}}' }),
      'expected.json has no outcomes',
    ],
    [
      'has a state in place of outcomes',
      () => fixtures({ 'expected.json': JSON.stringify(state) }),
      'unknown rule set "',
    ],
    [
      'has a set without ids',
      () =>
        newFolder({
          'manifest.json': JSON.stringify({
            fixtures: [{ ...ABOUT, id: 's', type: 'replay_set', file: 's.jsonl' }],
          }),
          's.jsonl': '{}',
        }),
      's.jsonl:1: required property "id" is missing',
    ],
    [
      'has a file that is not listed',
      () => fixtures({ 'more.json': '1' }),
      'more.json is not listed in the manifest',
    ],
  ])('exits with 2 if the folder %s', async (_, make, message) => {
    const { exitCode, stderr, stdout } = await dossier(['conformance', '--fixtures', make()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });

  test('exits with 2 if the folder has no cases of the category', async () => {
    const args = ['conformance', '--fixtures', fixtures(), '--category', 'glossary'];
    const { exitCode, stderr } = await dossier(args);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('has no cases of glossary')]);
  });
});

describe('fixturesIn', () => {
  test('loads and runs the fixtures of a folder, and leaves those of the package', () => {
    const of = fixturesIn(fixtures());
    expect(of.loadFixtures('dossier').map(({ id }) => id)).toEqual(['mine-valid', 'mine-invalid']);
    expect(of.loadReplays(['dossier'])).toMatchObject([
      { id: 'mine-replay', expected: { contract: { state } } },
    ]);
    expect(of.runConformance('dossier').map(({ difference }) => difference)).toEqual([
      null,
      null,
      null,
    ]);
    expect(loadFixtures('dossier').length).toBeGreaterThan(100);
  });
});

describe('an id that two lines have', () => {
  test('is reported with both lines', () => {
    const lines = [
      { id: 'one', event },
      { id: 'two', event },
      { id: 'one', event: {} },
    ];
    const of = fixturesIn(setOf('event_set', ...lines));
    expect(() => of.loadEventCases('dossier')).toThrow(
      /^the id "one" stands in the fixtures twice: .*s[.]jsonl:1 and .*s[.]jsonl:3$/,
    );
  });
});

describe('dossier conformance --format github', () => {
  test('of conformance annotates each difference, and ends with the verdict', async () => {
    const other = { ...state, event_count: 2 };
    const folder = fixtures({ 'expected.json': JSON.stringify({ contract: { state: other } }) });
    const args = ['conformance', '--fixtures', folder, '--format', 'github'];
    expect(await dossier(args)).toMatchObject({
      exitCode: 1,
      stdout:
        '::error title=mission-dossier-contracts::mine-replay [contract]: expected a state, found the states differ ' +
        'in event_count\n::error title=dossier conformance::differs: 1 unexpected difference; 4 answers of 1 implementation\n',
    });
    expect(
      (await dossier(['conformance', '--fixtures', fixtures(), '--format', 'github'])).stdout,
    ).toBe('conforms: 4 answers of 1 implementation\n');
  });

  test('adds the matrix to the summary of the step', async () => {
    const stepSummary = join(newFolder(), 'summary.md');
    const args = ['conformance', '--fixtures', fixtures()];
    await dossier([...args, '--format', 'github'], { stepSummary });
    const { stdout } = await dossier([...args, '--format', 'markdown'], { stepSummary });
    expect(readFileSync(stepSummary, 'utf8')).toBe(`### dossier conformance\n\n${stdout}\n`);
  });
});
