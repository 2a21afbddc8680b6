import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as contracts from 'mission-dossier-contracts';
import { VALIDATORS } from 'mission-dossier-contracts/ajv';
import { fromBytes, toBytes } from 'mission-dossier-contracts/binary';
import * as conformance from 'mission-dossier-contracts/conformance';
import { LostEventsError, openDossiers } from 'mission-dossier-contracts/distributed';
import { FailedResponseError, readEvents } from 'mission-dossier-contracts/reading';
import { eventReader, GENERATIONS, toGeneration } from 'mission-dossier-contracts/spec-kitty';
import { fromCloudEvent, toCloudEvent } from 'mission-dossier-contracts/cloudevents';
import { traceOf } from 'mission-dossier-contracts/tracing';

const require = createRequire(import.meta.url);

// Everything that the issue of a contract package needs is there, and works together.
const events = conformance.loadReplayStream('dossier-replay-happy-path');
const state = contracts.reduceMissionDossier(events);
assert.equal(
  contracts.canonicalJson(state),
  contracts.canonicalJson(conformance.loadExpectedState('dossier-replay-happy-path')),
);
assert.ok(events.every((event) => contracts.validateEvent(event).valid));
assert.equal(conformance.FIXTURE_CATEGORIES.length, 7);
assert.throws(() => conformance.loadFixtures('no-such-category'), /no-such-category/);

// One copy of the library and its error classes, whichever entry they come from, imported or required.
const mixed = conformance.loadReplayStream('dossier-namespace-mixed-target-branch');
assert.throws(() => contracts.reduceMissionDossier(mixed), contracts.NamespaceMixedStreamError);
assert.ok(Object.values(conformance.RULE_SETS).includes(contracts.CONTRACT_RULES));
assert.equal(require('mission-dossier-contracts').DossierError, contracts.DossierError);
// Ajv's validators need no Ajv.
assert.ok(events.every((event) => VALIDATORS.event(event)));
assert.equal(VALIDATORS.event({}), false);
assert.equal(VALIDATORS.event.errors[0].keyword, 'required');

// Events of other generations are read as the same dossier.
const written = events.map((event) => toGeneration(event, '3.0', { buildId: 'build-1' }).event);
assert.equal(contracts.validateEvent(written[0]).valid, false);
assert.deepEqual(contracts.reduceMissionDossier(written, { reader: eventReader() }), state);
assert.ok(GENERATIONS.includes('flat-mission'));

// Events are read from what the platform has.
const read = [];
for await (const { event } of readEvents(
  new Blob(written.map((each) => `${JSON.stringify(each)}\n`)),
  { reader: eventReader() },
))
  read.push(event);
assert.deepEqual(contracts.reduceMissionDossier(read, { reader: eventReader() }), state);
await assert.rejects(readEvents(new Response('', { status: 500 })).next(), FailedResponseError);
assert.ok(contracts.isDossierError(new FailedResponseError({ status: 500 })));
assert.ok(new FailedResponseError({ status: 500 }) instanceof contracts.DossierError);

// The trace has the events of a projection of the main entry.
const projection = new contracts.MissionDossierProjection();
for (const event of events) projection.apply(event);
const { artifacts } = traceOf(projection);
assert.deepEqual(Object.keys(artifacts), Object.keys(state.artifacts));

// Published events become the state of their mission.
const dossiers = openDossiers();
const { accepted } = await dossiers.publish(events);
assert.equal(accepted, events.length);
const ending = new AbortController();
const projecting = dossiers.project({ flushMs: 1, signal: ending.signal });
for await (const live of dossiers.watch(state.namespace)) {
  assert.deepEqual(live, state);
  break;
}
ending.abort();
await projecting;
assert.ok(new LostEventsError('mission', 'id') instanceof contracts.DossierError);

// Projections come back from bytes, and both entries have one class of errors.
const bytes = toBytes(projection);
assert.deepEqual(fromBytes(contracts.MissionDossierProjection, bytes).state(), state);
assert.throws(
  () => fromBytes(contracts.MissionDossierProjection, bytes.subarray(1)),
  contracts.CheckpointError,
);

// A CloudEvent has the event itself, and both entries have one class of errors.
assert.equal(fromCloudEvent(toCloudEvent(events[0], { source: '/here' })), events[0]);
assert.throws(() => fromCloudEvent({}), contracts.InvalidEventError);

// The files are there by the names in `exports`.
for (const file of [
  'schemas/event.json',
  'schemas/generations/3.0/generation.json',
  'schemas/event_type_to_schema.json',
  'schemas/bundled/event.json',
  'schemas/bundled/events/any.json',
  'schemas/draft-07/events/any.json',
  'fixtures/manifest.json',
  'package.json',
]) {
  JSON.parse(readFileSync(require.resolve(`mission-dossier-contracts/${file}`), 'utf8'));
}
for (const other of ['ajv', 'mission-dossier-cli', 'mission-dossier-indexer'])
  assert.throws(() => require.resolve(other), { code: 'MODULE_NOT_FOUND' });
for (const inner of ['tooling', 'indexer'])
  assert.throws(() => require.resolve(`mission-dossier-contracts/${inner}`), {
    code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  });
console.log('used');
