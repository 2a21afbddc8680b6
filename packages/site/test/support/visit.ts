import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The site that `npm run site` built. */
export const SITE = 'packages/site/dist';
if (!existsSync(join(SITE, 'llms.txt')))
  throw new Error(`there is no site in ${SITE}: build it with npm run site`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page in a browser, with its messages and requests. */
export interface Visit {
  readonly page: Page;
  readonly messages: string[];
  readonly requests: string[];
}

/** Opens a page of the site from its folder, without a network. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions & { readonly site?: string } = {},
): Promise<Visit> {
  const { site = SITE, ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    offline: true,
    ...contextOptions,
  });
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('dialog', (dialog) => {
    messages.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  const [name = '', query] = path.split('?');
  const search = query === undefined ? '' : `?${query}`;
  await page.goto(pathToFileURL(join(site, name)).href + search);
  return { page, messages, requests };
}

/** What axe finds on a page. Frames have documents of their own. */
export async function violationsOf(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)}, iframes: false, preload: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))`,
  );
}

/** The width that the content of a page takes. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}
