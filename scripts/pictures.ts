/** Takes the pictures of a report and of the playground for the documentation: `npm run picture`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../test/support/chromium.js';

const STREAM = 'fixtures/dossier/replay/real/014-mission-contract-cutover.jsonl';
const EXAMPLE = 'Invalid payloads';

async function pictureReport(browser: Browser, folder: string): Promise<void> {
  const file = join(folder, 'report.html');
  execFileSync(process.execPath, ['packages/cli/bin/dossier.js', 'report', STREAM, '-o', file]);
  const page = await open(browser, file, { width: 1080, height: 1480 });
  await page.screenshot({ path: 'docs/report.png' });
}

async function picturePlayground(browser: Browser): Promise<void> {
  const file = resolve('packages/site/dist/playground.html');
  const page = await open(browser, file, { width: 1280, height: 820 });
  await page.getByLabel('Example').selectOption(EXAMPLE);
  await page.locator('.verdicts button').first().click();
  await page.screenshot({ path: 'docs/playground.png' });
}

async function open(
  browser: Browser,
  file: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(pathToFileURL(file).href);
  return page;
}

const folder = mkdtempSync(join(tmpdir(), 'dossier-picture-'));
const browser = await launchChromium();
try {
  await pictureReport(browser, folder);
  await picturePlayground(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
