import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drift, indexed, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const PRODUCED = 'test/producers/cli-3.2.7.jsonl';
const ZSTD = readFileSync('test/producers/cli-3.2.7.jsonl.zst');
const events = [indexed(1, 'spec.md'), snapshot(2), indexed(3, 'plan.md')];
const lines = jsonLines(...events);
const GZIP = gzipSync(lines);

const folder = temporaryFolder();

function file(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function reduce(input: Buffer | string | readonly Buffer[]) {
  return dossier(['reduce'], { stdin: input });
}

/** A zstd frame with a header (RFC 8878), and one block that holds one byte as it is. */
function zstdFrame(...header: readonly number[]): Buffer {
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...header, (1 << 3) | 1, 0, 0, 0x78]);
}

describe('an input compressed with gzip', () => {
  test('is read as its content, whatever its name is', async () => {
    const plain = await reduce(lines);
    expect(plain.exitCode).toBe(0);
    expect(await reduce(GZIP)).toEqual(plain);
    expect(await dossier(['reduce', file('events.txt', GZIP)])).toEqual(plain);
  });

  test('may hold a JSON document', async () => {
    const document = gzipSync(JSON.stringify(events, null, 2));
    expect((await reduce(document)).stdout).toBe((await reduce(lines)).stdout);
  });

  test.each([
    ['in one chunk', (a: Buffer, b: Buffer) => [Buffer.concat([a, b])]],
    ['in chunks of their own', (a: Buffer, b: Buffer) => [a, b]],
    ['cut anywhere', (a: Buffer, b: Buffer) => [...Buffer.concat([a, b])].map((x) => Buffer.of(x))],
  ])('may have several members, %s', async (_, chunks) => {
    const members = [gzipSync(jsonLines(events[0])), gzipSync(jsonLines(events[1], events[2]))];
    const { stdout, exitCode } = await reduce(chunks(members[0] as Buffer, members[1] as Buffer));
    expect(stdout).toBe((await reduce(lines)).stdout);
    expect(exitCode).toBe(0);
  });

  test('may be empty', async () => {
    const run = await dossier(['validate', file('empty.gz', gzipSync(''))]);
    expect(run.stdout).toBe('nothing checked: 0 records in 1 file\n');
    expect(run.exitCode).toBe(0);
  });

  test.each([
    ['ends too early', GZIP.subarray(0, -1), 4, 'unexpected end of file'],
    [
      'is followed by other bytes',
      Buffer.concat([GZIP, Buffer.from('other')]),
      4,
      'incorrect header check',
    ],
    [
      'has another checksum',
      Buffer.concat([GZIP.subarray(0, -8), Buffer.alloc(8)]),
      4,
      'incorrect data check',
    ],
    ['has only a header', GZIP.subarray(0, 10), 1, 'unexpected end of file'],
  ])(
    'that %s is reported with its place, after all lines before',
    async (_, bytes, line, reason) => {
      const path = file('damaged.gz', bytes);
      const { stdout, stderr, exitCode } = await dossier(['reduce', path]);
      expect((JSON.parse(stdout) as { event_count: number }).event_count).toBe(line - 1);
      expect(stderr).toBe(
        `${path}:${line}:1: error: the gzip data cannot be decompressed: ${reason}; this line and what ` +
          'follows is not read\ninvalid: 1 error in the input\n',
      );
      expect(exitCode).toBe(1);
    },
  );

  test('reports a line that the damage has cut once', async () => {
    const cut = gzipSync(lines.slice(0, -20)).subarray(0, -8);
    const { stdout, exitCode } = await dossier(['validate'], { stdin: cut });
    expect(stdout).toBe(
      '<stdin>:3:1: error: the gzip data cannot be decompressed: unexpected end of file; this line and ' +
        'what follows is not read\ninvalid: 1 error in 1 of 3 records in 1 file\n',
    );
    expect(exitCode).toBe(1);
  });

  test('is read again to settle versions of an event', async () => {
    const conflicting = jsonLines(drift(1), { ...drift(1), node_id: 'other' });
    const plain = await reduce(conflicting);
    expect(plain.stderr).toContain('has the same id, clock and timestamp');
    expect(await reduce(gzipSync(conflicting))).toEqual(plain);
  });

  test('cannot have a checkpoint', async () => {
    const path = file('events.gz', GZIP);
    const { stderr, exitCode } = await dossier(['reduce', '--checkpoint', `${path}.at`, path]);
    expect(stderr).toContain('--checkpoint needs exactly one JSON Lines file as input');
    expect(exitCode).toBe(2);
  });

  test('that expands without end needs little memory', () => {
    const { stdout, status } = shell(
      'head -c 400000000 /dev/zero | gzip -1 | NODE_OPTIONS=--max-old-space-size=64 $DOSSIER validate',
    );
    expect(stdout).toContain('the line has 400000000 bytes, more than the limit of 16777216');
    expect(status).toBe(1);
  });
});

describe('an input compressed with zstd', () => {
  test('is read as its content', async () => {
    const plain = await dossier(['reduce', PRODUCED]);
    expect((JSON.parse(plain.stdout) as { event_count: number }).event_count).toBe(9);
    expect(await reduce(ZSTD)).toEqual(plain);
    expect(await dossier(['reduce', file('events.zst', ZSTD)])).toEqual(plain);
    expect(await reduce([...ZSTD].map((byte) => Buffer.of(byte)))).toEqual(plain);
  });

  test('may have several frames, and frames to skip', async () => {
    const skipped = Buffer.from([0x5f, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const { stdout, exitCode } = await dossier(['validate'], {
      stdin: Buffer.concat([skipped, ZSTD, skipped, ZSTD]),
    });
    expect(stdout).toBe('valid: 18 records in 1 file\n');
    expect(exitCode).toBe(0);
  });

  test.each([
    ['ends too early', Buffer.concat([ZSTD, ZSTD.subarray(0, -1)]), 19, 'unexpected end of file'],
    ['has another checksum', changed(ZSTD, ZSTD.length - 1), 10, 'incorrect checksum'],
    [
      'is followed by other bytes',
      Buffer.concat([ZSTD, Buffer.from('other')]),
      10,
      'what follows a frame is not a frame',
    ],
    ['has only a magic number', ZSTD.subarray(0, 4), 1, 'unexpected end of file'],
    [
      'ends in a frame to skip',
      Buffer.from([0x50, 0x2a, 0x4d, 0x18, 9, 0, 0, 0, 1]),
      1,
      'unexpected end of file',
    ],
    [
      'was compressed with a dictionary',
      zstdFrame(0x21, 7, 1),
      1,
      'they were compressed with a dictionary',
    ],
    [
      'asks for much memory',
      zstdFrame(0x00, 0xa8),
      1,
      'they need 2147483648 bytes of memory, more than the limit of 134217728',
    ],
    [
      'has another length than it says',
      zstdFrame(0x20, 9),
      1,
      'the last block is not valid, or the content has not 9 bytes',
    ],
    [
      'has a table of one symbol, which some decoders read without end',
      changed(ZSTD, 16),
      1,
      'the last block is not valid, or the content has not 10466 bytes',
    ],
  ])('that %s is reported with its place', async (_, bytes, line, reason) => {
    const { stdout, exitCode } = await dossier(['validate'], { stdin: bytes });
    expect(stdout).toContain(
      `<stdin>:${line}:1: error: the zstd data cannot be decompressed: ${reason}; this line and`,
    );
    expect(exitCode).toBe(1);
  });

  test('is read after many that are not valid, and that need much memory', () => {
    // A window of 128 MiB, and a compressed block that is not valid.
    const block = [(10 << 3) | (2 << 1) | 1, 0, 0, ...Array<number>(10).fill(0xff)];
    const notValid = Buffer.from([
      ...zstdFrame(0x00, 0x88).subarray(0, 6),
      8,
      0,
      0,
      0x78,
      ...block,
    ]);
    const paths = Array.from({ length: 20 }, (_, i) => file(`not-valid-${i}.zst`, notValid));
    const valid = file('valid.zst', zstdFrame(0x00, 0x88));
    const { stdout } = shell(`$DOSSIER validate --jobs 1 ${[...paths, valid].join(' ')}`);
    expect(stdout.match(/cannot be decompressed: the last block is not valid/g)).toHaveLength(20);
    expect(stdout).toContain(`${valid}:1:1: error: not valid JSON`);
  });

  test('that was changed in any place is reported, or gives the same', async () => {
    const plain = await reduce(ZSTD);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(ZSTD.length - 5).map((i) => i + 4),
        fc.integer({ min: 1, max: 255 }),
        async (at, bits) => {
          const run = await reduce(changed(ZSTD, at, bits));
          if (run.exitCode === 0) expect(run).toEqual(plain);
          else expect(run.stderr).toContain('the zstd data cannot be decompressed: ');
        },
      ),
      { numRuns: tries(300) },
    );
  });
});

function changed(bytes: Buffer, at: number, bits = 1): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}
