import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EarliestByKey } from '../../src/registers/earliestByKey.js';
import { EventSet } from '../../src/registers/eventSet.js';
import { Latest } from '../../src/registers/latest.js';
import { LatestByKey } from '../../src/registers/latestByKey.js';
import type { Entry, Register } from '../../src/registers/register.js';
import { entriesOf } from '../../src/registers/registers.js';
import { compareKeys } from '../../src/order/order.js';
import { ValueText, valueOf } from '../../src/registers/valueText.js';
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

/** A copy of what a register keeps. */
function contentOf(register: Register<object>) {
  return register.columns(copied);
}

function copied(value: unknown): object {
  return structuredClone(valueOf(value)) as object;
}

function textOf(value: unknown): string {
  return JSON.stringify(valueOf(value));
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
        const content = contentOf(registerOf(events));
        expect(contentOf(registerOf([...events].reverse()))).toEqual(content);
        expect(contentOf(registerOf([...again, ...events, ...again]))).toEqual(content);
      }),
    );
  });

  test('merged from parts, keeps what the whole keeps; the parts stay as they are', () => {
    fc.assert(
      fc.property(twoParts, ([events, cut, again]) => {
        const content = contentOf(registerOf(events));
        const [a, b] = [
          registerOf(events.slice(0, cut)),
          registerOf([...events.slice(cut), ...again]),
        ];
        const before = contentOf(b);
        a.merge(b);
        expect(contentOf(a)).toEqual(content);
        expect(contentOf(b)).toEqual(before);
        b.merge(a);
        expect(contentOf(b)).toEqual(content);
        a.merge(a);
        expect(contentOf(a)).toEqual(content);
      }),
    );
  });

  test('restored or unpacked, keeps the same, and goes on as the original', () => {
    fc.assert(
      fc.property(twoParts, ([events, cut]) => {
        const [first, rest] = [registerOf(events.slice(0, cut)), events.slice(cut)];
        const [restored, unpacked] = [empty(), empty()];
        for (const [key, entry] of entriesOf(first.columns(copied), copied))
          restored.register.adopt(key, entry as Entry<object>);
        for (const [key, entry] of entriesOf(first.columns(textOf), (text) => new ValueText(text)))
          unpacked.register.adopt(key, entry as Entry<object>);
        for (const kind of [restored, unpacked])
          expect(contentOf(withAll(kind, rest))).toEqual(contentOf(registerOf(events)));
      }),
    );
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
