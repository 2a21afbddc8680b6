import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { families } from '../../src/contract.js';
import type { Browser } from 'playwright-core';
import { launchChromium } from 'test-support/chromium.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { SITE, violationsOf, visit, widthOf } from '../support/visit.js';

/** Looks at the site in a real browser: `npm run site && npm run test:browser`. */

const LLMS = readFileSync(join(SITE, 'llms.txt'), 'utf8');
const LISTED = [...LLMS.matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, path = '']) => path);
const PAGES = LISTED.map((path) => path.replace(/\.md$/, '.html'));
const KINDS = [
  'index.html',
  'guides/validate-events.html',
  'contract.html',
  'families/status.html',
  'conformance-matrix.html',
  'reference/events/index.html',
  'reference/events/WPStatusChanged.html',
  'reference/schemas/event.html',
  'reference/rules/index.html',
  'api/reading.html',
  'search.html?q=drift',
];

const folder = temporaryFolder();
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

describe('a page of the site', () => {
  test.each(KINDS)('is accessible, in the light and in the dark: %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(browser, path, { colorScheme });
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  test('needs no horizontal scrolling on a phone, whichever it is', async () => {
    const { page } = await visit(browser, 'index.html', {
      viewport: { width: 320, height: 800 },
    });
    const wide: string[] = [];
    for (const path of [...PAGES, 'search.html']) {
      await page.goto(new URL(path, page.url().replace(/dist\/.*/, 'dist/')).href);
      if ((await widthOf(page)) > 320) wide.push(path);
    }
    expect(PAGES.length).toBeGreaterThan(50);
    expect(wide).toEqual([]);
  });

  test('works from a folder of any name, without a network and messages', async () => {
    const site = join(folder, 'a folder & its site');
    cpSync(SITE, site, { recursive: true });
    const { page, messages, requests } = await visit(browser, 'index.html', { site });
    await page.getByRole('link', { name: 'Validate events' }).first().click();
    expect(await page.locator('h1').innerText()).toBe('Validate events');
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  test('neither runs nor loads what is planted', async () => {
    const { page } = await visit(browser, 'index.html');
    const refused = await page.evaluate(`new Promise((resolve) => {
      const refused = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (refused.push(effectiveDirective) === 3) resolve(refused.sort());
      });
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'document.title = "planted"' }),
        Object.assign(document.createElement('img'), { src: 'https://example.com/x.png' }));
      fetch('https://example.com').catch(() => undefined);
    })`);
    expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
    expect(await page.title()).toBe('mission-dossier-contracts');
  });

  test('leads past its header with the keyboard', async () => {
    const { page } = await visit(browser, 'index.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate("document.activeElement.matches('main')")).toBe(true);
  });
});

describe('the search', () => {
  test('finds pages and sections from the header of any page', async () => {
    const { page, messages } = await visit(browser, 'guides/validate-events.html');
    await page.getByRole('searchbox', { name: 'Search' }).fill('WPStatusChanged');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html/);
    const hits = page.locator('.hits a');
    expect(await hits.allInnerTexts()).toContain('WPStatusChanged');
    await page.getByRole('searchbox').fill('lamport_clock');
    expect(await hits.count()).toBeGreaterThan(0);
    await hits.first().click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(messages).toEqual([]);
  });

  test('says that nothing was found', async () => {
    const { page } = await visit(browser, 'search.html?q=xyzzyplugh');
    expect(await page.getByRole('status').innerText()).toBe('Nothing was found.');
    expect(await page.locator('.hits li').count()).toBe(0);
  });

  test('does not take a query for elements', async () => {
    const { page, messages } = await visit(
      browser,
      `search.html?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    expect(await page.locator('main img').count()).toBe(0);
    expect(messages).toEqual([]);
  });
});

describe('the files of the site', () => {
  test('have Markdown for each page that llms.txt lists', () => {
    expect(LISTED.filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
  });

  test('have a page for each numbered rule of the contract', () => {
    const numbers = Array.from({ length: 35 }, (_, i) => `reference/rules/C${i + 1}.html`);
    expect(numbers.filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
  });

  test('have a page for each event type and each named rule', () => {
    const pages = families().flatMap(({ name, events, rules = {} }) => [
      ...Object.keys(events).map((type) => `reference/events/${type}.html`),
      ...Object.keys(rules).map((rule) => `reference/rules/${name}/${rule}.html`),
    ]);
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
  });
});
