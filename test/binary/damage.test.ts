import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CheckpointError,
  DossierProjections,
  MissionDossierProjection,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import { fromBytes, mergeBytes, takeDelta, toBytes } from 'mission-dossier-contracts/binary';
import { crc32 } from '../../src/binary/crc32.js';
import { contentOf } from '../support/contentOf.js';
import { stream } from '../support/events.js';
import { indexed, missing, NAMESPACE, snapshot } from '../support/examples.js';
import { tries } from '../support/searches.js';

const RUNS = { numRuns: tries(300) };
const HEADER_BYTES = 13;
const CHECK_BYTES = 4;

const projection = new MissionDossierProjection();
for (const event of [indexed(1, 'spec.md'), missing(2, 'plan.md'), snapshot(3)])
  projection.apply(event);
const bytes = toBytes(projection);

function refusal(act: () => unknown): CheckpointError {
  try {
    act();
  } catch (error) {
    if (error instanceof CheckpointError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const reading = (damaged: Uint8Array) => () => fromBytes(MissionDossierProjection, damaged);

/** A message with another body, and the checksums that belong to it. */
function withBody(change: (body: Uint8Array) => Uint8Array): Uint8Array {
  return withChecks(
    Buffer.concat([
      bytes.subarray(0, HEADER_BYTES),
      change(bytes.slice(HEADER_BYTES, -CHECK_BYTES)),
      bytes.subarray(-CHECK_BYTES),
    ]),
  );
}

function withChecks(message: Buffer): Uint8Array {
  const body = message.subarray(HEADER_BYTES, -CHECK_BYTES);
  message.writeUInt32LE(body.length, 5);
  message.writeUInt32LE(crc32(message.subarray(0, 9)), 9);
  message.writeUInt32LE(crc32(body), message.length - CHECK_BYTES);
  return message;
}

describe('bytes are refused', () => {
  test('wherever they are cut off', () => {
    for (let length = 0; length < bytes.length; length += 1)
      expect(refusal(reading(bytes.subarray(0, length))).reason).toBe('corrupt');
  });

  test('if any byte is another', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        const { reason } = refusal(reading(damaged));
        // The first bytes say what it is.
        expect(reason).toBe(at < 4 ? 'foreign' : 'corrupt');
      }),
      RUNS,
    );
  });

  test('or read, but never another error, if they were changed with their checksums', () => {
    fc.assert(
      fc.property(
        stream,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (events, changes) => {
          const changed = new MissionDossierProjection({ namespaces: 'collect' });
          for (const event of events) changed.apply(event);
          const message = Buffer.from(toBytes(changed));
          const end = message.length - CHECK_BYTES;
          for (const [at, by] of changes) message[HEADER_BYTES + (at % (end - HEADER_BYTES))] = by;
          try {
            fromBytes(MissionDossierProjection, withChecks(message));
          } catch (error) {
            expect(error).toBeInstanceOf(CheckpointError);
          }
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  test('of a newer version', () => {
    const newer = Buffer.from(bytes);
    newer[4] = 2;
    const error = refusal(reading(withChecks(newer)));
    expect(error.reason).toBe('newer');
    expect(error.message).toBe(
      'the checkpoint has version 2 of the binary form; the newest known here is 1',
    );
  });

  test('with words that a newer version added', () => {
    const newer = withBody((body) => Buffer.from([127, ...body.subarray(1)]));
    expect(refusal(reading(newer)).reason).toBe('newer');
  });

  test.each([
    ['JSON', Buffer.from(JSON.stringify(projection))],
    ['the bytes of something else', Buffer.from('PK\u0003\u0004')],
  ])('that are %s', (_, other) => {
    expect(refusal(reading(other)).reason).toBe('foreign');
  });

  test('of projections with other options', () => {
    const refusals = [
      () => fromBytes(MissionDossierProjection, bytes, { rules: SPEC_KITTY_EVENTS_2_4_RULES }),
      () => fromBytes(MissionDossierProjection, bytes, { namespaces: 'collect' }),
      () => fromBytes(DossierProjections, bytes),
      () => mergeBytes(new DossierProjections(), bytes),
    ];
    expect(refusals.map((act) => refusal(act).reason)).toEqual(refusals.map(() => 'options'));
  });

  test('and nothing is changed, if the second message is damaged', () => {
    const other = new MissionDossierProjection();
    other.apply(indexed(9, 'other.md'));
    const target = new MissionDossierProjection();
    expect(() =>
      mergeBytes(target, Buffer.concat([toBytes(other), bytes.subarray(0, -1)])),
    ).toThrow(CheckpointError);
    expect(contentOf(target)).toBe(contentOf(new MissionDossierProjection()));
  });

  test('and nothing is changed, if they are of another namespace', () => {
    const other = new MissionDossierProjection();
    other.apply(indexed(9, 'x.md', { namespace: { ...NAMESPACE, target_branch: 'main' } }));
    const before = contentOf(other);
    expect(() => mergeBytes(other, bytes)).toThrow(/mixes namespaces/);
    expect(contentOf(other)).toBe(before);
  });
});

describe('lengths that lie', () => {
  // The longest number that is read: as a count or a length it is far beyond the end.
  const huge = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f];

  test.each([
    ['a text', [6, ...huge]],
    ['a text of code units', [7, ...huge]],
    ['hex digits', [8, ...huge]],
    ['a list', [12, ...huge]],
    ['the names of an object', [13, ...huge]],
    ['a number', [3, ...huge, 0xff]],
  ])('of %s allocate nothing', (_, value) => {
    // 1 enters a projection, whose key is this value.
    const lying = withBody((body) => Buffer.from([...body, 1, ...value]));
    expect(refusal(reading(lying)).reason).toBe('corrupt');
  });

  test('of lists in lists do not fill the stack', () => {
    const deep = withBody((body) =>
      Buffer.concat([body, Buffer.from([1]), Buffer.alloc(200_000, '\x0c\x01')]),
    );
    expect(refusal(reading(deep)).message).toContain('nested too deeply');
  });
});

describe('names of Object.prototype', () => {
  test('are names like any other', () => {
    const named = new MissionDossierProjection();
    const paths = ['__proto__', 'constructor', 'toString'];
    paths.forEach((path, clock) => named.apply(indexed(clock, path)));
    const { artifacts } = fromBytes(MissionDossierProjection, toBytes(named)).state();
    expect(Object.keys(artifacts).sort()).toEqual(paths.sort());
    expect(artifacts['__proto__']?.identity.path).toBe('__proto__');
  });
});

describe('a mission of ten events', () => {
  test('takes at most 1 KB, and a delta of one event of it a quarter', () => {
    const mission = new DossierProjections();
    for (let clock = 0; clock < 10; clock += 1)
      mission.apply(indexed(clock, `tasks/WP${clock}.md`, { content_ref: contentRef(clock) }));
    expect(toBytes(mission).length).toBeLessThanOrEqual(1024);
    takeDelta(mission);
    mission.apply(indexed(11, 'late.md', { content_ref: contentRef(11) }));
    expect(takeDelta(mission)?.length).toBeLessThanOrEqual(256);
  });
});

/** With a hash of its own, and as all members can be. */
function contentRef(clock: number) {
  const hash = createHash('sha256').update(String(clock)).digest('hex');
  return { hash, algorithm: 'sha256', size_bytes: 12_345 + clock, encoding: null };
}
