import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  CheckpointError,
  DossierProjections,
  MissionDossierProjection,
  namespaceKey,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import type { Checkpoint } from 'mission-dossier-contracts';
import { isCheckpoint } from '../../src/generated/checkpoint/guards.js';
import { checksumOf } from '../../src/projection/fingerprint.js';
import { drift, indexed, missing, NAMESPACE, snapshot } from '../support/examples.js';
import { hasFrozenPart, isDeeplyFrozen } from '../support/freeze.js';

const OTHER = { ...NAMESPACE, target_branch: 'main' };
const EVENTS = [
  missing(1, '__proto__'),
  indexed(2, 'a', { provenance: { source_event_ids: ['x'] } }),
  indexed(3, 'b', { supersedes: { mission_key: 'm', path: 'a', artifact_class: 'input' } }),
  snapshot(4),
  drift(5),
];

function projectionOf(events: readonly unknown[]): MissionDossierProjection {
  const projection = new MissionDossierProjection();
  for (const event of events) projection.apply(event);
  return projection;
}

/** A checkpoint as it is read from a file, to be changed. */
function checkpoint(events: readonly unknown[] = EVENTS): Changeable<Checkpoint> {
  return JSON.parse(JSON.stringify(projectionOf(events))) as Changeable<Checkpoint>;
}

/** The one projection of a checkpoint. */
function contentOf({ projections }: Changeable<Checkpoint>): Content {
  return projections[''] as Content;
}

/** A checkpoint whose projection is changed. */
function changed(change: Partial<Record<keyof Content, unknown>>): object {
  const read = checkpoint();
  return { ...read, projections: { '': { ...contentOf(read), ...change } } };
}

type Changeable<T> = { -readonly [Key in keyof T]: Changeable<T[Key]> };
type Content = Changeable<Checkpoint['projections'][string]>;

/** The checkpoint with the checksum of what it holds now. */
function sealed(open: object): unknown {
  const { checksum: _, ...rest } = open as { readonly checksum: string };
  return { ...rest, checksum: checksumOf(rest) };
}

function refusal(value: unknown): unknown {
  try {
    MissionDossierProjection.fromJSON(value);
  } catch (error) {
    expect(error).toBeInstanceOf(CheckpointError);
    const { reason, message } = error as CheckpointError;
    return [reason, message];
  }
  return undefined;
}

test('a checkpoint is valid under its schema, plain, and deeply frozen', () => {
  const projection = projectionOf(EVENTS);
  expect(isCheckpoint(projection.toJSON())).toBe(true);
  expect(isDeeplyFrozen(projection.toJSON())).toBe(true);
  expect(JSON.parse(JSON.stringify(projection))).toEqual(projection.toJSON());
});

test('a projection resumes from it with the same state', () => {
  const resumed = MissionDossierProjection.fromJSON(checkpoint());
  expect(resumed.state()).toEqual(reduceMissionDossier(EVENTS));
  expect(resumed.toJSON()).toEqual(projectionOf(EVENTS).toJSON());
});

test.each([
  `000000${'0'.repeat(20)}`,
  `000000${'Z'.repeat(20)}`,
  `7${'Z'.repeat(25)}`,
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
])('it keeps the id %s', (event_id) => {
  const event = { ...indexed(1, 'a'), event_id };
  const resumed = MissionDossierProjection.fromJSON(checkpoint([event]));
  expect(resumed.apply(event)).toEqual({ outcome: 'duplicate' });
  expect(resumed.state()).toEqual(reduceMissionDossier([event]));
});

/** A payload that is invalid, and has values of each kind; objects are nested below and at the limit of hashing. */
const nested = (depth: number) =>
  JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as object;
const OF_ALL_KINDS = {
  ...{ '': '', a: 'a', ab: 'ab', abc: 'abc', abcd: 'abcd', abcde: 'é\ud83d\ude00' },
  ...{ numbers: [0, -1, 2 ** 31, 2 ** 32, 0.5, -1e300], others: [null, true, false, [], {}] },
  ...{ flat: nested(61), deep: nested(62), deeper: nested(63) },
};

const STORED = [
  ...EVENTS,
  indexed(6, 'c', OF_ALL_KINDS, {
    event_id: '16478DB0-E03C-4CA7-AB98-768B8FD00EDD',
    timestamp: '2024-02-29T23:59:59.123456789-05:30',
  }),
  indexed(7, 'd', {}, { event_id: 'ffffffffffffffffffffffffffffffff', data_tier: 2 }),
  indexed(7, 'd', {}, { event_id: 'ffffffffffffffffffffffffffffffff', data_tier: 3 }),
  snapshot(4, { artifact_count: 9 }),
];

describe('a checkpoint that an earlier release stored', () => {
  const stored = JSON.parse(
    readFileSync('test/projection/stored.checkpoint.json', 'utf8'),
  ) as unknown;

  test('is the same today: hashes, rows of ids, and columns', () => {
    expect(checkpoint(STORED)).toEqual(stored);
  });

  test('is read, and its events are known', () => {
    const resumed = MissionDossierProjection.fromJSON(stored);
    expect(resumed.conflictingIds).toEqual([
      '01KJ08Q7Y11XVPXHMVF0RG0004',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
    ]);
    // All but the one that another version was stored of.
    for (const event of EVENTS.filter(({ lamport_clock }) => lamport_clock !== 4))
      expect(resumed.apply(event)).toEqual({ outcome: 'duplicate' });
    expect(resumed.toJSON()).toEqual(stored);
  });
});

test('it refuses other namespaces as before, and nothing changes (C14)', () => {
  const resumed = MissionDossierProjection.fromJSON(checkpoint());
  const foreign = indexed(9, 'z', { namespace: OTHER });
  expect(() => resumed.apply(foreign)).toThrow(NamespaceMixedStreamError);
  expect(resumed.toJSON()).toEqual(projectionOf(EVENTS).toJSON());
});

test('nothing of it is mutated or kept', () => {
  const read = checkpoint();
  const before = canonicalJson(read);
  const resumed = MissionDossierProjection.fromJSON(read);
  resumed.state();
  expect(canonicalJson(read)).toBe(before);
  expect(hasFrozenPart(read)).toBe(false);
  const { versions } = contentOf(read).registers;
  (versions?.values[0] as { identity: { path: string } }).identity.path = 'changed';
  expect(resumed.toJSON()).toEqual(projectionOf(EVENTS).toJSON());
});

test('it is the same for the same events in any order, except for the order of the ids', () => {
  const withoutIds = (read: Changeable<Checkpoint>) => ({
    ...read,
    checksum: '',
    projections: { '': { ...contentOf(read), ids: null } },
  });
  expect(withoutIds(checkpoint([...EVENTS].reverse()))).toEqual(withoutIds(checkpoint()));
});

test('optional fields that are absent are null in the state (C20)', () => {
  const read = checkpoint([indexed(1, 'a')]);
  const [version] = contentOf(read).registers['versions']?.values ?? [];
  delete version?.['provenance'];
  expect(MissionDossierProjection.fromJSON(sealed(read)).state()).toEqual(
    reduceMissionDossier([indexed(1, 'a')]),
  );
});

/** Changes a column of the drifts. */
function changeColumn(
  column: keyof Content['registers'][string],
  change: (values: readonly unknown[]) => unknown[],
) {
  return ({ drifts, ...rest }: Content['registers']) => ({
    ...rest,
    drifts: { ...drifts, [column]: change(drifts?.[column] ?? []) },
  });
}

function setFirstValue(value: unknown) {
  return changeColumn('values', ([, ...others]) => [value, ...others]);
}

function dropFirst(column: keyof Content['registers'][string]) {
  return changeColumn(column, ([, ...others]) => others);
}

describe('fromJSON refuses', () => {
  test.each([
    ['nothing', undefined, 'found nothing, expected the format "mission-dossier-checkpoint"'],
    ['null', null, 'found null, expected the format "mission-dossier-checkpoint"'],
    ['an empty object', {}, 'found an object, expected the format "mission-dossier-checkpoint"'],
    [
      'a text instead of what it says',
      JSON.stringify(projectionOf(EVENTS)),
      'found a string: a checkpoint is what JSON.parse makes of it',
    ],
  ])('foreign: %s', (_, value, message) => {
    expect(refusal(value)).toEqual(['foreign', message]);
  });

  test('newer: a version that is not known here, whatever it holds', () => {
    expect(refusal({ format: 'mission-dossier-checkpoint', version: 2 })).toEqual([
      'newer',
      'the checkpoint has version 2; the newest known here is 1',
    ]);
  });

  test('corrupt: a value that its schema refuses, with the location', () => {
    expect(refusal(changed({ held: {} }))).toEqual([
      'corrupt',
      expect.stringMatching(/^the checkpoint is damaged: \/projections\/\/held: found an object/),
    ]);
    expect(refusal({ ...checkpoint(), version: 0 })).toEqual([
      'corrupt',
      expect.stringMatching(/\/version/),
    ]);
  });

  test('corrupt: content that does not match the checksum', () => {
    const read = checkpoint();
    contentOf(read).conflicting_ids.push(drift(5).event_id);
    expect(refusal(read)).toEqual([
      'corrupt',
      'the checkpoint is damaged: its checksum is another',
    ]);
  });

  const [row = ''] = contentOf(checkpoint(EVENTS.slice(0, 3))).ids.rows;
  test.each([
    ['is cut off', { count: 3, rows: [row.slice(4)] }],
    ['is cut off', { count: 3, rows: [row.slice(1)] }],
    ['is cut off', { count: 3, rows: [`*${row.slice(1)}`] }],
    ['is cut off', { count: 3, rows: [`é${row.slice(1)}`] }],
    ['has an id twice', { count: 6, rows: [row, row] }],
    ['has what is no id', { count: 3, rows: [`////////${row.slice(8)}`] }],
    ['has 3 ids, and should have 2', { count: 2, rows: [row] }],
    ['has 0 ids, and should have 3', { count: 3, rows: [] }],
  ])('corrupt: a table of events that %s', (what, ids) => {
    expect(refusal(sealed(changed({ ids })))).toEqual([
      'corrupt',
      `the checkpoint is damaged: its table of events ${what}`,
    ]);
  });

  test('corrupt: two namespaces in a projection that refuses others', () => {
    const collecting = new MissionDossierProjection({ namespaces: 'collect' });
    for (const [i, namespace] of [NAMESPACE, OTHER].entries())
      collecting.apply(indexed(i, 'a', { namespace }));
    const read = { ...collecting.toJSON(), namespaces: 'refuse' };
    expect(refusal(sealed(read))).toEqual(['corrupt', expect.stringMatching(/namespaces/)]);
  });

  test.each(['', '{', '{}', '{"event_type":"MissionDossierSnapshotComputed"}'])(
    'corrupt: a held version that is %j',
    (first_version) => {
      const held = [{ event_id: drift(9).event_id, first_version, is_contested: false }];
      expect(refusal(sealed(changed({ held })))).toEqual([
        'corrupt',
        expect.stringMatching(/not an event/),
      ]);
    },
  );

  test.each([
    ['is missing', ({ drifts: _, ...rest }: Content['registers']) => rest],
    [
      'is one too many',
      (registers: Content['registers']) => ({ ...registers, x: registers['drifts'] }),
    ],
    ['has a wrong value', setFirstValue({ drift_kind: 'none' })],
    ['has no value', setFirstValue(null)],
    ['has columns of two lengths', dropFirst('values')],
    ['has columns of two lengths', dropFirst('keys')],
  ])('corrupt: a projection of which a register %s', (_, change) => {
    const { registers } = contentOf(checkpoint());
    expect(refusal(sealed(changed({ registers: change(registers) })))).toEqual([
      'corrupt',
      expect.stringMatching(/register/),
    ]);
  });

  test('options: the checkpoint of many projections', () => {
    expect(refusal(new DossierProjections().toJSON())).toEqual([
      'options',
      "the checkpoint's projections are one for each namespace",
    ]);
  });

  test('foreign: the checkpoint of another family', () => {
    expect(refusal(sealed({ ...checkpoint(), family: 'glossary' }))).toEqual([
      'foreign',
      'the checkpoint is of the family "glossary", expected "dossier"',
    ]);
  });

  test('options: other options than the expected ones', () => {
    const read = checkpoint();
    for (const options of [
      { rules: SPEC_KITTY_EVENTS_2_4_RULES },
      { namespaces: 'collect' },
    ] as const)
      expect(() => MissionDossierProjection.fromJSON(read, options)).toThrow(
        expect.objectContaining({ name: 'CheckpointError', reason: 'options' }),
      );
    expect(MissionDossierProjection.fromJSON(read, { namespaces: 'refuse' }).isSettled).toBe(true);
  });
});

test('all damage to the text is detected', () => {
  const text = JSON.stringify(projectionOf(EVENTS));
  const damaged = Array.from(text, (character, i) => [character, i] as const).flatMap(
    ([character, i]) => [
      text.slice(0, i),
      text.slice(0, i) + text.slice(i + 1),
      text.slice(0, i) + (character === '1' ? '2' : '1') + text.slice(i + 1),
      text.slice(0, i) + String.fromCharCode(character.charCodeAt(0) ^ 1) + text.slice(i + 1),
    ],
  );
  const unnoticed = damaged.filter((candidate) => {
    try {
      MissionDossierProjection.fromJSON(JSON.parse(candidate));
      return true;
    } catch (error) {
      return !(error instanceof SyntaxError || error instanceof CheckpointError);
    }
  });
  expect(unnoticed).toEqual([]);
});

describe('DossierProjections', () => {
  const events = [...EVENTS, indexed(6, 'c', { namespace: OTHER }), indexed(7, 'd')];
  function projections(): DossierProjections {
    const made = new DossierProjections();
    for (const event of events) made.apply(event);
    return made;
  }

  test('resume, each under its key', () => {
    const read: unknown = JSON.parse(JSON.stringify(projections()));
    expect(isCheckpoint(read)).toBe(true);
    const resumed = DossierProjections.fromJSON(read);
    expect(resumed.toJSON()).toEqual(read);
    expect(resumed.get(namespaceKey(OTHER))?.state()).toEqual(
      reduceMissionDossier(events.slice(5, 6)),
    );
    for (const event of events) expect(resumed.apply(event).outcome).toBe('duplicate');
  });

  test('are refused other rules, another format, and keys of other namespaces', () => {
    const read = projections().toJSON();
    const reasons = [
      () => DossierProjections.fromJSON(read, { rules: SPEC_KITTY_EVENTS_2_4_RULES }),
      () => DossierProjections.fromJSON(checkpoint()),
      () => {
        const [a, b] = Object.entries(read.projections);
        const swapped = { [a?.[0] ?? '']: b?.[1], [b?.[0] ?? '']: a?.[1] };
        return DossierProjections.fromJSON(sealed({ ...read, projections: swapped }));
      },
    ].map((run) => {
      try {
        run();
      } catch (error) {
        return (error as CheckpointError).reason;
      }
      return undefined;
    });
    expect(reasons).toEqual(['options', 'options', 'corrupt']);
  });
});
