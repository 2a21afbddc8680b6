import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from 'test-support/chromium.js';
import { drift, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from '../support/commandLine.js';
import { board, drifted, hostile, large, real, several } from '../support/reportStreams.js';

/** Checks reports in a real browser: `npm run test:browser`. */

const folder = temporaryFolder();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STREAMS = { drifted, board, real, several, hostile } as const;
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
  const file = join(folder, `${crypto.randomUUID()}.html`);
  writeFileSync(file, html);
  return visitUrl(pathToFileURL(file).href, options);
}

async function visitUrl(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
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
  await page.goto(url);
  return { page, url, messages, requests, loaded };
}

/** What axe finds on a page. */
function violationsOf(page: Page): Promise<unknown> {
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))`,
  );
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
        expect(await violationsOf(page)).toEqual([]);
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

const SLUGS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '../../etc/passwd',
  'CON',
  'a\u202egnp.exe',
  'long-'.repeat(100),
];

/** Dossiers with all kinds of trouble, and with hostile slugs. */
const MANY = jsonLines(
  ...Array.from({ length: 30 }, (_, i) => indexed(i, 'a.md', ofMission(`${i}-mission`))),
  snapshot(31, ofMission('3-mission'), { timestamp: '2026-03-01T00:00:00Z' }),
  drift(32, ofMission('4-mission')),
  missing(33, 'b.md', ofMission('5-mission')),
  missing(34, 'c.md', ofMission('5-mission')),
  ...SLUGS.map((slug, i) => snapshot(40 + i, { ...ofMission(slug), snapshot_hash: 'x' })),
  { ...indexed(50, 'x', ofMission('6-mission')), lamport_clock: -1 },
);

function ofMission(feature_slug: string) {
  return { namespace: { ...NAMESPACE, feature_slug } };
}

describe('a folder of pages in a browser', () => {
  const report = join(folder, 'report');
  const index = pathToFileURL(join(report, 'index.html')).href;
  beforeAll(async () => {
    await dossier(['report', '-o', `${report}/`], { stdin: MANY });
  });

  const names = (page: Page) =>
    page.locator('.overview tbody tr:visible th bdi:first-child').allInnerTexts();
  /** The slugs, without what else distinguishes dossiers. */
  const slugs = async (page: Page) =>
    (await names(page)).filter((text) => text !== 'software-dev' && text !== '2.x');

  test('has no messages and no requests but its pages, and no elements from slugs', async () => {
    const { page, messages, requests } = await visitUrl(index);
    expect(await page.locator('img, iframe, object, link, [onerror], [style]').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    const links = await page.locator('.overview a').all();
    expect(links).toHaveLength(36);
    for (const link of await page
      .locator('.overview a')
      .evaluateAll((all) => all.map((each) => (each as unknown as { href: string }).href))) {
      expect(link).toMatch(/^file:.*[/]report[/]dossiers[/][a-z0-9-]+[.]html$/);
      await page.goto(link);
      expect(await page.locator('script, img, iframe, [onerror]').count()).toBe(0);
    }
    expect(messages).toEqual([]);
    expect(requests).toHaveLength(37);
  });

  test('is sorted by trouble, and by any column and direction', async () => {
    const { page } = await visitUrl(index);
    const first = async () => (await slugs(page))[0];
    const sorted = () =>
      page
        .locator('[aria-sort]')
        .evaluateAll((all) =>
          all.map((each) => [
            (each as unknown as { innerText: string }).innerText.replace(/\W/g, ''),
            each.getAttribute('aria-sort'),
          ]),
        );
    expect((await slugs(page)).slice(0, 2)).toEqual(['4-mission', '3-mission']);
    expect(await sorted()).toEqual([['Parity', 'ascending']]);
    await page.getByRole('button', { name: 'Anomalies' }).click();
    expect(await first()).toBe('5-mission');
    expect(await sorted()).toEqual([['Anomalies', 'descending']]);
    await page.getByRole('button', { name: 'Last event' }).click();
    expect(await first()).toBe('3-mission');
    await page.getByRole('button', { name: 'Dossier' }).click();
    const upwards = (await slugs(page)).filter((slug) => /^\d+-mission$/.test(slug));
    expect(upwards).toEqual(Array.from({ length: 30 }, (_, i) => `${i}-mission`));
    await page.getByRole('button', { name: 'Dossier' }).click();
    expect((await slugs(page)).filter((slug) => /^\d+-mission$/.test(slug))).toEqual(
      upwards.toReversed(),
    );
    await page.getByRole('button', { name: 'Parity' }).click();
    expect((await slugs(page)).slice(0, 2)).toEqual(['4-mission', '3-mission']);
  });

  test('is searched for words of slugs, namespaces and parities', async () => {
    const { page } = await visitUrl(index);
    const field = page.getByRole('searchbox', { name: 'Search' });
    await field.fill('DRIFTED mission');
    expect(await slugs(page)).toEqual(['4-mission']);
    expect(await page.getByRole('status').innerText()).toBe('1 of 36');
    await field.fill('hash differs 3-');
    expect(await slugs(page)).toEqual(['3-mission']);
    await field.fill('<img');
    expect(await slugs(page)).toEqual([SLUGS[0]]);
    await field.fill('nothing has this');
    expect(await slugs(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toBe('0 of 36');
    await field.fill('');
    expect(await slugs(page)).toHaveLength(36);
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  test('leads to a dossier and back, where the search is kept', async () => {
    const { page } = await visitUrl(index);
    await page.getByRole('searchbox').fill('5-mission');
    await page.getByRole('link', { name: '5-mission', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('5-mission');
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('5-mission');
    expect((await slugs(page)).every((slug) => slug.includes('5-mission'))).toBe(true);
    await page.goForward();
    await page.getByRole('link', { name: 'All dossiers' }).click();
    expect(new URL(page.url()).pathname).toBe(new URL(index).pathname);
    expect(await page.locator('tr:target th a').innerText()).toBe('5-mission');
  });

  test('can be used with the keyboard', async () => {
    const { page } = await visitUrl(index);
    const press = async (key: string, until: string) => {
      for (
        let i = 0;
        i < 20 && !(await page.evaluate(`document.activeElement.matches('${until}')`));
        i += 1
      )
        await page.keyboard.press(key);
    };
    await press('Tab', 'input');
    await page.keyboard.type('5-mission');
    await press('Tab', 'th:nth-child(4) button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate("document.activeElement.closest('th').ariaSort")).toBe('descending');
    await press('Tab', 'tbody a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/dossiers/);
    expect(await page.locator('h1').innerText()).toBe('5-mission');
  });

  test.each(['light', 'dark'] as const)('is accessible, in the %s', async (colorScheme) => {
    const { page } = await visitUrl(index, { colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(AXE);
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.goto(
      await page
        .locator('.overview a')
        .first()
        .evaluate((each) => (each as unknown as { href: string }).href),
    );
    await page.evaluate(AXE);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('is complete and sorted by trouble without a script', async () => {
    const { page } = await visitUrl(index, { javaScriptEnabled: false });
    expect(await slugs(page)).toHaveLength(36);
    expect((await slugs(page)).slice(0, 2)).toEqual(['4-mission', '3-mission']);
    expect(await page.locator('input, button').first().isVisible()).toBe(false);
  });

  test('needs no horizontal scrolling at any width', async () => {
    const { page } = await visitUrl(index);
    for (const width of [320, 360, 780, 1000, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
        width,
        width,
      ]);
    }
  });

  test('prints all dossiers, and each page with everything unfolded', async () => {
    const { page } = await visitUrl(index);
    await page.emulateMedia({ media: 'print' });
    expect(await slugs(page)).toHaveLength(36);
    expect(await page.locator('input').isVisible()).toBe(false);
    await page.getByRole('link', { name: '4-mission', exact: true }).evaluate((link) => {
      (link as unknown as { click: () => void }).click();
    });
    await page.waitForURL(/dossiers/);
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('.artifact table').first().boundingBox())?.height).toBeGreaterThan(
      0,
    );
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
  });

  test('has a second barrier: a planted script does not run', async () => {
    const planted = '<script>document.title = "planted"</script>';
    const html = readFileSync(join(report, 'index.html'), 'utf8').replace(
      '</main>',
      `${planted}</main>`,
    );
    expect(html).toContain(planted);
    const { page } = await visit(html);
    expect(await page.title()).toBe('36 dossiers – dossier report');
    // The script of the page runs.
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
  });
});
