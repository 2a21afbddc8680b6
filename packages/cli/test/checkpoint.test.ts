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
  rmSync(checkpoint, { force: true });
});

describe('dossier reduce --checkpoint', () => {
  test('knows the events before it by what they say, not by how it was written', async () => {
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

  test('of a file that grows gives the state of all of it, wherever the earlier runs ended', async () => {
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

  test('reads what is new alone, and says where it goes on', async () => {
    writeFileSync(events, jsonLines(...stream.slice(0, 3)));
    await reduce();
    appendFileSync(events, jsonLines(...stream.slice(3)));
    const { exitCode, stdout, stderr } = await reduce();
    expect(stderr).toBe(`resumed from ${checkpoint} after 3 lines\n`);
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier(stream))}\n`);
    expect(exitCode).toBe(0);
  });

  test('does not forget the errors of the lines before', async () => {
    writeFileSync(events, jsonLines(stream[0], { ...stream[1], node_id: '' }));
    await reduce();
    appendFileSync(events, jsonLines(...stream.slice(2)));
    const { exitCode, stderr } = await reduce();
    expect(stderr).toContain('after 2 lines; 1 error in them, named when they were read\n');
    expect(stderr).toContain('invalid: 1 error in the input\n');
    expect(exitCode).toBe(1);
  });

  test('names the lines of what is new as they are counted in the whole file', async () => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    appendFileSync(events, '{\n');
    expect((await reduce()).stderr).toContain(`${events}:6:2: error: the JSON is cut off`);
  });

  test('reads a last line without an end again when there is more of it', async () => {
    const text = jsonLines(...stream);
    writeFileSync(events, text.slice(0, -30));
    expect((await reduce()).exitCode).toBe(1);
    writeFileSync(events, text);
    const { exitCode, stdout } = await reduce();
    expect(stdout).toBe(`${canonicalJson(reduceMissionDossier(stream))}\n`);
    expect(exitCode).toBe(0);
  });

  test('with --partition notes every dossier', async () => {
    const other = indexed(9, 'x.md', { namespace: { ...NAMESPACE, target_branch: 'main' } });
    writeFileSync(events, jsonLines(...stream.slice(0, 2), other));
    await reduce('--partition');
    appendFileSync(events, jsonLines(...stream.slice(2)));
    const { stdout } = await reduce('--partition');
    const states = [stream, [other]].map((part) => canonicalJson(reduceMissionDossier(part)));
    expect(stdout.trimEnd().split('\n').sort()).toEqual(states.sort());
  });

  test('leaves nothing beside the checkpoint', async () => {
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
      'it was made of another file than',
    ],
    [
      'of a longer file',
      () => {
        writeFileSync(events, jsonLines(stream[0]));
      },
      'it was made of another file than',
    ],
    [
      'that is no JSON',
      () => {
        writeFileSync(checkpoint, readFileSync(checkpoint).subarray(0, 100));
      },
      'it is no JSON',
    ],
    [
      'that is something else',
      () => {
        writeFileSync(checkpoint, '{}');
      },
      'it is no checkpoint of dossier reduce',
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
  ])('refuses a checkpoint %s, and exits with 2', async (_, damage, why) => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    damage();
    const { exitCode, stdout, stderr } = await reduce();
    expect(stderr).toContain(`error: cannot resume from ${checkpoint}: `);
    expect(stderr).toContain(why);
    expect(stderr).toContain(
      '; name another file, or remove this one to start from the beginning\n',
    );
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test.each([
    ['other rules', ['--rules', 'spec-kitty-events-2.4']],
    ['another way of parting', ['--partition']],
  ])('refuses a checkpoint under %s', async (_, more) => {
    writeFileSync(events, jsonLines(...stream));
    await reduce();
    expect((await reduce(...more)).exitCode).toBe(2);
  });

  test('needs one file of JSON Lines', async () => {
    const { exitCode, stderr } = await dossier(['reduce', '--checkpoint', checkpoint]);
    expect(stderr).toBe('error: --checkpoint needs exactly one file of JSON Lines\n');
    expect(exitCode).toBe(2);
  });
});

test('leaves files beside the checkpoint alone', async () => {
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
])('the file that is read is never taken for the checkpoint: %s', async (_, path) => {
  writeFileSync(events, jsonLines(...stream));
  if (path !== events) symlinkSync(events, path);
  const { exitCode, stderr } = await dossier(['reduce', '--checkpoint', path, events]);
  expect(readFileSync(events, 'utf8')).toBe(jsonLines(...stream));
  expect(stderr).toBe('error: --checkpoint needs a file of its own, not the one that is read\n');
  expect(exitCode).toBe(2);
});

/** Changes the text of the checkpoint. */
function replace(text: string, by: string): void {
  writeFileSync(checkpoint, readFileSync(checkpoint, 'utf8').replace(text, by));
}
