import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lintFamilies } from '../../scripts/lint/families.js';
import { readContract } from '../../scripts/schemas.js';
import type { Family, SiblingFamily } from '../../scripts/schemas.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const real = readContract('schemas');
const { siblings } = real;

function named<T extends { readonly name: string }>(name: string, all: readonly T[]): T {
  const found = all.find((each) => each.name === name);
  if (!found) throw new Error(`there is no "${name}"`);
  return found;
}

const dossier = named('dossier', real.families);
const status = named('status', siblings.all);

/** The findings of some families, as the place of each. */
function findingsWith(families: readonly Family[], all: readonly SiblingFamily[] = []): string[] {
  return lintFamilies({ ...real, families, siblings: { ...siblings, all } }).map(
    ({ file, pointer, rule }) => `${file}#${pointer} ${rule}`,
  );
}

test('the declarations of this package have no findings', () => {
  expect(siblings.all.length).toBeGreaterThan(5);
  expect(lintFamilies(real)).toEqual([]);
});

describe('C3: a family', () => {
  test.each([
    ['names a payload that has no schema', { events: { Other: 'other' } }, '/events/Other'],
    ['names a state that has no schema', { state: 'other_state' }, '/state'],
    ['has no namespace', { namespace: undefined }, ''],
    ['has no pointer to its namespace', { namespace: 'payload' }, '/namespace'],
    ['has its namespace outside of the payload', { namespace: '/project_uuid' }, '/namespace'],
  ])('%s', (_, change, pointer) => {
    expect(findingsWith([{ ...dossier, ...(change as Partial<Family>) }])).toEqual([
      `families/dossier/family.json#${pointer} C3`,
    ]);
  });

  test('has an event type of another', () => {
    const type = 'MissionDossierSnapshotComputed';
    const other = { ...dossier, name: 'other', events: { [type]: 'event' } };
    expect(findingsWith([dossier, other])).toEqual([
      `families/dossier/family.json#/events/${type} C3`,
      `families/other/family.json#/events/${type} C3`,
    ]);
  });
});

describe('a family with models of its own', () => {
  const rule = { description: 'A rule.', model: 'status_transition_payload' };
  const ruled = (change: object) => ({ rules: { odd: { ...rule, ...change } } });
  const mapped = (change: object) => ({
    mappings: { odd: { ...status.mappings?.['canonical_to_sync_v1'], ...change } },
    rules: {},
  });
  const lanes = status.transitions?.['lane_transitions'];
  const moving = (change: object) => ({ transitions: { odd: { ...lanes, ...change } } });
  const then = { reason: 'not_blank_text' };
  const values = status.mappings?.['canonical_to_sync_v1']?.values;

  test.each([
    ['names a payload that has no schema', { events: { Other: 'other' } }, '/events/Other'],
    [
      'names a state of the contract, and not its own',
      { state: 'mission_dossier_state' },
      '/state',
    ],
    ['has a member that declarations do not have', { more: 1 }, ''],
    [
      'has an event type that is not in PascalCase',
      { events: { moved: 'lane_mapping' } },
      '/events/moved',
    ],
    ['has a namespace', { namespace: '/payload/mission_id' }, '/namespace'],
    ['has a state and no fold', { fold: undefined }, '/state'],
    ['has a fold and no state', { state: undefined }, ''],
    [
      'has registers and no state',
      { state: undefined, fold: undefined, registers: dossier.registers },
      '',
    ],
    ['has a rule without a condition', ruled({ then }), '/rules/odd'],
    ['has a rule without a consequence', ruled({ if: { force: true } }), '/rules/odd'],
    [
      'has a rule of two kinds',
      ruled({ if: {}, then, entries_of: 'canonical_lane' }),
      '/rules/odd',
    ],
    [
      'has a rule for a model of others',
      ruled({ model: '../lane', if: {}, then: {} }),
      '/rules/odd/model',
    ],
    [
      'has a rule on a member that the model has not',
      ruled({ if: { forced: true }, then }),
      '/rules/odd/if/forced',
    ],
    [
      'has a rule that asks for no model',
      ruled({ if: {}, then: { reason: 'text' } }),
      '/rules/odd/then/reason',
    ],
    ['has a rule on no mapping', ruled({ entries_of: 'other' }), '/rules/odd/entries_of'],
    ['maps from no enum', mapped({ from: 'other', values: {} }), '/mappings/odd/from'],
    [
      'maps to no value',
      mapped({ values: { ...values, done: 'finished' } }),
      '/mappings/odd/values/done',
    ],
    [
      'maps what is no value',
      mapped({ values: { ...values, paused: 'doing' } }),
      '/mappings/odd/values/paused',
    ],
    [
      'does not map each value',
      mapped({ values: Object.fromEntries(Object.entries(values ?? {}).slice(1)) }),
      '/mappings/odd/values',
    ],
    [
      'has transitions of no enum',
      moving({ of: 'other', first: [], following: {} }),
      '/transitions/odd/of',
    ],
    [
      'has transitions that begin with no value',
      moving({ first: ['new'] }),
      '/transitions/odd/first',
    ],
    [
      'has transitions from no value',
      moving({ following: { ...lanes?.following, paused: [] } }),
      '/transitions/odd/following',
    ],
    [
      'has transitions to no value',
      moving({ following: { ...lanes?.following, done: ['paused'] } }),
      '/transitions/odd/following/done',
    ],
    [
      'does not have transitions from each value',
      moving({ following: Object.fromEntries(Object.entries(lanes?.following ?? {}).slice(1)) }),
      '/transitions/odd/following',
    ],
  ])('%s', (_, change, pointer) => {
    expect(findingsWith([], [{ ...status, ...(change as Partial<SiblingFamily>) }])).toEqual([
      `families/status/family.json#${pointer} C3`,
    ]);
  });

  test('has a folder whose name is not in snake_case', () => {
    expect(findingsWith([], [{ ...status, name: 'release-notes' }])).toEqual([
      'families/release-notes/family.json# C3',
    ]);
  });

  test('has an event type of another', () => {
    const other = { ...status, name: 'other' };
    expect(findingsWith([], [status, other])).toEqual([
      'families/status/family.json#/events/WPStatusChanged C3',
      'families/other/family.json#/events/WPStatusChanged C3',
    ]);
  });
});

describe('a declaration that is not of its form', () => {
  const messagesOf = (change: object) =>
    lintFamilies({
      ...real,
      siblings: { ...siblings, all: [{ ...status, ...change }] },
    }).map(({ pointer, message }) => `${pointer}: ${message}`);

  test('is the only finding, also without the events that others are compared with', () => {
    expect(messagesOf({ events: undefined, state: 'other' })).toEqual([
      ": must have required property 'events'",
    ]);
  });

  test('is reported with the member that is unknown', () => {
    expect(messagesOf({ descripton: 'x' })).toEqual([
      ': must NOT have additional properties: "descripton"',
    ]);
  });

  test('is reported with the values that are allowed', () => {
    const registers = { events: { kind: 'LatestOfKey', keeps: 'x' } };
    expect(messagesOf({ registers })).toEqual([
      '/registers/events/kind: must be equal to one of the allowed values: "Latest", "LatestByKey", "EarliestByKey", "EventSet"',
    ]);
  });
});

const folder = temporaryFolder();

test('a folder of a family without a declaration is an error that names the file', () => {
  cpSync('schemas', folder, { recursive: true });
  mkdirSync(join(folder, 'families', 'releases'));
  const file = join(folder, 'families', 'releases', 'family.json');
  expect(() => readContract(folder)).toThrow(`${file}: is missing`);
});
