import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import { loadReplayStream } from 'mission-dossier-contracts/conformance';
import { indexed, missing, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { CommandError } from '../src/commandError.js';
import { readDossier } from '../src/dossierFile/readDossier.js';
import { withIo } from './support/commandLine.js';

const MAX_LINE_BYTES = 1024 * 1024;
const folder = temporaryFolder();

/** What is read of a text on standard input. */
function read(stdin: string) {
  return withIo((io) => readDossier(io, '-', { maxLineBytes: MAX_LINE_BYTES }), { stdin });
}

/** What is read of a text in a file. */
function readFile(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return withIo((io) => readDossier(io, path, { maxLineBytes: MAX_LINE_BYTES }));
}

const events = [indexed(1, 'spec.md'), missing(4, '__proto__'), indexed(3, '__proto__')];
const state = reduceMissionDossier(events);

describe('a stream of events', () => {
  test.each<[string, string]>([
    ['of JSON Lines', jsonLines(...events)],
    ['in a JSON array', JSON.stringify(events, null, 2)],
  ])('%s is its state, and the highest clock', async (_, text) => {
    const { result, stderr } = await read(text);
    expect(result).toMatchObject({ name: '<stdin>', clock: 4, errors: 0 });
    expect(canonicalJson(result?.state)).toBe(canonicalJson(state));
    expect(stderr).toBe('');
  });

  test('counts the clocks of other types of events, too', async () => {
    const other = { event_id: 'x', event_type: 'WPStatusChanged', lamport_clock: 17 };
    const hostile = { event_id: 'x', event_type: 'Other', lamport_clock: 1e300 };
    const { result } = await read(jsonLines(...events, other, hostile));
    expect(result).toMatchObject({ clock: 17, state: { event_count: 3 } });
  });

  test('tells whether its last line has an end', async () => {
    const text = jsonLines(...events);
    expect((await readFile('ended.jsonl', text)).result).toMatchObject({ isOpenEnded: false });
    expect((await readFile('open.jsonl', text.trimEnd())).result).toMatchObject({
      isOpenEnded: true,
      state: { event_count: 3 },
    });
    // What stands before a pipe may be the file that is appended to.
    expect((await read(text)).result).toMatchObject({ isOpenEnded: false });
    expect((await read(text.trimEnd())).result).toMatchObject({ isOpenEnded: true });
    expect((await read('')).result).toMatchObject({ isOpenEnded: false });
  });

  test('of one event is no saved state', async () => {
    const { result } = await read(jsonLines(events[0]));
    expect(result).toMatchObject({ clock: 1, state: { event_count: 1 } });
  });

  test('that is empty is a dossier without a namespace', async () => {
    for (const { result } of [await read(''), await readFile('empty.jsonl', '')])
      expect(result).toMatchObject({ state: reduceMissionDossier([]), clock: 0, errors: 0 });
  });

  test('with invalid events is the state of the others, and names them', async () => {
    const { result, stderr } = await read(
      `${jsonLines(...events, { ...events[0], node_id: '' })}{\n`,
    );
    expect(result).toMatchObject({ errors: 3, clock: 4 });
    expect(stderr).toContain('<stdin>:5:2: error: the JSON is cut off');
    expect(stderr).toContain('/node_id: found an empty string');
    expect(stderr).toContain('other content; that one is kept');
    expect(stderr).toContain('invalid: 3 errors in the input\n');
  });

  test('that mixes namespaces names both, and their first places (C14)', async () => {
    const other = indexed(2, 'a', { namespace: { ...NAMESPACE, target_branch: 'main' } });
    const { result, stderr } = await read(jsonLines(...events, other));
    expect(result).toBeNull();
    expect(stderr).toContain('the stream mixes two namespaces; they differ in target_branch');
    expect(stderr).toContain('found:    first at <stdin>:4');
  });
});

describe('a saved state', () => {
  test.each<[string, string]>([
    ['as dossier reduce prints it', `${canonicalJson(state)}\n`],
    ['as people print JSON', JSON.stringify(state, null, 2)],
    ['in an array', JSON.stringify([state])],
  ])('%s is that state, without a clock', async (_, text) => {
    for (const { result, stderr } of [await read(text), await readFile('state.json', text)]) {
      expect(result).toMatchObject({ clock: null, errors: 0 });
      expect(canonicalJson(result?.state)).toBe(canonicalJson(state));
      expect(stderr).toBe('');
    }
  });

  test.each<[string, object, string]>([
    [
      'a field is missing',
      { ...state, anomalies: undefined },
      'required property "anomalies" is missing',
    ],
    ['a number is no number', { ...state, event_count: '3' }, '/event_count: found "3"'],
    ['it is no state at all', {}, 'required property "artifacts" is missing'],
    [
      'an artifact stands under another path',
      { ...state, artifacts: { 'plan.md': state.artifacts['spec.md'] } },
      '/artifacts/plan.md/identity/path: found "spec.md", expected "plan.md"',
    ],
  ])('is refused where %s', async (_, saved, expected) => {
    const { result, stderr } = await read(JSON.stringify(saved));
    expect(result).toBeNull();
    expect(stderr).toContain(expected);
  });

  test('names a number that cannot be held exactly', async () => {
    const text = JSON.stringify(state).replace('"event_count":3', '"event_count":9007199254740993');
    const { result, stderr } = await read(text);
    expect(result).toBeNull();
    expect(stderr).toContain('/event_count: found the number 9007199254740993');
  });

  test.each<[string, object[]]>([
    ['another', [state, reduceMissionDossier([])]],
    ['events', [...events, state]],
    ['what is neither', [{}, state]],
  ])('is refused beside %s', async (_, values) => {
    const { result, stderr } = await read(jsonLines(...values));
    expect(result).toBeNull();
    expect(stderr).toBe(
      `error: <stdin> holds a saved state among ${values.length} objects; expected it alone, or events\n`,
    );
  });
});

test('what is neither event nor state is ignored in a stream (C11)', async () => {
  const { result, stderr } = await read(jsonLines({}, ...events, { any: 'thing' }));
  expect(result).toMatchObject({ state: { event_count: 3 }, errors: 0 });
  expect(stderr).toBe('');
});

test('a file that is not there is a CommandError', async () => {
  const path = join(folder, 'no-such-file');
  const reading = withIo((io) => readDossier(io, path, { maxLineBytes: MAX_LINE_BYTES }));
  await expect(reading).rejects.toThrow(CommandError);
});

test('the replays are what they reduce to', async () => {
  const replay = loadReplayStream('dossier-replay-drift-scenario');
  const { result } = await read(jsonLines(...replay));
  expect(result?.state).toEqual(reduceMissionDossier(replay));
});
