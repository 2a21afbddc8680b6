import assert from 'node:assert/strict';
import * as contracts from 'mission-dossier-contracts';
import * as conformance from 'mission-dossier-contracts/conformance';
import * as runner from 'mission-dossier-conformance-runner';
import * as indexer from 'mission-dossier-indexer';
import * as jetstream from 'mission-dossier-jetstream';
import * as compat from 'mission-dossier-schema-compat';

const events = conformance.loadReplayStream('dossier-replay-happy-path');
const state = contracts.reduceMissionDossier(events);

// A folder is indexed, by a manifest in YAML, and the events are those of the library.
const manifest = indexer.parseManifest('manifest_version: "1"', 'manifest.yaml');
const { namespace } = events[0].payload;
const options = {
  namespace: { ...namespace, manifest_version: '1' },
  manifest,
  clock: new contracts.LamportClock(),
  now: () => new Date(0),
  nodeId: 'node',
};
const indexed = [];
for await (const event of indexer.indexDirectory('.', options)) indexed.push(event);
assert.equal(contracts.reduceMissionDossier(indexed).parity_status, 'clean');
assert.ok(indexed.some(({ payload }) => payload.artifact_id?.path === 'use.mjs'));
const elsewhere = { ...options, previous: state };
await assert.rejects(
  async () => indexer.indexDirectory('.', elsewhere).next(),
  contracts.NamespaceMixedStreamError,
);

// The fixtures of the library are the cases of the runner, and this implementation agrees with all.
const cases = runner.casesOf(conformance.FIXTURE_CATEGORIES);
const column = runner.ownColumn(cases, conformance.FIXTURE_CATEGORIES);
assert.ok(cases.length > 100);
assert.ok(runner.conforms(runner.withExpected(cases, [column], [], true)));

// The client of NATS is a peer that is not installed here, and the error says so.
await assert.rejects(
  () => jetstream.jetStreamEngine({ servers: 'localhost' }),
  /npm install @nats-io/,
);

// Schemas of anybody are compared.
const setOf = (schema) => ({ files: new Map([['a.json', schema]]), eventTypes: new Map() });
const report = compat.compareSets(
  { old: setOf({ type: 'string' }), new: setOf({ type: 'integer' }) },
  { old: 'old', new: 'new' },
  { envelope: 'envelope', mapFile: 'map.json' },
);
assert.deepEqual(
  report.findings.map(({ rule }) => rule),
  ['type-changed'],
);
console.log('used');
