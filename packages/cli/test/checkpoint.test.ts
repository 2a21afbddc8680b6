import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import { stream as anyStream } from 'test-support/events.js';
import { drift, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
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
    const { projection } = JSON.parse(readFileSync(checkpoint, 'utf8')) as {
      projection: { projections: Record<string, unknown> };
    };
    expect(projection.projections['']).toMatchObject({ conflicting_ids: [], ids: { count: 5 } });
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
      'that is not JSON',
      () => {
        writeFileSync(checkpoint, readFileSync(checkpoint).subarray(0, 100));
      },
      'it is not JSON',
    ],
    [
      'that is something else',
      () => {
        writeFileSync(checkpoint, '{}');
      },
      'it is not a checkpoint of dossier reduce',
    ],
    [
      'that is newer',
      () => {
        replace('"version":1', '"version":2');
      },
      'it has version 2, expected 1',
    ],
    [
      'that is damaged',
      () => {
        replace('"spec.md"', '"spec,md"');
      },
      'checksum',
    ],
    [
      'whose count of errors was changed',
      () => {
        replace('"errors":0', '"errors":7');
      },
      'it is damaged',
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
    ['other rules', ['--rules', 'spec-kitty-events-2.4']],
    ['--partition', ['--partition']],
  ])('rejects a checkpoint that was made without %s', async (_, more) => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    expect((await reduce(...more)).exitCode).toBe(2);
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

/** Changes the text of the checkpoint. */
function replace(text: string, by: string): void {
  writeFileSync(checkpoint, readFileSync(checkpoint, 'utf8').replace(text, by));
}
