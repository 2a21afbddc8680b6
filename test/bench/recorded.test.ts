import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { reduceMissionDossier, validateEvent } from 'mission-dossier-contracts';
import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { eventsOf } from '../../bench/data.js';
import { RECORDED } from '../../bench/recorded.js';

const STREAMS = 'fixtures/dossier/replay/real';

const recorded = readdirSync(STREAMS)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(STREAMS, name), 'utf8').trimEnd().split('\n'))
  .map((line) => JSON.parse(line) as MissionDossierEvent);

/** 80 missions that are about as long as the recorded ones are on average. */
const SHAPE = { events: 80 * 86, namespaces: 80, active: 20, producer: 'recorded' } as const;
const generated = [...eventsOf(SHAPE)];

/** The statistics of streams, those of each mission in the order of their arrival. */
function statisticsOf(
  events: readonly MissionDossierEvent[],
): Record<keyof typeof RECORDED, number> {
  const missions = grouped(events, ({ aggregate_id }) => aggregate_id);
  const lines = events.map((event) => JSON.stringify(event));
  const indexed = events.filter(isIndexed);
  const versions = missions.map((each) => newVersions(each.filter(isIndexed)));
  const lateAndAgain = missions.map(lateAndAgainOf);
  return {
    lineBytes: mean(lines.map((line) => Buffer.byteLength(line) + 1)),
    pathCharacters: mean(indexed.map(({ payload }) => payload.artifact_id.path.length)),
    slugCharacters: mean(events.map(({ payload }) => payload.namespace.feature_slug.length)),
    percentNonAscii: percent(lines.map((line) => !/^[\0-\x7F]*$/.test(line))),
    percentOutOfOrder: (100 * sum(lateAndAgain.map(({ late }) => late))) / events.length,
    percentRedelivered: (100 * sum(lateAndAgain.map(({ again }) => again))) / events.length,
    snapshots: (events.length - indexed.length) / missions.length,
    artifacts: mean(versions.map((counts) => counts.length)),
    percentOfMostRevised:
      (100 * sum(versions.flatMap((counts) => counts.slice(0, 2)))) / sum(versions.flat()),
    percentIndexedOnce: percent(versions.flat().map((count) => count === 0)),
    percentOfWorkPackages: percent(
      indexed.map(({ payload }) => typeof payload.artifact_id.wp_id === 'string'),
    ),
    eventsOfCommit:
      events.length /
      sum(missions.map((each) => new Set(each.map(({ timestamp }) => timestamp)).size)),
    eventsInRow: indexed.length / rowsOf(indexed),
  };
}

type IndexedEvent = Extract<MissionDossierEvent, { event_type: 'MissionDossierArtifactIndexed' }>;

function isIndexed(event: MissionDossierEvent): event is IndexedEvent {
  return event.event_type === 'MissionDossierArtifactIndexed';
}

/** How many versions each artifact has after its first, most first. */
function newVersions(events: readonly IndexedEvent[]): number[] {
  const ofPaths = grouped(events, ({ payload }) => payload.artifact_id.path);
  return ofPaths.map((each) => each.length - 1).sort((a, b) => b - a);
}

function lateAndAgainOf(events: readonly MissionDossierEvent[]): { late: number; again: number } {
  const clocks = events.map(({ lamport_clock }) => lamport_clock);
  return {
    late: clocks.filter((clock, i) => clock < Math.max(...clocks.slice(0, i))).length,
    again: events.length - new Set(events.map(({ event_id }) => event_id)).size,
  };
}

/** How often the mission changes, in the order of time. */
function rowsOf(events: readonly MissionDossierEvent[]): number {
  const inTime = events.toSorted((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
  return inTime.filter(({ aggregate_id }, i) => aggregate_id !== inTime[i - 1]?.aggregate_id)
    .length;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function percent(verdicts: readonly boolean[]): number {
  return (100 * verdicts.filter(Boolean).length) / verdicts.length;
}

const ofRecorded = statisticsOf(recorded);
const ofGenerated = statisticsOf(generated);
const NAMES = Object.keys(RECORDED) as (keyof typeof RECORDED)[];

test.each(NAMES)('of recorded streams is stated as it is: %s', (name) => {
  const found = ofRecorded[name];
  expect(Math.abs(found - RECORDED[name])).toBeLessThanOrEqual(RECORDED[name] * 0.03);
});

test.each(NAMES)('generated streams follow the recorded ones: %s', (name) => {
  const found = ofGenerated[name];
  expect(Math.abs(found - RECORDED[name])).toBeLessThanOrEqual(RECORDED[name] * 0.12);
});

test('generated events like recorded ones are valid, and have the same fields', () => {
  expect(generated.flatMap((event) => validateEvent(event).issues)).toEqual([]);
  const fieldsOf = (events: readonly MissionDossierEvent[]) =>
    new Set(events.map((event) => fields(event).join(' ')));
  expect(fieldsOf(generated)).toEqual(fieldsOf(recorded));
});

/** The pointers of all members, except for those of what an event supersedes, which may be null. */
function fields(value: object, pointer = ''): string[] {
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const path = `${pointer}/${name}`;
    const isParent = typeof member === 'object' && member !== null && name !== 'supersedes';
    return isParent ? fields(member, path) : path;
  });
}

test('each mission has its snapshot at its end, with the number of its artifacts', () => {
  for (const events of grouped(generated, ({ aggregate_id }) => aggregate_id)) {
    const { artifacts } = reduceMissionDossier(events);
    const last = events.at(-1);
    expect(last?.event_type).toBe('MissionDossierSnapshotComputed');
    expect(last?.payload).toMatchObject({ artifact_count: Object.keys(artifacts).length });
  }
});

test.each([
  { events: 300, namespaces: 1, of: 'one mission' },
  { events: 10_000, namespaces: 2000, active: 20, of: 'missions shorter than a row' },
  { events: 5000, namespaces: 20, active: 20, of: 'missions with a last row that is shorter' },
])('each of $of has as many events as the others, in the order of their clocks', (shape) => {
  const events = [...eventsOf({ ...shape, producer: 'recorded' })];
  const missions = grouped(events, ({ aggregate_id }) => aggregate_id);
  const eventsEach = shape.events / shape.namespaces;
  const clocks = Array.from({ length: eventsEach }, (_, before) => before + 1);
  expect(missions).toHaveLength(shape.namespaces);
  for (const ofMission of missions)
    expect(ofMission.map(({ lamport_clock }) => lamport_clock)).toEqual(clocks);
});
