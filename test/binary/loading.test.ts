import { describe, expect, test } from '@jest/globals';
import {
  CheckpointError,
  DossierProjections,
  MissionDossierProjection,
  namespaceKey,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import { loadBytes, mergeBytes, takeDelta, toBytes } from 'mission-dossier-contracts/binary';
import { contentOf } from '../support/contentOf.js';
import { indexed, NAMESPACE } from '../support/examples.js';

const KEY = namespaceKey(NAMESPACE);

function projectionOf(...clocks: number[]): MissionDossierProjection {
  const projection = new MissionDossierProjection();
  for (const clock of clocks) projection.apply(indexed(clock, `${clock}.md`));
  return projection;
}

describe('a projection that is loaded', () => {
  test('has the state that it had, and goes on', () => {
    const projections = new DossierProjections();
    const loaded = loadBytes(projections, KEY, toBytes(projectionOf(1)));
    expect(projections.get(KEY)).toBe(loaded);
    projections.apply(indexed(2, 'b'));
    expect(loaded.state()).toEqual(reduceMissionDossier([indexed(1, '1.md'), indexed(2, 'b')]));
  });

  test('is merged with the one that is there', () => {
    const projections = new DossierProjections();
    projections.apply(indexed(1, '1.md'));
    expect(contentOf(loadBytes(projections, KEY, toBytes(projectionOf(2))))).toBe(
      contentOf(projectionOf(1, 2)),
    );
  });

  test('may consist of several messages', () => {
    const messages = Buffer.concat([toBytes(projectionOf(1, 2)), toBytes(projectionOf(2, 3))]);
    expect(contentOf(loadBytes(new DossierProjections(), KEY, messages))).toBe(
      contentOf(projectionOf(1, 2, 3)),
    );
  });

  test('is no part of a delta, but for what changes', () => {
    const projections = new DossierProjections();
    takeDelta(projections);
    const loaded = loadBytes(projections, KEY, toBytes(projectionOf(1)));
    expect(takeDelta(projections)).toBeUndefined();
    loaded.apply(indexed(2, '2.md'));
    const delta = takeDelta(projections) as Uint8Array;
    const [[, alone] = []] = [...mergeBytes(new DossierProjections(), delta)];
    expect(alone?.state().event_count).toBe(1);
  });

  test.each([
    ['its key is another', 'corrupt', '[]', toBytes(projectionOf(1))],
    ['it is cut off', 'corrupt', KEY, toBytes(projectionOf(1)).subarray(0, -1)],
    ['it is that of many namespaces', 'options', KEY, toBytes(new DossierProjections())],
    [
      'it follows other rules',
      'options',
      KEY,
      toBytes(new MissionDossierProjection({ rules: SPEC_KITTY_EVENTS_2_4_RULES })),
    ],
  ])('is refused if %s', (_, reason, key, bytes) => {
    const projections = new DossierProjections();
    const load = () => loadBytes(projections, key, bytes);
    expect(load).toThrow(CheckpointError);
    expect(load).toThrow(expect.objectContaining({ reason }));
    expect(projections.size).toBe(0);
  });
});

test('what is dropped is no part of a delta', () => {
  const projections = new DossierProjections();
  takeDelta(projections);
  projections.apply(indexed(1, 'spec.md'));
  projections.drop(KEY)?.apply(indexed(2, 'plan.md'));
  expect(takeDelta(projections)).toBeUndefined();
  expect(projections.size).toBe(0);
});
