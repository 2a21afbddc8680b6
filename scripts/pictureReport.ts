/** Draws the picture of a report that README.md shows: `npm run picture`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../test/support/chromium.js';

const STREAM = 'fixtures/dossier/replay/real/014-mission-contract-cutover.jsonl';
const PICTURE = 'docs/report.png';
const WIDTH = 1080;
const HEIGHT = 1480;

const folder = mkdtempSync(join(tmpdir(), 'dossier-picture-'));
const browser = await launchChromium();
try {
  const file = join(folder, 'report.html');
  execFileSync(process.execPath, ['packages/cli/bin/dossier.js', 'report', STREAM, '-o', file]);
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
