import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EarliestByKey } from '../../src/registers/earliestByKey.js';
import { EventSet } from '../../src/registers/eventSet.js';
import { Latest } from '../../src/registers/latest.js';
import { LatestByKey } from '../../src/registers/latestByKey.js';
import type { Register } from '../../src/registers/register.js';
import { compareKeys } from '../../src/order/order.js';
import type { OrderKey } from '../../src/order/order.js';

/** What an event adds: its place, a key, and a value that the place decides, as an event's content does. */
interface Addition {
  readonly place: OrderKey;
  readonly key: string;
  readonly value: { readonly of: string };
}

const places = fc.record({
  lamportClock: fc.nat({ max: 2 }),
  seconds: fc.nat({ max: 1 }),
  nanoseconds: fc.nat({ max: 1 }),
  eventId: fc.nat({ max: 9 }).map((digit) => `01KJ08Q7Y11XVPXHMVF0RGDF0${digit}`),
});
const additions: fc.Arbitrary<Addition[]> = fc.uniqueArray(
  fc
    .record({ place: places, key: fc.constantFrom('', 'a', '__proto__', 'constructor') })
    .map(({ place, key }) => ({ place, key, value: { of: `${place.eventId} ${key}` } })),
  // An event has one id, one place and one key.
  { selector: ({ place }) => place.eventId },
);

/** An empty register, and how an event is added to it. */
interface Kind {
  readonly register: Register<object>;
  readonly add: (addition: Addition) => void;
}

const KINDS: readonly (readonly [string, () => Kind])[] = [
  ['LatestByKey', () => keyed(new LatestByKey<object>())],
  ['EarliestByKey', () => keyed(new EarliestByKey<object>())],
  ['Latest', () => unkeyed(new Latest<object>())],
  ['EventSet', () => unkeyed(new EventSet<object>())],
];

function keyed(register: LatestByKey<object> | EarliestByKey<object>): Kind {
  return {
    register,
    add: ({ place, key, value }) => {
      register.add(place, key, value);
    },
  };
}

function unkeyed(register: Latest<object> | EventSet<object>): Kind {
  return {
    register,
    add: ({ place, value }) => {
      register.add(place, value);
    },
  };
}

describe.each(KINDS)('%s', (_, empty) => {
  const withAll = ({ register, add }: Kind, events: readonly Addition[]) => {
    events.forEach(add);
    return register;
  };
  const registerOf = (events: readonly Addition[]) => withAll(empty(), events);
  const twoParts = additions.chain((events) =>
    fc.tuple(fc.constant(events), fc.nat({ max: events.length }), fc.shuffledSubarray(events)),
  );

  test('keeps the same, in whatever order and however often events are added', () => {
    fc.assert(
      fc.property(twoParts, ([events, , again]) => {
        const { content } = registerOf(events);
        expect(registerOf([...events].reverse()).content).toEqual(content);
        expect(registerOf([...again, ...events, ...again]).content).toEqual(content);
      }),
    );
  });

  test('merged from parts, keeps what the whole keeps; the parts stay as they are', () => {
    fc.assert(
      fc.property(twoParts, ([events, cut, again]) => {
        const { content } = registerOf(events);
        const [a, b] = [
          registerOf(events.slice(0, cut)),
          registerOf([...events.slice(cut), ...again]),
        ];
        const before = b.content;
        a.merge(b);
        expect(a.content).toEqual(content);
        expect(b.content).toEqual(before);
        b.merge(a);
        expect(b.content).toEqual(content);
        a.merge(a);
        expect(a.content).toEqual(content);
      }),
    );
  });

  test('restored or unpacked, keeps the same, and goes on as the original', () => {
    fc.assert(
      fc.property(twoParts, ([events, cut]) => {
        const [first, rest] = [registerOf(events.slice(0, cut)), events.slice(cut)];
        const [restored, unpacked] = [empty(), empty()];
        restored.register.restore(first.content, (value) => value as object);
        unpacked.register.unpack(structuredClone(first.packed));
        for (const kind of [restored, unpacked])
          expect(withAll(kind, rest).content).toEqual(registerOf(events).content);
      }),
    );
  });

  test('what is done to its content or to the register later does not change the other', () => {
    const register = registerOf([
      {
        place: { lamportClock: 1, seconds: 0, nanoseconds: 0, eventId: 'a' },
        key: 'k',
        value: { of: 'x' },
      },
    ]);
    const { content } = register;
    Object.assign(content.values[0] ?? {}, { of: 'changed' });
    expect(register.content.values).toEqual([{ of: 'x' }]);
  });
});

test('LatestByKey and EarliestByKey keep the value of the last and of the first event of a key', () => {
  fc.assert(
    fc.property(additions, (events) => {
      const [latest, earliest] = [new LatestByKey<object>(), new EarliestByKey<object>()];
      for (const event of events) {
        latest.add(event.place, event.key, event.value);
        earliest.add(event.place, event.key, event.value);
      }
      const inOrder = [...events].sort((a, b) => compareKeys(a.place, b.place));
      for (const { key } of events) {
        const ofKey = inOrder.filter((event) => event.key === key);
        expect(latest.get(key)?.value).toEqual(ofKey.at(-1)?.value);
        expect(earliest.get(key)?.value).toEqual(ofKey[0]?.value);
      }
      expect(latest.inOrder().map(({ eventId }) => eventId)).toEqual(
        inOrder
          .filter(({ place, key }) => latest.get(key)?.eventId === place.eventId)
          .map(({ place }) => place.eventId),
      );
    }),
  );
});
