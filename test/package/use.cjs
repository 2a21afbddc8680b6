const assert = require('node:assert/strict');
const {
  isLocalNamespaceTuple,
  reduceMissionDossier,
  NamespaceMixedStreamError,
} = require('mission-dossier-contracts');
const { VALIDATORS } = require('mission-dossier-contracts/ajv');
const { loadFixtures } = require('mission-dossier-contracts/conformance');
const { parseManifest } = require('mission-dossier-contracts/indexer');

assert.equal(reduceMissionDossier([]).parity_status, 'unknown');
assert.equal(isLocalNamespaceTuple({}), false);
assert.equal(typeof NamespaceMixedStreamError, 'function');
assert.ok(loadFixtures('dossier').length > 100);
assert.equal(VALIDATORS.local_namespace_tuple({}), false);
assert.deepEqual(parseManifest('manifest_version: "1"', 'm'), { manifest_version: '1' });
console.log('used');
