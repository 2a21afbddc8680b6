import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from 'test-support/chromium.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from '../support/commandLine.js';
import { drifted, hostile, large, real, several } from '../support/reportStreams.js';

/** Checks reports in a real browser: `npm run test:browser`. */

const folder = temporaryFolder();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STREAMS = { drifted, real, several, hostile } as const;
const NAMES = Object.keys(STREAMS) as (keyof typeof STREAMS)[];
const OPEN_ALL = "document.querySelectorAll('details').forEach((each) => { each.open = true; })";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
});

/** A page in a browser, with its messages and requests. */
interface Visit {
  readonly page: Page;
  readonly url: string;
  readonly messages: string[];
  readonly requests: string[];
  /** The requests that were allowed. */
  readonly loaded: string[];
}

async function visit(html: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  const loaded: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('dialog', (dialog) => {
    messages.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfinished', (request) => loaded.push(request.url()));
  const file = join(folder, `${crypto.randomUUID()}.html`);
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  await page.goto(url);
  return { page, url, messages, requests, loaded };
}

async function reportOf(stdin: string): Promise<string> {
  return (await dossier(['report'], { stdin })).stdout;
}

describe.each(NAMES)('a report in a browser: %s', (name) => {
  let html: string;
  beforeAll(async () => {
    html = await reportOf(STREAMS[name]);
  });

  test('has no messages, no requests, and no elements from the input', async () => {
    const { page, url, messages, requests } = await visit(html);
    await page.evaluate(OPEN_ALL);
    await page.screenshot();
    expect(messages).toEqual([]);
    expect(requests).toEqual([url]);
    expect(
      await page.locator('script, img, iframe, object, link, [onerror], [style]').count(),
    ).toBe(0);
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)(
    'is accessible, folded and unfolded, in the %s',
    async (colorScheme) => {
      const { page } = await visit(html, { colorScheme });
      await page.evaluate(AXE);
      for (const prepare of ['', OPEN_ALL]) {
        await page.evaluate(prepare);
        const violations = await page.evaluate(
          `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
          violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))`,
        );
        expect(violations).toEqual([]);
      }
    },
  );

  test('reads the same without JavaScript', async () => {
    const text = async (javaScriptEnabled: boolean) => {
      const { page } = await visit(html, { javaScriptEnabled });
      return page.locator('body').innerText();
    };
    const without = await text(false);
    expect(without).toContain('Rejected events');
    expect(without).toBe(await text(true));
  });

  test('needs no horizontal scrolling at any width', async () => {
    const { page } = await visit(html);
    await page.evaluate(OPEN_ALL);
    for (const width of [320, 360, 780, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  test('prints on white, with everything unfolded', async () => {
    const { page } = await visit(html, { colorScheme: 'dark' });
    await page.evaluate(
      "document.querySelectorAll('.group').forEach((each) => { each.open = false; })",
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.locator('nav').isVisible()).toBe(false);
    const rows = await page.locator('.artifact > summary').all();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows.slice(0, 5))
      expect((await row.boundingBox())?.height).toBeGreaterThan(0);
    // The versions of an artifact, which were never unfolded.
    expect((await page.locator('.artifact table').first().boundingBox())?.height).toBeGreaterThan(
      0,
    );
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
  });
});

describe('a report in a browser', () => {
  test('has a second barrier: planted elements neither run nor load', async () => {
    const planted =
      '<script>document.title = "planted"</script><img src="https://example.com/x.png" onerror="document.title = 1">';
    const html = (await reportOf(drifted)).replace('</main>', `${planted}</main>`);
    expect(html).toContain(planted);
    const { page, loaded, messages, url } = await visit(html);
    expect(await page.title()).toBe('008-mission-dossier: drifted – dossier report');
    expect(loaded).toEqual([url]);
    expect(messages.filter((message) => message.includes('Content Security Policy'))).not.toEqual(
      [],
    );
  });

  test('can be used with the keyboard, up to the versions of an artifact', async () => {
    const { page } = await visit(await reportOf(drifted));
    const focused = (selector: string) =>
      page.evaluate(`document.activeElement.matches('${selector}')`);
    await page.keyboard.press('Tab');
    expect(await focused('.skip')).toBe(true);
    expect((await page.locator('.skip').boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    expect(await focused('main')).toBe(true);
    for (let i = 0; i < 20 && !(await focused('.artifact > summary')); i += 1)
      await page.keyboard.press('Tab');
    expect(await focused('.artifact > summary')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
      'solid',
    );
    expect(await page.locator('.artifact table').first().isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await page.locator('.artifact table').first().isVisible()).toBe(true);
  });

  test('can show 10,000 artifacts', async () => {
    const html = await reportOf(large(10_000));
    const start = performance.now();
    const { page } = await visit(html);
    const loaded = performance.now();
    expect(await page.locator('.artifact').count()).toBe(10_000);
    // Folded, the page is short; unfolded, it has them all.
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(4000);
    await page.evaluate(OPEN_ALL.replace('details', '.group'));
    await page.locator('.artifact').last().scrollIntoViewIfNeeded();
    await page.locator('.artifact > summary').last().click();
    expect(await page.locator('.artifact table').last().isVisible()).toBe(true);
    const looked = performance.now();
    process.stdout.write(
      `10,000 artifacts: ${(html.length / 1e6).toFixed(1)} MB, ${Math.round(loaded - start)} ms to load, ${Math.round(looked - loaded)} ms to fold out, scroll to the end and open the last\n`,
    );
  });
});
