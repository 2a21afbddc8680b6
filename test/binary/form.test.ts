import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CheckpointError, MissionDossierProjection } from 'mission-dossier-contracts';
import { fromBytes, toBytes } from 'mission-dossier-contracts/binary';
import { crc32 } from '../../src/binary/crc32.js';
import { DOSSIER } from '../../src/families/dossier/dossier.js';
import { drift, indexed, missing, snapshot } from '../support/examples.js';

/** A message with a body of operations, after those of an empty projection. */
function messageOf(...operations: number[]): Uint8Array {
  const empty = toBytes(new MissionDossierProjection());
  const [header, body] = [empty.subarray(0, 13), empty.subarray(13, -4)];
  const message = Buffer.concat([header, body, Buffer.from(operations), Buffer.alloc(4)]);
  const end = message.length - 4;
  message.writeUInt32LE(end - 13, 5);
  message.writeUInt32LE(crc32(message, 0, 9), 9);
  message.writeUInt32LE(crc32(message, 13, end), end);
  return message;
}

const reading =
  (...operations: number[]) =>
  () =>
    fromBytes(MissionDossierProjection, messageOf(...operations));

/** An event that does not count, of which a value may be: the clock, the seconds and a ULID are 0. */
const EVENT = [0x40, 0, 0, 0, ...Array<number>(10).fill(0)];

test('registers have the numbers that the page of the family gives them', () => {
  const page = readFileSync('docs/families/dossier.md', 'utf8');
  const named = [...page.matchAll(/^\| `(\w+)` \| `\w+` \|/gm)].map(([, name]) => name);
  expect(Object.keys(DOSSIER.registers())).toEqual(named);
});

test('the bytes of earlier commits are read', () => {
  const projection = new MissionDossierProjection();
  for (const event of [
    indexed(1, 'spec.md', { step_id: 'plan', provenance: { actor_kind: 'llm' } }),
    indexed(2, 'tasks/WP07.md', { supersedes: indexed(0, 'spec.md').payload.artifact_id }),
    indexed(3, 'tasks/WP08.md'),
    missing(4, 'plan.md'),
    snapshot(5),
    drift(6),
  ])
    projection.apply(event);
  const stored = readFileSync('test/binary/stored.hex', 'utf8').replaceAll(/\s/g, '');
  expect(Buffer.from(toBytes(projection)).toString('hex')).toBe(stored);
  const read = fromBytes(MissionDossierProjection, Buffer.from(stored, 'hex'));
  expect(read.state()).toEqual(projection.state());
});

describe('a message is refused', () => {
  test.each([
    ['with an operation that is not listed', [0x02]],
    ['with an event of other bits', [0x80]],
    ['with a register that the family does not have', [...EVENT, 0x3f, 0x10, 0, 6, 0, 0]],
    ['with a value before the first register', [...EVENT, 0x10, 0, 6, 0, 0]],
    ['with a key that has numbers, and none before it', [...EVENT, 0x21, 0x15, 0]],
    ['with the key of a namespace in another register', [...EVENT, 0x21, 0x14, 0]],
    ['with a value of an expected shape, and none before it', [...EVENT, 0x21, 0x18, 0, 6, 0, 0]],
    ['with a pattern that is not there', [0x01, 0x20, 2]],
    ['with a shape that is not there', [0x01, 0x7f]],
    ['with too many zeros before a number', [0x01, 0x12, 6, 1, 0, 1, 16]],
    ['with patterns in patterns', [0x01, ...Array<number>(100_000).fill(0x12)]],
    // A shape with one member, which is an object of the same shape.
    ['with a shape within itself', [0x01, 0x0d, 1, 6, 1, 97, 1, 0x69, 0]],
  ])('%s', (_, operations) => {
    expect(reading(...operations)).toThrow(CheckpointError);
    expect(reading(...operations)).toThrow(/damaged/);
  });
});
