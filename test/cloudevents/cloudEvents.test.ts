import { describe, expect, test } from '@jest/globals';
import { CloudEvent as SdkEvent, HTTP } from 'cloudevents';
import fc from 'fast-check';
import { EVENT_TYPES, isEvent, validateEvent } from 'mission-dossier-contracts';
import type { Event } from 'mission-dossier-contracts';
import { fromCloudEvent, toCloudEvent } from 'mission-dossier-contracts/cloudevents';
import { loadFixtures } from 'mission-dossier-contracts/conformance';
import { bundlesIn } from '../support/bundles.js';
import { event as anyEvent } from '../support/events.js';
import { indexed } from '../support/examples.js';
import { familyEvent } from '../support/familyEvent.js';
import { homepage } from '../support/homepage.js';
import { sampleOf } from '../support/samples.js';

const SOURCE = '/nodes/laptop-1';
const EVENT = indexed(7, 'spec.md');
const UNFIT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Valid events of dossiers, some with members that the contract does not know, and with any texts. */
const events: fc.Arbitrary<Event> = fc
  .tuple(
    anyEvent.filter((event) => validateEvent(event).valid),
    fc.record(
      {
        aggregate_id: fc.string({ unit: 'binary', minLength: 1 }),
        node_id: fc.string({ unit: 'binary', minLength: 1 }),
        lamport_clock: fc.maxSafeNat(),
        causation_id: fc.constantFrom(null, EVENT.event_id),
        trace_flags: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([event, members]) => ({ ...event, ...members }) as unknown as Event);

describe('an event as a CloudEvent', () => {
  test('is whole in its data, and its attributes repeat what others use', () => {
    const event = { ...EVENT, causation_id: EVENT.event_id };
    expect(toCloudEvent(event, { source: SOURCE })).toEqual({
      specversion: '1.0',
      id: event.event_id,
      source: SOURCE,
      type: 'MissionDossierArtifactIndexed',
      subject: event.aggregate_id,
      time: event.timestamp,
      datacontenttype: 'application/json',
      dataschema: `${homepage}/schemas/bundled/events/MissionDossierArtifactIndexed.json`,
      sequence: '0000000000000007',
      correlationid: event.correlation_id,
      causationid: event.event_id,
      data: event,
    });
  });

  test.each([...EVENT_TYPES, 'GatePassed', 'SomethingElse'])(
    'names a schema of %s that is there',
    (type) => {
      const ids = [...bundlesIn('schemas/bundled').values()].map((each) => (each as Named).$id);
      const event = { ...EVENT, event_type: type };
      const { dataschema } = EVENT_TYPES.some((each) => each === type)
        ? toCloudEvent(valid(type), { source: SOURCE })
        : toCloudEvent(event, { source: SOURCE });
      expect(ids).toContain(dataschema);
      expect(dataschema).toMatch(type === 'SomethingElse' ? /any[.]json$/ : `/${type}.json`);
    },
  );

  test('comes back as the same event, also through its JSON text', () => {
    fc.assert(
      fc.property(events, (event) => {
        const cloudEvent = toCloudEvent(event, { source: SOURCE });
        expect(fromCloudEvent(cloudEvent)).toBe(event);
        const parsed = JSON.parse(JSON.stringify(cloudEvent)) as unknown;
        expect(fromCloudEvent(parsed)).toEqual(JSON.parse(JSON.stringify(event)));
      }),
    );
  });

  test('comes back from any valid envelope', () => {
    const samples = Array.from({ length: 50 }, (_, seed) => sampleOf('event', seed)).filter(
      (sample) => isEvent(sample) && !UNFIT.test(sample.event_type),
    ) as Event[];
    expect(samples.length).toBeGreaterThan(30);
    for (const event of samples)
      expect(fromCloudEvent(toCloudEvent(event, { source: SOURCE }))).toBe(event);
  });

  test('is valid for the SDK of CloudEvents, in both modes of HTTP, and comes back from there', () => {
    fc.assert(
      fc.property(events, (event) => {
        const sdkEvent = new SdkEvent(toCloudEvent(event, { source: SOURCE }));
        expect(sdkEvent.validate()).toBe(true);
        expect(fromCloudEvent(sdkEvent)).toEqual(event);
        for (const message of [HTTP.structured(sdkEvent), HTTP.binary(sdkEvent)])
          expect(fromCloudEvent(HTTP.toEvent(message))).toEqual(JSON.parse(JSON.stringify(event)));
      }),
    );
  });

  test('has attributes whose order is that of the Lamport clocks', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
        const [first = '', second = ''] = [a, b].map(
          (lamport_clock) => toCloudEvent({ ...EVENT, lamport_clock }, { source: SOURCE }).sequence,
        );
        expect(first < second).toBe(a < b);
      }),
    );
  });

  test.each(['a\u0000', 'a\u0085', '\ud83d', '\ufffe'])(
    'has no subject if the aggregate id is %j, which CloudEvents cannot carry',
    (aggregate_id) => {
      const event = { ...EVENT, aggregate_id };
      const cloudEvent = toCloudEvent(event, { source: SOURCE });
      expect(cloudEvent).not.toHaveProperty('subject');
      expect(fromCloudEvent(cloudEvent)).toBe(event);
    },
  );
});

describe('toCloudEvent refuses', () => {
  test.each(['', 'a b', 'ä', '%zz', undefined])('the source %j', (source) => {
    expect(() => toCloudEvent(EVENT, { source: source as string })).toThrow(TypeError);
  });

  test('an invalid event, with its issues', () => {
    const event = { ...EVENT, timestamp: 'today' };
    expect(() => toCloudEvent(event, { source: SOURCE })).toThrow(
      expect.objectContaining({
        code: 'DOSSIER_INVALID_EVENT',
        issues: [expect.objectContaining({ path: '/timestamp', keyword: 'pattern' })],
      }),
    );
  });

  test('an event type that CloudEvents cannot carry', () => {
    const event = familyEvent(1, 'Tab\there', {}) as Event;
    expect(() => toCloudEvent(event, { source: SOURCE })).toThrow(
      'the event cannot be a CloudEvent: /event_type: found "Tab\\there", expected characters that CloudEvents can carry',
    );
  });
});

describe('fromCloudEvent', () => {
  const cloudEvent = toCloudEvent(EVENT, { source: SOURCE });

  test('takes null for attributes that are not set, and attributes of others', () => {
    expect(fromCloudEvent({ ...cloudEvent, subject: null, traceparent: '00-1' })).toBe(EVENT);
  });

  test('takes the time as others write it: the event has its own', () => {
    expect(fromCloudEvent({ ...cloudEvent, time: '2026-02-21T15:12:40.000Z' })).toBe(EVENT);
  });

  test.each<[string, unknown, readonly [path: string, keyword: string][]]>([
    ['what is no object', 5, [['', 'type']]],
    ['an event alone', EVENT, []],
    ['another version', { ...cloudEvent, specversion: '0.3' }, [['/specversion', 'const']]],
    ['no data', { ...cloudEvent, data: null }, [['', 'required']]],
    ['an id of another event', { ...cloudEvent, id: 'x' }, [['/id', 'const']]],
    ['another type', { ...cloudEvent, type: 'x' }, [['/type', 'const']]],
    [
      'an invalid envelope',
      { ...cloudEvent, data: { ...EVENT, lamport_clock: -1 } },
      [['/data/lamport_clock', 'minimum']],
    ],
    [
      'an invalid payload',
      { ...cloudEvent, data: { ...EVENT, payload: { ...EVENT.payload, indexed_at: 1 } } },
      [['/data/payload/indexed_at', 'type']],
    ],
  ])('refuses %s, with the place', (_, value, issues) => {
    const expected = issues.map(([path, keyword]) => expect.objectContaining({ path, keyword }));
    expect(() => fromCloudEvent(value)).toThrow(
      expect.objectContaining({
        code: 'DOSSIER_INVALID_EVENT',
        message: expect.stringMatching(/^the CloudEvent is invalid: /) as unknown as string,
        ...(issues.length > 0 && { issues: expected }),
      }),
    );
  });

  test('says what was found and what was expected', () => {
    expect(() => fromCloudEvent({ ...cloudEvent, type: 'x' })).toThrow(
      'the CloudEvent is invalid: /type: found "x", expected "MissionDossierArtifactIndexed", the event_type of the data',
    );
  });
});

interface Named {
  readonly $id: string;
}

/** A valid event of a type of the dossier. */
function valid(type: string): Event {
  const payload = loadFixtures('dossier').find((each) => each.eventType === type && each.valid);
  return familyEvent(1, type, payload?.payload as object) as Event;
}
