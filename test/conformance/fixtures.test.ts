import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  isEventType,
  reduceMissionDossier,
  validatePayload,
} from 'mission-dossier-contracts';
import {
  FIXTURE_CATEGORIES,
  loadExpectedOutcome,
  loadExpectedState,
  loadFixtures,
  loadReplayStream,
  replayIds,
  RULE_SETS,
  validateInstance,
} from 'mission-dossier-contracts/conformance';
import type { RuleSetName } from 'mission-dossier-contracts/conformance';

const REFERENCE_CASES = {
  valid: [
    'dossier-artifact-indexed-valid',
    'dossier-artifact-indexed-supersedes',
    'dossier-artifact-indexed-with-provenance',
    'dossier-artifact-missing-required-always',
    'dossier-artifact-missing-required-by-step',
    'dossier-snapshot-computed-clean',
    'dossier-snapshot-computed-with-anomalies',
    'dossier-parity-drift-artifact-added',
    'dossier-parity-drift-artifact-mutated',
    'dossier-namespace-collision-coverage',
    'dossier-canonical-output-snapshot',
  ],
  invalid: [
    'dossier-parity-drift-namespace-mismatch',
    'dossier-artifact-indexed-missing-path',
    'dossier-artifact-indexed-invalid-class',
    'dossier-artifact-missing-empty-step',
    'dossier-snapshot-computed-negative-count',
  ],
};

describe('loadFixtures', () => {
  test('knows the categories of C23', () => {
    expect(FIXTURE_CATEGORIES).toEqual([
      'events',
      'lane_mapping',
      'edge_cases',
      'collaboration',
      'glossary',
      'mission_next',
      'dossier',
    ]);
    for (const category of FIXTURE_CATEGORIES)
      expect([category, loadFixtures(category).some(({ valid }) => valid)]).toEqual([
        category,
        true,
      ]);
  });

  test('throws for a category that is unknown, and lists the known ones', () => {
    expect(() => loadFixtures('dosier')).toThrow(
      /unknown fixture category "dosier"; did you mean "dossier"\? \(known: events, .*dossier\)/,
    );
    expect(() => loadFixtures('__proto__')).toThrow('unknown fixture category');
  });

  test('has the 13 cases of C24 with their verdicts', () => {
    const byId = new Map(loadFixtures('dossier').map((fixture) => [fixture.id, fixture]));
    for (const id of REFERENCE_CASES.valid) expect([id, byId.get(id)?.valid]).toEqual([id, true]);
    for (const id of REFERENCE_CASES.invalid)
      expect([id, byId.get(id)?.valid]).toEqual([id, false]);
  });

  test('gives the text of a case in a set, too', () => {
    const [text] = loadFixtures('events')
      .filter(({ id }) => id === 'gate-passed.valid.check_run_id.written-as-1.0')
      .map((fixture) => fixture.text);
    expect(text).toMatch(/^\{"gate_name": .*"check_run_id": 1\.0,.*\}$/);
  });

  test('gives the text as it is written: 1.0 and 1e400 are lost in a parsed value', () => {
    const texts = loadFixtures('dossier').map(({ text }) => text);
    for (const literal of ['1.0', '1e2', '-0', '1e400', '9007199254740993']) {
      expect([literal, texts.some((text) => text.includes(`: ${literal}`))]).toEqual([
        literal,
        true,
      ]);
    }
  });
});

test('the canonical output is the state of the happy path (C24)', () => {
  const output = loadFixtures('dossier').find(
    ({ id }) => id === 'dossier-canonical-output-snapshot',
  );
  expect(output).toMatchObject({ schema: 'mission_dossier_state', eventType: null });
  expect(output?.payload).toEqual(loadExpectedState('dossier-replay-happy-path'));
});

describe('every case', () => {
  test('is of a model that is bundled, for generators that cannot follow references to files', () => {
    const models = new Set(FIXTURE_CATEGORIES.flatMap(loadFixtures).map(({ schema }) => schema));
    const bundled = [...models].filter((model) => existsSync(`schemas/bundled/${model}.json`));
    expect(bundled).toEqual([...models]);
  });

  test('has an id of its own', () => {
    const ids = FIXTURE_CATEGORIES.flatMap(loadFixtures).map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test.each(
    FIXTURE_CATEGORIES.flatMap(loadFixtures).map((fixture) => [fixture.id, fixture] as const),
  )('%s has its verdict and errors', (_, { schema, eventType, payload, valid, errors }) => {
    const found = validateInstance(schema, payload).map(({ path, keyword }) => ({ path, keyword }));
    const byPlace = (list: readonly { path: string; keyword: string }[]) =>
      list.map((error) => `${error.path} ${error.keyword}`).sort();
    expect(byPlace(found)).toEqual(byPlace(errors));
    expect(found.length === 0).toBe(valid);
    if (isEventType(eventType)) expect(validatePayload(eventType, payload).valid).toBe(valid);
  });
});

describe.each(Object.keys(RULE_SETS) as RuleSetName[])(
  'every replay under the rules %s',
  (rules) => {
    test.each(replayIds())('%s', (id) => {
      const reduce = () => reduceMissionDossier(loadReplayStream(id), { rules: RULE_SETS[rules] });
      const { state, error } = loadExpectedOutcome(id, rules);
      if (state) expect(canonicalJson(reduce())).toBe(canonicalJson(state));
      else expect(reduce).toThrow(expect.objectContaining({ name: error }));
    });
  },
);

describe('replays', () => {
  test('have the two streams of C24, the real and the random ones', () => {
    expect(
      loadReplayStream('dossier-replay-happy-path').map(({ event_type }) => event_type),
    ).toEqual([
      'MissionDossierArtifactIndexed',
      'MissionDossierArtifactIndexed',
      'MissionDossierArtifactIndexed',
      'MissionDossierSnapshotComputed',
      'MissionDossierArtifactIndexed',
      'MissionDossierSnapshotComputed',
    ]);
    expect(loadExpectedState('dossier-replay-drift-scenario').parity_status).toBe('drifted');
    expect(replayIds().filter((id) => id.startsWith('dossier-real-'))).toHaveLength(6);
    expect(replayIds().filter((id) => /^s\d+-\d+$/.test(id))).toHaveLength(120);
  });

  test('throw for an id that is unknown, which they name', () => {
    expect(() => loadReplayStream('dossier-replay-hapy-path')).toThrow(
      'did you mean "dossier-replay-happy-path"?',
    );
    expect(() => loadExpectedState('no such id')).toThrow('"no such id"');
  });

  test('throw for the state of a stream that must give an error', () => {
    expect(() => loadExpectedState('dossier-namespace-mixed-target-branch')).toThrow(
      'must give NamespaceMixedStreamError',
    );
  });

  test('throw for a rule set that is unknown, and list the known ones', () => {
    expect(() => loadExpectedOutcome('dossier-replay-happy-path', 'mine' as RuleSetName)).toThrow(
      'unknown rule set "mine" (known: contract, spec-kitty-events-2.4)',
    );
  });

  test('are parsed anew for each caller', () => {
    expect(loadReplayStream('s20261122-0')[0]).not.toBe(loadReplayStream('s20261122-0')[0]);
  });
});

describe('a manifest that disagrees with the files', () => {
  const fixture = {
    id: 'a',
    category: 'dossier',
    type: 'valid',
    description: 'A case.',
    rules: [],
    file: 'a.json',
    schema: 'event_id',
  };

  /** What the built package says of a folder of fixtures of the test's own. */
  function complaintAbout(
    fixtures: readonly object[],
    files: readonly string[] = ['a.json'],
  ): string {
    const root = mkdtempSync(join(tmpdir(), 'dossier-fixtures-'));
    const library = join(root, 'node_modules/mission-dossier-contracts');
    mkdirSync(join(library, 'fixtures'), { recursive: true });
    writeFileSync(join(library, 'package.json'), readFileSync('package.json'));
    writeFileSync(join(library, 'fixtures/manifest.json'), JSON.stringify({ fixtures }));
    for (const file of files)
      writeFileSync(join(library, 'fixtures', file), '"01KJ08Q7Y11XVPXHMVF0RGDF20"');
    cpSync('packages/cli/dist', join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'package.json'), readFileSync('packages/cli/package.json'));
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/main.js'), 'conformance'],
      { encoding: 'utf8' },
    );
    rmSync(root, { recursive: true });
    return `${status ?? ''} ${stderr}`;
  }

  test.each([
    ['has no fault', [fixture], ['a.json'], '0 '],
    [
      'lists a file that is missing',
      [fixture],
      [],
      '2 error: fixtures/a.json is listed in the manifest, but missing\n',
    ],
    [
      'leaves a file out',
      [fixture],
      ['a.json', 'b.json'],
      '2 error: fixtures/b.json is not listed in the manifest\n',
    ],
    ['lists an id twice', [fixture, fixture], ['a.json'], '2 error: fixture "a" is listed twice\n'],
    [
      'has a fixture type that is unknown',
      [{ ...fixture, type: 'vlid' }],
      ['a.json'],
      '2 error: fixtures/manifest.json: /fixtures/0/type: found "vlid", expected one of "valid", "invalid", "case_set", "replay", "replay_set", "event_set", "generation_set", "generation_replay_set"; did you mean "valid"?\n',
    ],
    [
      'has an invalid case without errors',
      [{ ...fixture, type: 'invalid' }],
      ['a.json'],
      '2 error: fixture "a" of type invalid has no "errors"\n',
    ],
    [
      'has a valid case without a schema',
      [{ ...fixture, schema: null }],
      ['a.json'],
      '2 error: fixture "a" of type valid has no "schema"\n',
    ],
    [
      'has a replay without an expected state',
      [{ ...fixture, type: 'replay' }],
      ['a.json'],
      '2 error: fixture "a" of type replay has no "expected"\n',
    ],
    [
      'names a schema that is unknown',
      [{ ...fixture, schema: 'event_di' }],
      ['a.json'],
      '2 error: unknown schema "event_di" of fixture "a"; did you mean "event_id"?',
    ],
  ])('%s', (_, fixtures, files, complaint) => {
    expect(complaintAbout(fixtures, files)).toContain(complaint);
  });
});
