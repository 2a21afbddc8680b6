import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createEvent,
  DOSSIER_EVENT_TYPES,
  EVENT_TYPE_TO_SCHEMA,
  InvalidEventError,
  isMissionDossierEvent,
  LamportClock,
  UnknownEventTypeError,
  validateEvent,
} from 'mission-dossier-contracts';
import type { CreateEventOptions, DossierEventType } from 'mission-dossier-contracts';
import { indexed, NAMESPACE, snapshot, TIME } from '../support/examples.js';
import { frozen, hasFrozenPart, isDeeplyFrozen } from '../support/freeze.js';
import { sampleOf } from '../support/samples.js';
import { tries } from '../support/searches.js';

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const CORRELATION = '01KJ08Q7Y11XVPXHMVF0RGDF20';
const { payload } = indexed(1, 'spec.md');

function options(fields: Partial<CreateEventOptions> = {}): CreateEventOptions {
  return { clock: new LamportClock(), nodeId: 'node-1', timestamp: TIME, ...fields };
}

function create(fields: Partial<CreateEventOptions> = {}) {
  return createEvent('MissionDossierArtifactIndexed', payload, options(fields));
}

/** The error that making an event ends with. */
function refusal(make: () => unknown): InvalidEventError {
  try {
    make();
  } catch (error) {
    if (error instanceof InvalidEventError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('an event that is made', () => {
  test('has an envelope of the payload, the clock and the options', () => {
    const clock = new LamportClock(6);
    expect(create({ clock, correlationId: CORRELATION })).toEqual({
      event_id: expect.stringMatching(ULID) as unknown,
      event_type: 'MissionDossierArtifactIndexed',
      aggregate_id: `mission/${NAMESPACE.feature_slug}`,
      timestamp: TIME,
      node_id: 'node-1',
      lamport_clock: 7,
      project_uuid: NAMESPACE.project_uuid,
      correlation_id: CORRELATION,
      payload,
    });
    expect(clock.time).toBe(7);
  });

  test('has the optional fields of the envelope, if they are given', () => {
    const all = {
      aggregateId: 'mission-1',
      causationId: CORRELATION,
      projectSlug: 'dossiers',
      schemaVersion: '1.2.3',
      dataTier: 4,
    };
    expect(create(all)).toMatchObject({
      aggregate_id: 'mission-1',
      causation_id: CORRELATION,
      project_slug: 'dossiers',
      schema_version: '1.2.3',
      data_tier: 4,
    });
    expect(create({ causationId: null })).toHaveProperty('causation_id', null);
    expect(create()).not.toHaveProperty('causation_id');
  });

  test('has a new correlation id by default', () => {
    const { event_id, correlation_id } = create();
    expect(correlation_id).toMatch(ULID);
    expect(correlation_id).not.toBe(event_id);
  });

  test('has a Date as a timestamp in UTC', () => {
    expect(create({ timestamp: new Date(1771686760123) }).timestamp).toBe(
      '2026-02-21T15:12:40.123Z',
    );
  });

  test('takes its ids from who makes them', () => {
    let count = 10;
    const newId = () => `01KJ08Q7Y11XVPXHMVF0RGDF${count++}`;
    expect(create({ newId })).toMatchObject({
      event_id: '01KJ08Q7Y11XVPXHMVF0RGDF10',
      correlation_id: '01KJ08Q7Y11XVPXHMVF0RGDF11',
    });
  });

  test('is deeply frozen, and shares nothing with the payload', () => {
    const own = structuredClone(payload);
    const event = createEvent('MissionDossierArtifactIndexed', own, options());
    Object.assign(own.artifact_id, { path: 'changed.md' });
    expect(event.payload.artifact_id.path).toBe('spec.md');
    expect(isDeeplyFrozen(event)).toBe(true);
    expect(hasFrozenPart(own)).toBe(false);
  });

  test('omits undefined fields, as JSON does', () => {
    const own = { ...payload, step_id: undefined } as unknown as typeof payload;
    expect(createEvent('MissionDossierArtifactIndexed', own, options()).payload).not.toHaveProperty(
      'step_id',
    );
  });

  test('keeps any key of a map', () => {
    const context_diagnostics = JSON.parse('{"__proto__":"a","constructor":"b"}') as object;
    const own = { ...payload, context_diagnostics } as typeof payload;
    const event = createEvent('MissionDossierArtifactIndexed', own, options());
    expect(JSON.stringify(event.payload.context_diagnostics)).toBe(
      '{"__proto__":"a","constructor":"b"}',
    );
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  test('is valid, of whichever type and payload', () => {
    const types = [...DOSSIER_EVENT_TYPES] as DossierEventType[];
    const arbitrary = fc.tuple(fc.constantFrom(...types), fc.nat(10_000), fc.nat(1000));
    const clock = new LamportClock();
    fc.assert(
      fc.property(arbitrary, ([type, seed, received]) => {
        const sample = sampleOf(EVENT_TYPE_TO_SCHEMA[type], seed);
        clock.receive(received);
        const event = createEvent(type, frozen(sample) as never, options({ clock }));
        expect(validateEvent(event).issues).toEqual([]);
        expect(isMissionDossierEvent(event)).toBe(true);
        expect(event).toMatchObject({ event_type: type, lamport_clock: clock.time });
        expect(event.payload).toEqual(sample);
      }),
      { numRuns: tries(300) },
    );
  });
});

describe('the ids of events', () => {
  /** The first ten digits of a ULID are its time. */
  const timeOf = (id: string) => id.slice(0, 10);

  test('have the time of the timestamp, whatever its offset, and whichever was made before', () => {
    const ids = [
      '2026-02-21T15:12:40.123Z',
      '2099-01-01T00:00:00Z',
      '2026-02-21T16:12:40.123999999+01:00',
      '2026-02-21T15:12:40.124Z',
    ].map((timestamp) => create({ timestamp }).event_id);
    expect(ids.map(timeOf)).toEqual(['01KJ0C53NV', '03PFAH5B00', '01KJ0C53NV', '01KJ0C53NW']);
  });

  test('increase within a millisecond', () => {
    const ids = Array.from({ length: 1000 }, () => create().event_id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(1000);
  });

  test('have the earliest time where the timestamp is before 1970', () => {
    const ids = ['1969-12-31T23:59:59Z', '1970-01-01T00:00:00Z', '1000-01-01T00:00:00Z'].map(
      (timestamp) => create({ timestamp }).event_id,
    );
    expect(ids.map(timeOf)).toEqual(['0000000001', '0000000001', '0000000001']);
  });
});

describe('an event that would be invalid', () => {
  const wrong = (fields: object) => ({ ...payload, ...fields });

  test.each<[string, unknown, string]>([
    ['a payload of another class', wrong({ artifact_id: { path: '' } }), '/payload/artifact_id'],
    ['an unknown property', wrong({ artifact_class: 'input' }), '/payload'],
    [
      'NaN',
      wrong({ content_ref: { ...payload.content_ref, size_bytes: NaN } }),
      '/payload/content_ref/size_bytes',
    ],
    ["another type's payload", snapshot(1).payload, '/payload'],
    ['no payload', null, '/payload'],
  ])('because of %s is refused, and the clock does not tick', (_, own, path) => {
    const clock = new LamportClock(3);
    const { issues } = refusal(() =>
      createEvent('MissionDossierArtifactIndexed', own as typeof payload, options({ clock })),
    );
    expect(issues.map(({ path }) => path)).toContainEqual(expect.stringContaining(path));
    expect(clock.time).toBe(3);
  });

  test.each<[keyof CreateEventOptions, unknown, string]>([
    ['nodeId', '', '/node_id'],
    ['timestamp', '2026-02-30T00:00:00Z', '/timestamp'],
    ['timestamp', new Date(NaN), '/timestamp'],
    ['timestamp', new Date(8.64e15), '/timestamp'],
    ['timestamp', null, '/timestamp'],
    ['correlationId', 'run-1', '/correlation_id'],
    ['causationId', '', '/causation_id'],
    ['aggregateId', '', '/aggregate_id'],
    ['newId', () => 'mine', '/event_id'],
    ['schemaVersion', '1', '/schema_version'],
    ['dataTier', 5, '/data_tier'],
    ['clock', new LamportClock(Number.MAX_SAFE_INTEGER), '/lamport_clock'],
  ])('because of the option %s (%p) is refused', (option, value, path) => {
    const fields = { [option]: value };
    const { clock } = options(fields);
    const before = clock.time;
    const { issues } = refusal(() => create({ clock, ...fields }));
    expect(issues[0]?.path).toBe(path);
    expect(clock.time).toBe(before);
  });

  test.each([
    [
      'is not listed',
      () => Object.defineProperty({ ...payload }, 'indexed_at', { enumerable: false }),
    ],
    [
      'is inherited',
      () => Object.create(Object.assign(Object.create(null) as object, payload)) as typeof payload,
    ],
  ])('because of a property that %s, so that no copy has it, is refused', (_, own) => {
    const clock = new LamportClock(3);
    const { issues } = refusal(() =>
      createEvent('MissionDossierArtifactIndexed', own(), options({ clock })),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ path: '/payload', property: 'indexed_at' }),
    );
    expect(clock.time).toBe(3);
  });

  test.each(Array.from({ length: 10 }, (_, i) => i))(
    'because of a property that is valid %i times is refused, or has been copied before',
    (times) => {
      let asked = 0;
      const own = Object.defineProperty({ ...payload }, 'indexed_at', {
        enumerable: true,
        get: () => (asked++ < times ? TIME : 'at noon'),
      });
      const clock = new LamportClock(3);
      const make = () => createEvent('MissionDossierArtifactIndexed', own, options({ clock }));
      try {
        expect(validateEvent(make()).issues).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidEventError);
        expect(clock.time).toBe(3);
      }
    },
  );

  test.each(Array.from({ length: 10 }, (_, i) => i))(
    'because of a namespace that is there %i times is refused, or is that of the whole event',
    (times) => {
      let asked = 0;
      const { namespace } = payload;
      const other = { ...namespace, feature_slug: 'other' };
      for (const later of [undefined, other]) {
        asked = 0;
        const own = Object.defineProperty({ ...payload }, 'namespace', {
          enumerable: true,
          get: () => (asked++ < times ? namespace : later),
        });
        try {
          const event = createEvent('MissionDossierArtifactIndexed', own, options());
          expect(event.aggregate_id).toBe(`mission/${event.payload.namespace.feature_slug}`);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidEventError);
        }
      }
    },
  );

  test('is named with a pointer and what was expected', () => {
    const { message } = refusal(() => create({ nodeId: '', dataTier: 7 }));
    expect(message).toBe(
      'the event would be invalid: /node_id: found an empty string, expected at least 1 character; ' +
        '/data_tier: found 7, expected a number of at most 4',
    );
  });

  test('because of an unknown type is refused with a hint', () => {
    expect(() =>
      createEvent('MissionDossierArtifactIndex' as DossierEventType, payload, options()),
    ).toThrow(UnknownEventTypeError);
  });

  test.each([
    ['a lone surrogate', wrong({ step_id: '\ud800' })],
    ['an object of a class', wrong({ context_diagnostics: new Map() })],
  ])('as JSON because of %s is refused, and the clock does not tick', (_, own) => {
    const clock = new LamportClock();
    expect(() => createEvent('MissionDossierArtifactIndexed', own, options({ clock }))).toThrow(
      TypeError,
    );
    expect(clock.time).toBe(0);
  });
});
