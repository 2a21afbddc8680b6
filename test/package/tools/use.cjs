const assert = require('node:assert/strict');
const { parseManifest } = require('mission-dossier-indexer');

assert.deepEqual(parseManifest('manifest_version: "1"', 'm'), { manifest_version: '1' });
console.log('used');
