import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineRecords } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { tries } from 'test-support/searches.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { readBlock } from '../src/input/block.js';
import { inputOf } from '../src/input/input.js';

const path = join(temporaryFolder(), 'input.jsonl');

/** The records of the blocks of a file, with line numbers counted from the start of the file. */
function read(cuts: readonly number[], maxLineBytes: number): unknown[] {
  const seen: unknown[] = [];
  const fileId = inputOf(path).mark?.id ?? '';
  let linesBefore = 0;
  for (let i = 1; i < cuts.length; i += 1) {
    const lines = new LineRecords(maxLineBytes);
    const block = { path, fileId, start: cuts[i - 1] as number, end: cuts[i] as number };
    for (const records of readBlock(block, lines)) {
      for (const record of records) seen.push(summary(record, linesBefore));
    }
    linesBefore += lines.lineCount;
  }
  return [...seen, linesBefore];
}

function summary({ line, value, problems }: InputRecord, linesBefore: number) {
  return { line: line + linesBefore, value, problems: problems.map(({ message }) => message) };
}

const line = fc.oneof(
  fc.constantFrom('', ' ', '{}', '{"a":1}\r', 'null', '{"b":', '{"c":"\u00e4\u{1F600}"}'),
  fc.string({ maxLength: 40 }).map((text) => JSON.stringify({ text })),
);
const file = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    lines: fc.array(line, { maxLength: 30 }),
    end: fc.constantFrom('', '\n'),
  })
  .map(({ mark, lines, end }) => Buffer.from(mark + lines.join('\n') + end));

describe('blocks of a file', () => {
  test('contain the same lines wherever the file is cut', () => {
    fc.assert(
      fc.property(file, fc.array(fc.nat(1200), { maxLength: 6 }), (bytes, somewhere) => {
        writeFileSync(path, bytes);
        const inside = somewhere.filter((cut) => cut < bytes.length);
        const cuts = [0, ...inside.toSorted((a, b) => a - b), bytes.length];
        expect(read(cuts, 60)).toEqual(read([0, bytes.length], 60));
      }),
      { numRuns: tries(2000) },
    );
  });

  test('contain the same lines if a line is longer than a chunk, or than a block', () => {
    const long = JSON.stringify({ text: 'x'.repeat(600_000) });
    const bytes = Buffer.from(`{"a":1}\n${long}\n{"b":2}\n`);
    writeFileSync(path, bytes);
    const cuts = [0, 4, 100_000, 300_000, bytes.length - 3, bytes.length];
    expect(read(cuts, 1e6)).toEqual(read([0, bytes.length], 1e6));
    expect(read([0, bytes.length], 1e6)).toHaveLength(4);
  });
});
