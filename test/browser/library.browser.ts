import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  canonicalJson,
  computeSnapshotHash,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type * as Library from 'mission-dossier-contracts';
import { loadReplayStream } from 'mission-dossier-contracts/conformance';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';

/** Runs the built library in a real browser: `npm run test:browser`. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** What is done with the library: in the browser, as its text. */
async function use(url: string, events: readonly object[]) {
  const { canonicalJson, computeSnapshotHash, createEvent, LamportClock, ...library } =
    (await import(url)) as typeof Library;
  const state = library.reduceMissionDossier(events);
  const payload = library.snapshotPayload(state, { computedAt: '2026-03-01T00:00:00Z' });
  const run = { clock: new LamportClock(41), nodeId: 'browser', timestamp: new Date(0) };
  const event = createEvent('MissionDossierSnapshotComputed', payload, run);
  return {
    state: canonicalJson(state),
    hash: computeSnapshotHash(state),
    event: { isValid: library.validateEvent(event).valid, clock: event.lamport_clock },
  };
}

test('a browser computes the states and snapshot hashes of Node, and makes valid events', async () => {
  const events = loadReplayStream('dossier-replay-happy-path');
  const built = readFileSync('dist/index.js').toString('base64');
  const argument = JSON.stringify(events);
  const page = await browser.newPage();
  const inBrowser = await page.evaluate(
    `(${use.toString()})('data:text/javascript;base64,${built}', ${argument})`,
  );
  const state = reduceMissionDossier(events);
  expect(inBrowser).toEqual({
    state: canonicalJson(state),
    hash: computeSnapshotHash(state),
    event: { isValid: true, clock: 42 },
  });
});
