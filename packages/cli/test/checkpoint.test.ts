import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  CheckpointError,
  DossierProjections,
  MissionDossierProjection,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import { fromCheckpointFile } from 'mission-dossier-contracts/binary';
import { stream as anyStream } from 'test-support/events.js';
import { drift, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { inputOf } from '../src/input/input.js';
import { CheckpointFile } from '../src/reduce/checkpointFile.js';
import { dossier } from './support/commandLine.js';

const folder = temporaryFolder();
const events = join(folder, 'events.jsonl');
const checkpoint = join(folder, 'events.checkpoint');

const stream = [
  indexed(1, 'spec.md'),
  missing(2, 'plan.md'),
  snapshot(3),
  drift(4),
  indexed(5, 'plan.md'),
];

const reduce = (...more: string[]) =>
  dossier(['reduce', '--checkpoint', checkpoint, ...more, events]);

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

describe('dossier reduce --checkpoint', () => {
  test('recognises repeated events by their content, not by their formatting', async () => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    const again = stream.map((event) => Object.fromEntries(Object.entries(event).reverse()));
    appendFileSync(events, jsonLines(...again));
    await reduce();
    const { projection } = fromCheckpointFile(MissionDossierProjection, readFileSync(checkpoint));
    expect(projection.conflictingIds).toEqual([]);
    expect(projection.state().event_count).toBe(5);
  });

  test('returns the state of a whole growing file, wherever the earlier runs ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyStream,
        fc.array(fc.nat(20_000), { maxLength: 4 }),
        async (list, cuts) => {
          rmSync(checkpoint, { force: true });
          const bytes = Buffer.from(jsonLines(...list));
          for (const cut of cuts.toSorted((a, b) => a - b)) {
            writeFileSync(events, bytes.subarray(0, cut));
            await reduce();
          }
          writeFileSync(events, bytes);
          const { stdout } = await reduce();
          expect(stdout).toBe((await dossier(['reduce', events])).stdout);
        },
      ),
      { numRuns: tries(100) },
    );
  });

  test('reads only new lines, and reports where it continues', async () => {
    writeFileSync(events, jsonLines(...stream.slice(0, 3)));
    await reduce();
    appendFileSync(events, jsonLines(...stream.slice(3)));
    const { exitCode, stdout, stderr } = await reduce();
    expect(stderr).toBe(`resumed from ${checkpoint} after 3 lines\n`);
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier(stream))}\n`);
    expect(exitCode).toBe(0);
  });

  test('remembers the errors of earlier lines', async () => {
    writeFileSync(events, jsonLines(stream[0], { ...stream[1], node_id: '' }));
    await reduce();
    appendFileSync(events, jsonLines(...stream.slice(2)));
    const { exitCode, stderr } = await reduce();
    expect(stderr).toContain('after 2 lines; they have 1 error, reported when they were read\n');
    expect(stderr).toContain('invalid: 1 error in the input\n');
    expect(exitCode).toBe(1);
  });

  test('counts the numbers of new lines from the start of the file', async () => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    appendFileSync(events, '{\n');
    expect((await reduce()).stderr).toContain(`${events}:6:2: error: the JSON is cut off`);
  });

  test('reads a last line without a line feed again when it has grown', async () => {
    const text = jsonLines(...stream);
    writeFileSync(events, text.slice(0, -30));
    expect((await reduce()).exitCode).toBe(1);
    writeFileSync(events, text);
    const { exitCode, stdout } = await reduce();
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier(stream))}\n`);
    expect(exitCode).toBe(0);
  });

  test('saves every dossier with --partition', async () => {
    const other = indexed(9, 'x.md', { namespace: { ...NAMESPACE, target_branch: 'main' } });
    writeFileSync(events, jsonLines(...stream.slice(0, 2), other));
    await reduce('--partition');
    appendFileSync(events, jsonLines(...stream.slice(2)));
    const { stdout } = await reduce('--partition');
    const states = [stream, [other]].map((part) => canonicalJson(reduceMissionDossier(part)));
    expect(stdout.trimEnd().split('\n').sort()).toEqual(states.sort());
  });

  test('leaves no temporary file next to the checkpoint', async () => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    expect(readdirSync(folder).sort()).toEqual(['events.checkpoint', 'events.jsonl']);
  });

  test.each([
    [
      'of a file that was rewritten',
      () => {
        writeFileSync(events, jsonLines(...stream.toReversed()));
      },
      'it was made from another file than',
    ],
    [
      'of a longer file',
      () => {
        writeFileSync(events, jsonLines(stream[0]));
      },
      'it was made from another file than',
    ],
    [
      'that is cut off',
      () => {
        writeFileSync(checkpoint, readFileSync(checkpoint).subarray(0, 100));
      },
      'the checkpoint is damaged: it is cut off',
    ],
    [
      'that is damaged',
      () => {
        flip(50);
      },
      'the checkpoint is damaged: its checksum is another',
    ],
  ])('rejects a checkpoint %s, and exits with 2', async (_, damage, why) => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    damage();
    const { exitCode, stdout, stderr } = await reduce();
    expect(stderr).toContain(`error: cannot resume from ${checkpoint}: `);
    expect(stderr).toContain(why);
    expect(stderr).toContain(
      '; pass another file, or remove this one to start from the beginning\n',
    );
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test.each([
    ['on standard input', '<stdin>', (bytes: Buffer) => ['-', bytes] as const],
    [
      'that is compressed',
      join(folder, 'compressed'),
      (bytes: Buffer) => {
        writeFileSync(join(folder, 'compressed'), gzipSync(bytes));
        return [join(folder, 'compressed'), ''] as const;
      },
    ],
  ])('is one error as an input %s', async (_, name, given) => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    const [input, stdin] = given(readFileSync(checkpoint));
    const { exitCode, stderr } = await dossier(['list', input], { stdin });
    expect(stderr).toBe(
      `${name}:1:1: error: the input is a checkpoint of dossier reduce, expected its file, neither compressed nor on standard input\n` +
        'invalid: 1 error in the input\n',
    );
    expect(exitCode).toBe(1);
  });

  test.each([
    ['a text', 'hello'],
    ['a file of events', jsonLines(...stream)],
    ['JSON of an earlier version', '{"format":"mission-dossier-reduce-checkpoint","version":1}'],
  ])('rejects %s as a checkpoint, and does not advise to remove it', async (_, text) => {
    writeFileSync(events, jsonLines(...stream));
    writeFileSync(checkpoint, text);
    expect(await reduce()).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `error: ${checkpoint} is not a checkpoint of dossier reduce, or one of an earlier version; pass another file\n`,
    });
    expect(readFileSync(checkpoint, 'utf8')).toBe(text);
  });

  test.each([
    [
      [],
      ['--rules', 'spec-kitty-events-2.4'],
      'it was made with --rules contract, not with --rules spec-kitty-events-2.4',
    ],
    [[], ['--partition'], 'it was made without --partition'],
    [['--partition'], [], 'it was made with --partition, which this command does not have'],
    [[], ['--strict'], 'it was made without --strict'],
    [
      ['--generation', '3.0'],
      ['--generation', '2.4'],
      'it was made with --generation 3.0, not with --generation 2.4',
    ],
  ])('rejects a checkpoint that was made with %j if it is run with %j', async (made, now, why) => {
    writeFileSync(events, jsonLines(...stream));
    await reduce(...made);
    const before = readFileSync(checkpoint);
    const { exitCode, stdout, stderr } = await reduce(...now);
    expect(stderr).toContain(`error: cannot resume from ${checkpoint}: ${why}; pass another file`);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
    expect(readFileSync(checkpoint)).toEqual(before);
  });

  test('needs one JSON Lines file', async () => {
    const { exitCode, stderr } = await dossier(['reduce', '--checkpoint', checkpoint]);
    expect(stderr).toBe(
      'error: --checkpoint needs exactly one JSON Lines file as input, which is not compressed\n',
    );
    expect(exitCode).toBe(2);
  });
});

test('does not touch files next to the checkpoint', async () => {
  writeFileSync(events, jsonLines(...stream));
  const beside = `${checkpoint}.tmp`;
  writeFileSync(beside, 'precious');
  await reduce();
  expect(readFileSync(beside, 'utf8')).toBe('precious');
  rmSync(beside);
});

test.each([
  ['itself', events],
  ['a link to it', join(folder, 'link')],
])('the input file cannot be the checkpoint: %s', async (_, path) => {
  writeFileSync(events, jsonLines(...stream));
  if (path !== events) symlinkSync(events, path);
  const { exitCode, stderr } = await dossier(['reduce', '--checkpoint', path, events]);
  expect(readFileSync(events, 'utf8')).toBe(jsonLines(...stream));
  expect(stderr).toBe('error: --checkpoint needs its own file; it cannot be the input file\n');
  expect(exitCode).toBe(2);
});

const RESUMED = `resumed from ${checkpoint} after 200 lines\n`;
const RESUMED_BEFORE = `resumed from ${checkpoint} after 200 lines; the last save was interrupted\n`;

/** Events of many artifacts, so that a few more are little. */
const many = Array.from({ length: 200 }, (_, i) => indexed(i, `docs/${i}.md`));

describe('a checkpoint of a file that grew by little', () => {
  beforeEach(async () => {
    writeFileSync(events, jsonLines(...many));
    await reduce();
  });

  const grow = (clock: number) => {
    appendFileSync(events, jsonLines(indexed(clock, 'docs/7.md')));
  };

  const expectWhole = async () => {
    const run = await reduce();
    expect(run.stdout).toBe((await dossier(['reduce', events])).stdout);
    return run;
  };

  test('is added to, and not written anew', async () => {
    const before = readFileSync(checkpoint);
    grow(1000);
    await expectWhole();
    const after = readFileSync(checkpoint);
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.length).toBeLessThan(before.length + 1000);
    expect((await expectWhole()).stderr).toBe(`resumed from ${checkpoint} after 201 lines\n`);
  });

  test('is written anew once what was added is longer than half of the rest', async () => {
    const base = statSync(checkpoint).size;
    let longest = 0;
    let wasWrittenAnew = false;
    for (let clock = 1000; clock < 1100 && !wasWrittenAnew; clock += 1) {
      grow(clock);
      await reduce();
      const { size } = statSync(checkpoint);
      wasWrittenAnew = size < longest;
      longest = Math.max(longest, size);
    }
    expect(wasWrittenAnew).toBe(true);
    expect(longest).toBeLessThanOrEqual(base * 1.5);
    await expectWhole();
  });

  test('is read as it was before, wherever its last write was interrupted', async () => {
    const before = statSync(checkpoint).size;
    grow(1000);
    await reduce();
    const whole = readFileSync(checkpoint);
    for (let length = before; length < whole.length; length += 7) {
      writeFileSync(checkpoint, whole.subarray(0, length));
      const { stderr } = await expectWhole();
      expect(stderr).toBe(length === before ? RESUMED : RESUMED_BEFORE);
      // What was cut off is replaced.
      expect(readFileSync(checkpoint)).toEqual(whole);
    }
  });

  test.each([
    ['zeros, which the file system had not filled yet', Buffer.alloc(100)],
    ['the first bytes of a message', Buffer.from([0x8d, 0x4d, 0x44])],
  ])('is read as it was before, if it ends with %s', async (_, rest) => {
    appendFileSync(checkpoint, rest);
    grow(1000);
    expect((await expectWhole()).stderr).toBe(RESUMED_BEFORE);
    expect((await expectWhole()).stderr).toBe(`resumed from ${checkpoint} after 201 lines\n`);
  });

  test('is refused if it is damaged before its end', async () => {
    grow(1000);
    await reduce();
    flip(100);
    const { exitCode, stderr } = await reduce();
    expect(stderr).toContain('the checkpoint is damaged: its checksum is another');
    expect(exitCode).toBe(2);
  });

  test('is written anew if somebody else changed it meanwhile', async () => {
    const input = { ...inputOf(events), path: events };
    const saved = new CheckpointFile(checkpoint, input, { rules: 'contract' });
    const { projection, ...read } = await saved.load();
    rmSync(checkpoint);
    await saved.save(projection as MissionDossierProjection, read);
    expect((await expectWhole()).stderr).toBe(RESUMED);
  });
});

test('the library reads what the built command wrote, with what was added', () => {
  writeFileSync(events, jsonLines(...many));
  const run = (...more: string[]) =>
    shell(`$DOSSIER reduce ${more.join(' ')} --checkpoint ${checkpoint} ${events}`);
  expect(run('--partition').status).toBe(0);
  appendFileSync(events, jsonLines(indexed(1000, 'docs/7.md')));
  const { stdout } = run('--partition');

  const { projection, progress } = fromCheckpointFile(DossierProjections, readFileSync(checkpoint));
  expect([...projection].map(([, each]) => `${canonicalJson(each.state())}\n`)).toEqual([stdout]);
  expect(progress).toEqual({
    bytes: statSync(events).size,
    lines: 201,
    errors: 0,
    digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    options: ['--rules contract', '--partition'],
  });
  expect(() => fromCheckpointFile(MissionDossierProjection, readFileSync(checkpoint))).toThrow(
    CheckpointError,
  );
});

/** Changes a byte of the checkpoint. */
function flip(at: number): void {
  const bytes = readFileSync(checkpoint);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(checkpoint, bytes);
}
