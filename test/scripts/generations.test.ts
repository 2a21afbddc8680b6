import { describe, expect, test } from '@jest/globals';
import { emitGenerations } from '../../scripts/emit/generations.js';
import { lintGenerations } from '../../scripts/lint/generations.js';
import { lintContract } from '../../scripts/lint/lint.js';
import { readContract } from '../../scripts/schemas.js';
import type { Contract, Generation } from '../../scripts/schemas.js';

const real = readContract('schemas');

/** A copy of a value whose parts may be changed. */
type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> };

/** The contract with one generation changed. */
function withGeneration(name: string, change: (generation: Mutable<Generation>) => void): Contract {
  const copy = structuredClone(real) as Mutable<Contract>;
  const generation = copy.generations.all.find((each) => each.name === name);
  if (!generation) throw new Error(`there is no generation "${name}"`);
  change(generation);
  return copy;
}

/** The members of an event type in a table. */
function membersOf({ events = {} }: Mutable<Generation>, type: string): Record<string, unknown> {
  return events[type]?.members ?? {};
}

const INDEXED = 'MissionDossierArtifactIndexed';
const MISSING = 'MissionDossierArtifactMissing';
const DRIFT = 'MissionDossierParityDriftDetected';

test('the generations of this project have no finding', () => {
  expect(lintGenerations(real)).toEqual([]);
});

test('a finding has the folder of the generation, and a pointer into its table', () => {
  const contract = withGeneration('3.0', (generation) => (generation.order = 5));
  const message = (other: string) => `generation ${other} has the same place in the order`;
  expect(lintContract(contract)).toEqual([
    {
      file: 'generations/2.4/generation.json',
      pointer: '/order',
      rule: 'C28',
      message: message('3.0'),
    },
    {
      file: 'generations/3.0/generation.json',
      pointer: '/order',
      rule: 'C28',
      message: message('2.4'),
    },
  ]);
});

test('a finding on a schema has the folder of the generation', () => {
  const contract = withGeneration('hybrid', ({ models }) => {
    const [file] = models.schemas;
    delete file?.schema.description;
  });
  expect(lintContract(contract)).toEqual([
    expect.objectContaining({
      file: 'generations/hybrid/mission_dossier_artifact_indexed_payload.json',
      pointer: '',
      rule: 'S8',
    }),
  ]);
});

describe('it is a finding', () => {
  test.each<
    [what: string, generation: string, (table: Mutable<Generation>) => void, findings: string[]]
  >([
    [
      'if a required canonical member has no source',
      'flat-feature',
      (table) => delete membersOf(table, INDEXED)['indexed_at'],
      [`/events/${INDEXED}/members: the canonical member "indexed_at" does not always get a value`],
    ],
    [
      'if a required canonical member is read from a place that may be absent',
      'flat-feature',
      (table) => (membersOf(table, INDEXED)['indexed_at'] = '/payload/wp_id'),
      [`/events/${INDEXED}/members: the canonical member "indexed_at" does not always get a value`],
    ],
    [
      'if a required canonical member is a text that may be empty',
      'flat-mission',
      (table) => (membersOf(table, MISSING)['checked_at'] = { filled: '/payload/reason_code' }),
      [`/events/${MISSING}/members: the canonical member "checked_at" does not always get a value`],
    ],
    [
      'if a member inside of another has no source',
      'flat-bare',
      (table) => (membersOf(table, INDEXED)['content_ref'] = { members: { hash: { const: 'x' } } }),
      [
        `/events/${INDEXED}/members/content_ref/members: the canonical member "algorithm" does not always get a value`,
      ],
    ],
    [
      'if there is no such canonical member',
      'flat-bare',
      (table) => (membersOf(table, DRIFT)['severity'] = '/payload/severity'),
      [`/events/${DRIFT}/members/severity: there is no canonical member "severity"`],
    ],
    [
      'if there is no such place',
      'flat-feature',
      (table) => (membersOf(table, INDEXED)['step_id'] = '/payload/step'),
      [
        `/events/${INDEXED}/members/step_id: the schemas of the generation have no place /payload/step`,
      ],
    ],
    [
      'if there is no such place in a map',
      'flat-feature',
      (table) =>
        (membersOf(table, DRIFT)['context_diagnostics'] = {
          members: { any_name: { joined: '/payload/missing' } },
        }),
      [
        `/events/${DRIFT}/members/context_diagnostics/members/any_name: the schemas of the generation have no place /payload/missing`,
      ],
    ],
    [
      'if a payload without a table lacks a canonical member',
      '3.0',
      ({ models }) => {
        const file = models.schemas.find(({ name }) => name.includes('snapshot'));
        delete file?.schema.properties?.['algorithm'];
      },
      [
        '/events/MissionDossierSnapshotComputed/members/algorithm: the schemas of the generation have no place /payload/algorithm',
      ],
    ],
    [
      'if a member is said to repeat a place that there is not',
      'flat-mission',
      (table) => {
        const written = table.events?.[INDEXED];
        if (written) written.repeated = { '/payload/mission_slug': '/payload/namespace/slug' };
      },
      [
        `/events/${INDEXED}/repeated: the schemas of the generation have no place /payload/namespace/slug`,
      ],
    ],
    [
      'if a required member of the envelope may be absent',
      'hybrid',
      (table) => delete (table.envelope as Record<string, unknown>)['lamport_clock'],
      ['/envelope: the canonical member "lamport_clock" does not always get a value'],
    ],
    [
      'if the envelope has no such member',
      'hybrid',
      (table) => (table.envelope = { ...table.envelope, clock: '/lamport_clock' }),
      ['/envelope/clock: there is no canonical member "clock"'],
    ],
    [
      'if an event type is missing',
      'hybrid',
      ({ events }) => Reflect.deleteProperty(events ?? {}, DRIFT),
      [`/events: the event type ${DRIFT} is missing`],
    ],
    [
      'if the contract has no such event type',
      'hybrid',
      (table) => (table.events = { ...table.events, Another: { payload: 'another' } }),
      ['/events/Another: the contract has no such event type'],
    ],
    [
      'if there is no such payload',
      'hybrid',
      (table) => (table.events = { ...table.events, [INDEXED]: { payload: 'another' } }),
      [`/events/${INDEXED}/payload: there is no schema "another"`],
    ],
    [
      'if there is no such model to rename',
      '3.0',
      (table) => (table.renames = { ...table.renames, '../another': {} }),
      ['/renames/..~1another: there is no schema "../another"'],
    ],
    [
      'if no canonical model has the members of a renamed one',
      '3.0',
      (table) =>
        (table.renames = {
          ...table.renames,
          '../mission_artifact_identity': { mission_key: 'mission' },
        }),
      [
        '/renames/..~1mission_artifact_identity: no model of the contract has the members that these names give',
      ],
    ],
    [
      'if it is recognised by a member that not each event has',
      'flat-feature',
      (table) => table.recognised_by.present.push('/payload/wp_id'),
      ['/recognised_by/present: not each event has a /payload/wp_id'],
    ],
    [
      'if some event has none of the members that it is recognised by',
      'hybrid',
      (table) => table.recognised_by.any?.pop(),
      ['/recognised_by/any: some event has none of these places'],
    ],
    [
      'if it is recognised by the absence of what no other generation has',
      '2.4',
      (table) => table.recognised_by.absent?.push('/payload/mision_slug'),
      ['/recognised_by/absent: no other generation has a /payload/mision_slug'],
    ],
    [
      'if it recognises events of sibling families by their payload',
      '3.0',
      ({ siblings }) => siblings?.recognised_by.present.push('/payload/mission_slug'),
      ['/siblings/recognised_by: /payload/mission_slug is not a place in the envelope'],
    ],
    [
      'if no sibling family has an event type with other names',
      '3.0',
      ({ siblings }) => Object.assign(siblings?.renames ?? {}, { [INDEXED]: {} }),
      [`/siblings/renames/${INDEXED}: no sibling family has such an event type`],
    ],
    [
      'if a payload of a sibling family has no such members',
      '3.0',
      ({ siblings }) =>
        Object.assign(siblings?.renames ?? {}, { WPStatusChanged: { mission: 'wp_id' } }),
      [
        '/siblings/renames/WPStatusChanged/mission: there is no canonical member "mission"',
        '/siblings/renames/WPStatusChanged/mission: "wp_id" is a canonical member itself',
      ],
    ],
  ])('%s', (_what, name, change, findings) => {
    const contract = withGeneration(name, change);
    const found = lintGenerations(contract).filter(({ file }) => file.includes(`/${name}/`));
    expect(found.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual(findings);
  });
});

test('no code is generated for a place that the schemas do not have', async () => {
  const contract = withGeneration('flat-feature', (table) => {
    membersOf(table, INDEXED)['step_id'] = '/payload/step';
  });
  await expect(emitGenerations(contract)).rejects.toThrow(
    'the schemas of the generation have no place /payload/step',
  );
});

test('the code of a generation imports nothing of another', async () => {
  const files = await emitGenerations(real);
  const names = real.generations.all.map(({ name }) => name);
  for (const name of names)
    for (const [path, text] of files.filter(([path]) => path.includes(`/${name}/`)))
      for (const other of names.filter((each) => each !== name))
        expect([path, text.includes(`/${other}/`)]).toEqual([path, false]);
});
