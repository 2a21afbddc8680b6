import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import { FEATURE, moved, movedTo } from './support/familyEvents.js';
import { attribute, byClass, byTag, parsePage, textOf } from './support/page.js';
import type { ParsedPage } from './support/page.js';

const folder = temporaryFolder();
const other = { namespace: { ...NAMESPACE, feature_slug: '009-other' } };
const BOARD = [...movedTo(1, 'WP01', 'done'), ...movedTo(10, 'WP02', 'claimed')];

async function report(events: readonly object[], ...options: string[]) {
  const stdin = jsonLines(...events);
  const run = await dossier(['report', ...options], { stdin });
  return { ...run, page: parsePage(run.stdout) };
}

const lanesOf = (page: ParsedPage) => byClass(page, 'lane').map(textOf);

describe('the work packages of a report', () => {
  test('are a board with a column for each lane that has some, in the order of the lanes', async () => {
    const { exitCode, page } = await report([...BOARD.toReversed(), indexed(100, 'a.md')]);
    expect(lanesOf(page)).toEqual([
      expect.stringMatching(/^Claimed 1 WP02 since 21 Feb 2026/) as unknown,
      expect.stringMatching(/^Done 1 WP01 since .* approved by bob$/) as unknown,
    ]);
    expect(exitCode).toBe(0);
  });

  test('have a section that the contents link to', async () => {
    const { page } = await report([...BOARD, indexed(100, 'a.md')]);
    const link = byTag(page, 'a').find((each) => textOf(each) === 'Work packages 2');
    const id = link && attribute(link, 'href')?.slice(1);
    expect(page.elements.map((each) => attribute(each, 'id'))).toContain(id);
  });

  test('are missing on the page of a dossier whose feature has none', async () => {
    const { page } = await report([indexed(100, 'a.md')]);
    expect(page.text).not.toContain('Work packages');
  });

  test('are those of each dossier of several', async () => {
    const of = { feature_slug: '009-other' };
    const { page } = await report([
      ...BOARD,
      ...movedTo(20, 'WP09', 'planned', of),
      indexed(100, 'a.md'),
      indexed(101, 'b.md', other),
    ]);
    expect(lanesOf(page).map((text) => text.slice(0, 14))).toEqual([
      'Claimed 1 WP02',
      'Done 1 WP01 si',
      'Planned 1 WP09',
    ]);
  });

  test('are on the page of each dossier of a folder', async () => {
    const stdin = jsonLines(...BOARD, indexed(100, 'a.md'), indexed(101, 'b.md', other));
    await dossier(['report', '-o', `${folder}/`], { stdin });
    const pages = readdirSync(join(folder, 'dossiers')).map((name) =>
      parsePage(readFileSync(join(folder, 'dossiers', name), 'utf8')),
    );
    expect(pages.map((page) => lanesOf(page).length).sort()).toEqual([0, 2]);
  });

  test('list the transitions that were rejected, and why', async () => {
    const events = [...BOARD, moved(20, 'WP02', 'planned', 'done'), indexed(100, 'a.md')];
    const [rejected] = byClass((await report(events)).page, 'rejected').map(textOf);
    expect(rejected).toBe(
      `WP02 Planned → Done it leaves "planned", but the work package is in "claimed" 01KJ08Q7Y11XVPXHMVF0RG0020`,
    );
  });

  test('have errors on the page, once for all dossiers of the feature', async () => {
    const version = moved(1, 'WP01', null, 'planned', { actor: 'bob' });
    const bad = moved(30, 'WP02', 'claimed', 'done', { evidence: null });
    const branch = { namespace: { ...NAMESPACE, target_branch: 'main' } };
    const events = [...BOARD, version, bad, indexed(100, 'a.md'), indexed(101, 'b.md', branch)];
    const { exitCode, page, stderr } = await report(events);
    expect(page.text).toContain('a transition to the lane "done" needs evidence');
    expect(page.text.match(/another event at/g)).toHaveLength(1);
    expect(stderr).toContain('invalid: 2 errors in the input\n');
    expect(exitCode).toBe(1);
  });

  test('are those of the mission that is selected', async () => {
    const bad = moved(30, 'WP01', null, 'nowhere', { feature_slug: '009-other' });
    const events = [...BOARD, bad, indexed(100, 'a.md'), indexed(101, 'b.md', other)];
    const { exitCode, page } = await report(events, '--mission', FEATURE);
    expect([exitCode, lanesOf(page).length]).toEqual([0, 2]);
  });

  test('without a dossier are named in a notice', async () => {
    const { stderr } = await report([...movedTo(1, 'WP01', 'planned', { feature_slug: 'x' })]);
    expect(stderr).toContain('notice: 1 feature has work packages and no dossier ("x"); ');
  });
});
