import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LamportClock } from 'mission-dossier-contracts';
import { indexed } from '../support/examples.js';

const LATEST = Number.MAX_SAFE_INTEGER;

describe('a Lamport clock', () => {
  test('starts at 0, and ticks from 1', () => {
    const clock = new LamportClock();
    expect(clock.time).toBe(0);
    expect([clock.tick(), clock.tick(), clock.time]).toEqual([1, 2, 2]);
  });

  test('goes on from a time that is given', () => {
    expect(new LamportClock(41).tick()).toBe(42);
  });

  test('receives a time, or the event that has it, and is above it from then on', () => {
    const clock = new LamportClock(3);
    expect(clock.receive(7)).toBe(7);
    expect(clock.tick()).toBe(8);
    expect(clock.receive(indexed(20, 'spec.md'))).toBe(20);
    expect(clock.tick()).toBe(21);
  });

  test('receives what is late or came before without any change', () => {
    const clock = new LamportClock(7);
    expect([clock.receive(7), clock.receive(2), clock.receive(0), clock.receive(-0)]).toEqual([
      7, 7, 7, 7,
    ]);
    expect(Object.is(new LamportClock(-0).time, 0)).toBe(true);
  });

  test('ends at 2^53 - 1 (C8)', () => {
    const clock = new LamportClock(LATEST - 1);
    expect(clock.tick()).toBe(LATEST);
    expect(() => clock.tick()).toThrow(RangeError);
    expect(() => clock.tick()).toThrow('found 9007199254740992');
    expect(clock.time).toBe(LATEST);
  });

  test.each([
    NaN,
    1.5,
    -1,
    2 ** 53,
    Infinity,
    '5',
    null,
    undefined,
    5n,
    {},
    { lamport_clock: '5' },
  ])('refuses %p, and nothing changes', (received) => {
    const clock = new LamportClock(3);
    expect(() => clock.receive(received as number)).toThrow(RangeError);
    expect(() => clock.receive({ lamport_clock: received as number })).toThrow(RangeError);
    expect(clock.time).toBe(3);
  });

  test('says what it expected', () => {
    expect(() => new LamportClock(1.5)).toThrow(
      'found 1.5, expected the time of a Lamport clock: a whole number from 0 to 9007199254740991',
    );
  });

  test('gives each event a larger time than all that were made or received before it', () => {
    const step = fc.oneof(fc.constant('tick' as const), fc.nat(50));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const clock = new LamportClock();
        let largest = 0;
        for (const each of steps) {
          if (each === 'tick') expect(clock.tick()).toBe(largest + 1);
          else clock.receive(each);
          largest = each === 'tick' ? largest + 1 : Math.max(largest, each);
          expect(clock.time).toBe(largest);
        }
      }),
    );
  });
});
