const contracts = require('mission-dossier-contracts');
const { casesOf } = require('mission-dossier-conformance-runner');
const { IndexerError, parseManifest } = require('mission-dossier-indexer');
const { compareSets } = require('mission-dossier-schema-compat');

test('everything is there', () => {
  expect(casesOf(['dossier']).length).toBeGreaterThan(100);
  expect(parseManifest('manifest_version: "1"', 'm')).toEqual({ manifest_version: '1' });
  expect(typeof compareSets).toBe('function');
});

test('the packages share their error classes', () => {
  expect(new IndexerError('none')).toBeInstanceOf(contracts.DossierError);
});
