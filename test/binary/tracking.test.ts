import { describe, expect, test } from '@jest/globals';
import { DossierProjections, MissionDossierProjection } from 'mission-dossier-contracts';
import {
  mergeBytes,
  takeDelta,
  toBytes,
  toParts,
  trackChanges,
} from 'mission-dossier-contracts/binary';
import { indexed, NAMESPACE } from '../support/examples.js';

const inBranch = (clock: number, path: string, target_branch: string) =>
  indexed(clock, path, { namespace: { ...NAMESPACE, target_branch } });

describe('a delta', () => {
  test('is the whole projection the first time, and nothing if nothing is new', () => {
    const projection = new MissionDossierProjection();
    expect(takeDelta(projection)).toBeUndefined();
    projection.apply(indexed(1, 'spec.md'));
    projection.apply(indexed(2, 'plan.md'));
    const delta = takeDelta(projection) as Uint8Array;
    expect(mergeBytes(new MissionDossierProjection(), delta).state()).toEqual(projection.state());
    projection.apply(indexed(2, 'plan.md'));
    expect(takeDelta(projection)).toBeUndefined();
  });

  test('has only what is new', () => {
    const projection = new MissionDossierProjection();
    for (let clock = 0; clock < 1000; clock += 1) projection.apply(indexed(clock, `${clock}.md`));
    trackChanges(projection);
    projection.apply(indexed(2000, 'new.md'));
    const alone = mergeBytes(
      new MissionDossierProjection(),
      takeDelta(projection) as Uint8Array,
    ).state();
    expect(Object.keys(alone.artifacts)).toEqual(['new.md']);
    expect(alone.event_count).toBe(1);
  });

  test('of many projections has those alone that changed, also if they were changed directly', () => {
    const many = new DossierProjections();
    for (const branch of ['a', 'b', 'c']) many.apply(inBranch(1, 'spec.md', branch));
    takeDelta(many);
    many.apply(inBranch(2, 'plan.md', 'a'));
    const [, [, second]] = [...many] as [unknown, [string, MissionDossierProjection]];
    second.apply(inBranch(3, 'tasks.md', 'b'));
    const joined = mergeBytes(new DossierProjections(), takeDelta(many) as Uint8Array);
    const keys = [...many].map(([key]) => key);
    expect([...joined].map(([key]) => key)).toEqual(keys.slice(0, 2));
  });

  test('has what was merged into the projection', () => {
    const [a, b] = [new MissionDossierProjection(), new MissionDossierProjection()];
    takeDelta(a);
    b.apply(indexed(1, 'spec.md'));
    mergeBytes(a, toBytes(b));
    const delta = takeDelta(a) as Uint8Array;
    expect(mergeBytes(new MissionDossierProjection(), delta).state()).toEqual(b.state());
  });
});

test('a part that cannot be short enough is a RangeError', () => {
  const projection = new MissionDossierProjection();
  projection.apply(indexed(1, `${'x'.repeat(500)}.md`));
  expect(() => [...toParts(projection, 500)]).toThrow(
    new RangeError('an event and its value take more than 500 bytes, which is the limit of a part'),
  );
});

test('something else is no projection', () => {
  expect(() => toBytes({} as never)).toThrow(TypeError);
});
