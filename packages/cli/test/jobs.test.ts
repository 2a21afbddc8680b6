import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { drift, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const COUNT = tries(3000);

/** A long stream with every kind of event and error. */
function stream(): Buffer {
  const lines: Buffer[] = [];
  for (let i = 0; i < COUNT; i += 1) {
    const path = `kitty-specs/${(i * 7) % 500}/spec–${i % 3}.md`;
    const text = JSON.stringify(eventAt(i, path));
    lines.push(Buffer.from(text));
    if (i % 100 === 13) lines.push(Buffer.from(text));
    if (i % 250 === 40) lines.push(Buffer.from(''));
    if (i % 500 === 77) lines.push(Buffer.from('{"event_type":"MissionDossierArtifactIndex"'));
    if (i % 500 === 99) lines.push(Buffer.from([0x7b, 0xff, 0x7d]));
  }
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
}

function eventAt(i: number, path: string): object {
  const clock = (i * 31) % COUNT;
  if (i % 50 === 7) return missing(clock, path);
  if (i % 70 === 9) return snapshot(clock);
  if (i % 90 === 11) return drift(clock);
  if (i % 400 === 17) return { ...indexed(clock, path), node_id: '' };
  if (i % 600 === 19) return { ...indexed(clock, path), event_type: 'MissionDossierArtifactIndex' };
  return indexed(clock, path);
}

/** One event in several versions: the last one is kept, and two of them conflict (C13). */
const versions = [
  indexed(COUNT + 2, 'late.md'),
  indexed(COUNT + 1, 'b.md', {}, { event_id: indexed(COUNT + 2, '').event_id }),
  indexed(COUNT + 1, 'a.md', {}, { event_id: indexed(COUNT + 2, '').event_id }),
];

/** Events of many missions: some are short, and some are in every part of the file. */
function missions(): object[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const mission = i % 3 === 0 ? i % 7 : 10 + Math.floor(i / 40);
    const event = eventAt(i, `spec-${i % 11}.md`) as ReturnType<typeof indexed>;
    const namespace = { ...NAMESPACE, feature_slug: `${mission}-mission` };
    return { ...event, payload: { ...event.payload, namespace } };
  });
}

const folder = temporaryFolder();
const pathOf = (name: string) => join(folder, `${name}.jsonl`);

beforeAll(() => {
  const [first, ...others] = versions.map((event) => Buffer.from(`${JSON.stringify(event)}\n`));
  const elsewhere = { namespace: { ...NAMESPACE, target_branch: 'main' } };
  const foreign = Buffer.from(`${JSON.stringify(indexed(1, 'x.md', elsewhere))}\n`);
  writeFileSync(pathOf('good'), stream());
  writeFileSync(pathOf('versions'), Buffer.concat([first as Buffer, stream(), ...others]));
  writeFileSync(pathOf('mixed'), Buffer.concat([stream(), foreign, stream()]));
  const events = missions();
  const [firstEvent = {}] = events;
  const other = { ...firstEvent, lamport_clock: COUNT + 1 };
  const twoBlocks = events.slice(0, 220);
  writeFileSync(pathOf('missions'), jsonLines(...events));
  writeFileSync(pathOf('versions-of-a-mission'), jsonLines(...twoBlocks, other));
  // So many errors that the thread gives up, and what follows them in the block is read in its place.
  writeFileSync(pathOf('first-block-wrong'), `${'x\n'.repeat(10_000)}${jsonLines(...twoBlocks)}`);
  writeFileSync(pathOf('cut-off'), stream().subarray(0, -100));
  writeFileSync(
    pathOf('all-wrong'),
    Buffer.concat([stream(), Buffer.from('{}\n'.repeat(tries(30_000)))]),
  );
});

describe.each([
  'good',
  'versions',
  'mixed',
  'missions',
  'versions-of-a-mission',
  'first-block-wrong',
  'cut-off',
  'all-wrong',
])('the file %s', (name) => {
  test.each([
    'validate --format json --advisories FILE GOOD',
    'reduce --format json FILE GOOD',
    'reduce --partition --rules spec-kitty-events-2.4 FILE GOOD',
    'reduce --partition --format text FILE GOOD',
    'reduce --partition --trace FILE',
    'list --format json FILE GOOD',
    'reduce --mission 008-mission-dossier --format json FILE',
    'snapshot --format text FILE',
    'drift --format text GOOD FILE',
  ])('gives the same output with any number of threads: %s', async (line) => {
    const command = line.replace('FILE', pathOf(name)).replace('GOOD', pathOf('good'));
    const alone = await dossier([...command.split(' '), '--jobs', '1'], { now: Date.now });
    expect(alone.stderr).not.toContain('please report this');
    expect(alone.stdout + alone.stderr).not.toBe('');
    const { status, stdout, stderr } = shell(`$DOSSIER ${command} --jobs 3`);
    expect({ exitCode: status, stdout, stderr }).toEqual(alone);
  });
});

test('the event that has used up the clock is named, the first of several, with any number of threads', () => {
  const used = { ...indexed(COUNT + 3, 'z.md'), lamport_clock: Number.MAX_SAFE_INTEGER };
  const last = Buffer.from(jsonLines(used));
  const lines = stream();
  writeFileSync(pathOf('used-up'), Buffer.concat([lines, last, lines, last]));
  const line = lines.toString('latin1').split('\n').length;
  for (const jobs of [1, 3]) {
    const { status, stderr } = shell(`$DOSSIER snapshot ${pathOf('used-up')} --jobs ${jobs}`);
    expect(status).toBe(2);
    expect(stderr).toContain(`error: ${pathOf('used-up')}:${line}: the event `);
  }
});

describe('--jobs', () => {
  test.each(['0', '-1', '1.5', 'many', '1000'])('%s is refused, exit code 2', async (jobs) => {
    const { exitCode, stderr } = await dossier(['validate', '--jobs', jobs, pathOf('good')]);
    expect(stderr).toContain('It must be a whole number from 1 to 256.');
    expect(exitCode).toBe(2);
  });
});
