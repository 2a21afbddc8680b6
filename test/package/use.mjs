import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as contracts from 'mission-dossier-contracts';
import { VALIDATORS } from 'mission-dossier-contracts/ajv';
import * as conformance from 'mission-dossier-contracts/conformance';
import * as indexer from 'mission-dossier-contracts/indexer';

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

// One copy of the library and its error classes, whichever entry they come from.
const mixed = conformance.loadReplayStream('dossier-namespace-mixed-target-branch');
assert.throws(() => contracts.reduceMissionDossier(mixed), contracts.NamespaceMixedStreamError);
assert.ok(Object.values(conformance.RULE_SETS).includes(contracts.CONTRACT_RULES));
// Ajv's validators need no Ajv.
assert.ok(events.every((event) => VALIDATORS.event(event)));
assert.equal(VALIDATORS.event({}), false);
assert.equal(VALIDATORS.event.errors[0].keyword, 'required');

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

// The files are there by the names in `exports`.
for (const file of [
  'schemas/event.json',
  'schemas/event_type_to_schema.json',
  'schemas/bundled/event.json',
  'fixtures/manifest.json',
  'package.json',
]) {
  JSON.parse(readFileSync(require.resolve(`mission-dossier-contracts/${file}`), 'utf8'));
}
assert.throws(() => require.resolve('ajv'), { code: 'MODULE_NOT_FOUND' });
console.log('used');
