const contracts = require('mission-dossier-contracts');
const { VALIDATORS } = require('mission-dossier-contracts/ajv');
const conformance = require('mission-dossier-contracts/conformance');
const { eventReader, generationOf } = require('mission-dossier-contracts/spec-kitty');

test('everything is there', () => {
  const events = conformance.loadReplayStream('dossier-replay-happy-path');
  expect(contracts.reduceMissionDossier(events, { reader: eventReader() })).toEqual(
    conformance.loadExpectedState('dossier-replay-happy-path'),
  );
  expect(conformance.loadFixtures('dossier').length).toBeGreaterThan(100);
  expect(VALIDATORS.event(events[0])).toBe(true);
  expect(generationOf(events[0])).toBe('2.4');
});

test('the entries share their error classes', () => {
  expect(() => conformance.loadFixtures('none')).toThrow(contracts.DossierError);
});
