import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { shell } from 'test-support/shell.js';

const MISSIONS = 200;
const ARTIFACTS = 200;
const folder = temporaryFolder();
const input = join(folder, 'many.jsonl');
const events = Array.from({ length: MISSIONS * ARTIFACTS }, (_, i) => {
  const feature_slug = `mission-${Math.floor(i / ARTIFACTS)}`;
  const event_id = `01KJ08Q7Y11XVPXHMV${String(i).padStart(8, '0')}`;
  const namespace = { ...NAMESPACE, feature_slug };
  return indexed(i, `artifact-${i % ARTIFACTS}.md`, { namespace }, { event_id });
});
writeFileSync(input, jsonLines(...events));

test.each([
  // The projections fit in this, and the states of all of them do not.
  ['list --format jsonl', 36],
  // The projections fit in this, and the texts of all states do not.
  ['reduce --partition --format json', 44],
])('the states of many missions are not in memory at once: dossier %s', (command, mebibytes) => {
  const { stdout, stderr } = shell(
    `NODE_OPTIONS=--max-old-space-size=${mebibytes} $DOSSIER ${command} --jobs 1 ${input} | wc -l`,
  );
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(String(MISSIONS));
});

test('missions whose events several threads have read are complete, in the order of one thread', () => {
  const mixed = join(folder, 'mixed.jsonl');
  const inTurns = events.map((_, i) => {
    const [turn, mission] = [Math.floor(i / MISSIONS), i % MISSIONS];
    return events[mission * ARTIFACTS + turn] ?? {};
  });
  writeFileSync(mixed, jsonLines(...inTurns));
  const reduce = '$DOSSIER reduce --partition --format json';
  const { status, stderr } = shell(
    `cmp <(${reduce} --jobs 1 ${input}) <(${reduce} --jobs 2 ${mixed})`,
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('the states that threads send are printed completely, in the order of one thread', () => {
  const reduce = `$DOSSIER reduce --partition --format json ${input}`;
  const { status, stderr } = shell(`cmp <(${reduce} --jobs 1) <(${reduce} --jobs 2)`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
