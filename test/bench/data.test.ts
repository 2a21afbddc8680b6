import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { DossierProjections, namespaceKey, validateEvent } from 'mission-dossier-contracts';
import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { eventsOf, PERCENT_OUT_OF_ORDER, PERCENT_REDELIVERED } from '../../bench/data.js';
import type { StreamShape } from '../../bench/data.js';
import { PATHS, PERCENT_NON_ASCII, PERCENT_OF_TYPE } from '../../bench/event.js';

const EVENTS = 20_000;
let events: MissionDossierEvent[];

beforeAll(() => {
  events = [...eventsOf({ events: EVENTS })];
});

function hashOf(shape: StreamShape): string {
  const hash = createHash('sha256');
  for (const event of eventsOf(shape)) hash.update(`${JSON.stringify(event)}\n`);
  return hash.digest('hex');
}

/** How many of a hundred events are so. */
function percent(isSo: (event: MissionDossierEvent) => boolean): number {
  return (100 * events.filter(isSo).length) / events.length;
}

function expectAbout(found: number, stated: number): void {
  expect(found).toBeGreaterThan(stated * 0.8);
  expect(found).toBeLessThan(stated * 1.2);
}

test('a seed gives the same bytes each time, and another seed gives others', () => {
  const shape = { events: 3000, seed: 7 };
  expect(hashOf(shape)).toBe(hashOf(shape));
  expect(hashOf({ ...shape, seed: 8 })).not.toBe(hashOf(shape));
});

test('a stream has as many events as asked for, and all are valid', () => {
  expect(events).toHaveLength(EVENTS);
  expect(events.flatMap((event) => validateEvent(event).issues)).toEqual([]);
});

test('a line has about 1.1 KB', () => {
  const bytes = events.map((event) => Buffer.byteLength(JSON.stringify(event)) + 1);
  const average = bytes.reduce((sum, length) => sum + length) / EVENTS;
  expect(average).toBeGreaterThan(1050);
  expect(average).toBeLessThan(1150);
});

test('text, types and paths are mixed as stated', () => {
  const isNonAscii = (event: MissionDossierEvent) => !/^[\0-\x7F]*$/.test(JSON.stringify(event));
  const isOf = (type: string) => (event: MissionDossierEvent) => event.event_type.endsWith(type);
  expectAbout(percent(isNonAscii), PERCENT_NON_ASCII);
  expectAbout(percent(isOf('ArtifactMissing')), PERCENT_OF_TYPE.missing);
  expectAbout(percent(isOf('SnapshotComputed')), PERCENT_OF_TYPE.snapshot);
  expectAbout(percent(isOf('ParityDriftDetected')), PERCENT_OF_TYPE.drift);
  const paths = new Set(
    events.flatMap(({ payload }) => ('artifact_id' in payload ? payload.artifact_id.path : [])),
  );
  expect(paths.size).toBeGreaterThan(PATHS * 0.8);
  expect(paths.size).toBeLessThanOrEqual(PATHS);
});

test('events come out of order and again as often as stated', () => {
  const seen = new Map<string, string>();
  let latest = -1;
  let outOfOrder = 0;
  let redelivered = 0;
  for (const event of events) {
    const text = JSON.stringify(event);
    const known = seen.get(event.event_id);
    if (known !== undefined) {
      expect(text).toBe(known);
      redelivered += 1;
    } else if (event.lamport_clock < latest) outOfOrder += 1;
    seen.set(event.event_id, text);
    latest = Math.max(latest, event.lamport_clock);
  }
  expectAbout((100 * outOfOrder) / EVENTS, PERCENT_OUT_OF_ORDER);
  expectAbout((100 * redelivered) / EVENTS, PERCENT_REDELIVERED);
});

test('missions take turns', () => {
  const counts = new Map<string, number>();
  for (const { payload } of eventsOf({ events: 5000, namespaces: 500 })) {
    const key = namespaceKey(payload.namespace);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(500);
  expect(Math.max(...counts.values())).toBeLessThan(20);
});

test('a stream has one mission by default', () => {
  const keys = new Set(
    [...eventsOf({ events: 2000 })].map(({ payload }) => namespaceKey(payload.namespace)),
  );
  expect(keys.size).toBe(1);
});

test('missions take turns in groups, where only some are active at a time', () => {
  const shape = { events: 6000, namespaces: 30, active: 3 };
  const firstMissions = new Set(
    [...eventsOf(shape)].slice(0, 500).map(({ payload }) => namespaceKey(payload.namespace)),
  );
  expect(firstMissions.size).toBe(3);
  const all = new Set([...eventsOf(shape)].map(({ payload }) => namespaceKey(payload.namespace)));
  expect(all.size).toBe(30);
});

test('an indexer’s events have 0.7 to 0.9 KB, are valid, and index each artifact before one again', () => {
  const [namespaces, eventsEach] = [20, 60];
  const ofIndexer = [
    ...eventsOf({ events: namespaces * eventsEach, namespaces, producer: 'indexer' }),
  ];
  expect(ofIndexer.flatMap((event) => validateEvent(event).issues)).toEqual([]);
  const bytes = ofIndexer.map((event) => Buffer.byteLength(JSON.stringify(event)) + 1);
  expect(Math.min(...bytes)).toBeGreaterThan(650);
  expect(Math.max(...bytes)).toBeLessThan(950);

  const first = ofIndexer.filter(({ lamport_clock }) => lamport_clock < namespaces * 10);
  const projections = new DossierProjections();
  for (const event of first) projections.apply(event);
  for (const [, projection] of projections)
    expect(Object.keys(projection.state().artifacts)).toHaveLength(10);
});
