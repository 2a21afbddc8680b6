const assert = require('node:assert/strict');
const {
  isLocalNamespaceTuple,
  reduceMissionDossier,
  NamespaceMixedStreamError,
} = require('mission-dossier-contracts');
const { VALIDATORS } = require('mission-dossier-contracts/ajv');
const { loadFixtures } = require('mission-dossier-contracts/conformance');
const { readEvents } = require('mission-dossier-contracts/reading');
const { generationOf } = require('mission-dossier-contracts/spec-kitty');

assert.equal(reduceMissionDossier([]).parity_status, 'unknown');
assert.equal(isLocalNamespaceTuple({}), false);
assert.equal(typeof NamespaceMixedStreamError, 'function');
assert.ok(loadFixtures('dossier').length > 100);
assert.equal(VALIDATORS.local_namespace_tuple({}), false);
assert.equal(generationOf({}), null);
assert.equal(typeof readEvents, 'function');
console.log('used');
