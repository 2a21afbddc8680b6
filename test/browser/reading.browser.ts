import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import type * as Library from 'mission-dossier-contracts';
import type * as Reading from 'mission-dossier-contracts/reading';
import type { EventInput } from 'mission-dossier-contracts/reading';
import type { Browser, Page } from 'playwright-core';
import { installPackage, packPackage } from '../../scripts/packedPackage.js';
import { launchChromium } from '../support/chromium.js';

/** Reads events with the packed package in a real browser, without a bundler: `npm run test:browser`. */

const SITE = 'http://dossier.test';
const STREAM = readFileSync('fixtures/dossier/replay/happy-path.jsonl', 'utf8');
const EVENTS = STREAM.trim().split('\n');
const LONG = `${STREAM}{"a":\n`.repeat(200);

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  await installPackage(await packPackage(folder), folder);
  page = await browser.newPage();
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = served(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    await route.fulfill({ status: body === null ? 404 : 200, body: body ?? '', contentType });
  });
  await page.goto(`${SITE}/`);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What the site has at a path; null if nothing. */
function served(path: string): string | Buffer | null {
  if (path === '/') return '<!doctype html>';
  if (path === '/events.jsonl') return STREAM;
  if (path === '/long.jsonl') return LONG;
  if (path === '/events.jsonl.gz') return gzipSync(STREAM);
  if (path.startsWith('/dist/'))
    return readFileSync(join(folder, 'node_modules/mission-dossier-contracts', path));
  return null;
}

/** What is done in the page: the state of the valid events, and the problems. */
async function use(site: string, inputOf: () => Promise<EventInput>) {
  const { readEvents } = (await import(`${site}/dist/reading/index.js`)) as typeof Reading;
  const { canonicalJson, reduceMissionDossier } = (await import(
    `${site}/dist/index.js`
  )) as typeof Library;
  const events: object[] = [];
  const problems: string[] = [];
  try {
    for await (const result of readEvents(await inputOf())) {
      if (result.success) events.push(result.event);
      else problems.push(...result.problems.map(({ line, message }) => `${line} ${message}`));
    }
  } catch (error) {
    problems.push((error as Error).message);
  }
  return { state: canonicalJson(reduceMissionDossier(events)), problems };
}

function inPage(inputOf: string): Promise<unknown> {
  return page.evaluate(`(${use.toString()})('${SITE}', async () => ${inputOf})`);
}

const STATE = canonicalJson(
  reduceMissionDossier(EVENTS.map((line) => JSON.parse(line) as unknown)),
);

test.each([
  ['a response', `fetch('/events.jsonl')`],
  ['a file', `new File([await (await fetch('/events.jsonl')).blob()], 'events.jsonl')`],
  [
    'a stream that the browser decompresses',
    `(await fetch('/events.jsonl.gz')).body.pipeThrough(new DecompressionStream('gzip'))`,
  ],
])('events of %s have the state that they have in Node', async (_, input) => {
  expect(await inPage(input)).toEqual({ state: STATE, problems: [] });
});

test('problems have the lines of a long stream', async () => {
  const { state, problems } = (await inPage(`fetch('/long.jsonl')`)) as Awaited<
    ReturnType<typeof use>
  >;
  expect(state).toBe(STATE);
  expect(problems).toHaveLength(200);
  expect(problems.at(-1)).toBe(
    `${200 * (EVENTS.length + 1)} the JSON is cut off: it ends before its value does`,
  );
});

test('a response that is not there is an error', async () => {
  expect(await inPage(`fetch('/other.jsonl')`)).toMatchObject({
    problems: [`found the status 404 Not Found from ${SITE}/other.jsonl, expected events`],
  });
});
