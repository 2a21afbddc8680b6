import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { validateEvent } from 'mission-dossier-contracts/families';
import { Database } from 'node-sqlite3-wasm';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from 'test-support/chromium.js';
import { writeEndlessDatabase } from 'test-support/endlessDatabase.js';
import { drift, identity, indexed, missing } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { SITE, violationsOf, visit, widthOf } from '../support/visit.js';
import { zstdOfZeros } from '../support/zstdOfZeros.js';

/** Uses the playground in a real browser: `npm run site && npm run test:browser`. */

const INVALID = 'fixtures/dossier/replay/invalid-payload-of-each-type.jsonl';
const DRIFT = 'fixtures/dossier/replay/drift-scenario.jsonl';
const OLDER = 'test/producers/cli-2.1.3.jsonl';
const SIBLINGS = 'test/producers/siblings.cli-3.2.7.jsonl';
const HYBRID = 'test/producers/hybrid-2026-02-24.jsonl';
const ZSTD = 'test/producers/cli-3.2.7.jsonl.zst';
const JOURNAL = 'test/producers/sync.cli-3.2.7.db';
const QUEUE = 'test/producers/queue.cli-3.1.10.db';

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<iframe src="https://example.com"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  'a\u202egnp.exe',
];
const HOSTILE = jsonLines(
  ...ATTACKS.flatMap((text, i) => [
    indexed(3 * i, text, { content_ref: { hash: text, algorithm: 'sha256' } }),
    missing(3 * i + 1, `${text} `, { remediation_hint: text }),
    drift(3 * i + 2, { artifact_ids_changed: [identity(text)], rebuild_hint: text }),
    { ...indexed(900 + i, 'x'), payload: { [text]: text } },
    { event_type: text },
  ]),
);

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

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function open(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}

/** Waits until a file is checked, and returns what the page says of it. */
async function verdictOn(page: Page, path: string): Promise<string> {
  await open(page, path);
  const name = path.replace(/^.*\//, '');
  const status = page.getByRole('status').filter({ hasText: `${name}: ` });
  return (await status.innerText()).slice(name.length + 2);
}

/** A new database with the table of an outbox, and what else statements write to it. */
function queueOf(name: string, ...statements: readonly string[]): string {
  const path = fileOf(name, '');
  const database = new Database(path);
  database.exec('CREATE TABLE queue (id INTEGER PRIMARY KEY, data TEXT)');
  for (const statement of statements) database.exec(statement);
  database.close();
  return path;
}

/** A copy of a database in which a page is noise. */
function damaged(path: string, page: number): Buffer {
  return readFileSync(path).fill(0x55, page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
}

const PAGE_BYTES = 4096;

/** An outbox with what is not an event, between numbers that are not those of lines. */
function badRows(): string {
  return queueOf(
    'rows.db',
    `INSERT INTO queue VALUES (3, '${JSON.stringify(indexed(1, 'a.md'))}'), (17, NULL),
      (20, '{ "event_type":
  1 }'), (41, CAST(x'7bff7d' AS TEXT))`,
  );
}

/** The lines of `dossier validate` on a file. */
function validated(path: string): Promise<string> {
  const args = [
    'packages/cli/bin/dossier.js',
    'validate',
    '--advisories',
    '--format',
    'json',
    path,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (_, stdout) => {
      resolve(stdout);
    });
  });
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

describe('the playground', () => {
  test.each([
    ['invalid events', () => INVALID],
    ['another generation', () => OLDER],
    ['other families', () => SIBLINGS],
    ['several generations', () => HYBRID],
    ['zstd', () => ZSTD],
    ['the journal of a producer', () => JOURNAL],
    ['the queue of a producer', () => QUEUE],
    ['a database with rows that are not events', badRows],
    ['a compressed database', () => fileOf('rows.db.gz', gzipSync(readFileSync(badRows())))],
    ['a database of something else', () => queueOf('other.db', 'ALTER TABLE queue RENAME TO q')],
    ['a database with a damaged page', () => fileOf('page.db', damaged(JOURNAL, 3))],
  ])('has the verdicts of the command line, with their places: %s', async (_, pathOf) => {
    const path = pathOf();
    const { page, messages } = await visit(browser, 'playground.html');
    await verdictOn(page, path);
    const shown = await page.locator('.verdicts button').allInnerTexts();
    const { findings } = JSON.parse(await validated(path)) as {
      findings: { line: number; column: number; path: string | null; message: string }[];
    };
    expect(shown).toHaveLength(findings.length);
    findings.forEach(({ line, column, path: pointer, message }, i) => {
      for (const part of [`at ${line}:${column}`, pointer ?? '', message])
        expect(shown[i]).toContain(part);
    });
    expect(messages).toEqual([]);
  });

  test('marks the places in the text, and leads to them', async () => {
    const { page } = await visit(browser, 'playground.html');
    expect(await verdictOn(page, INVALID)).toBe('5 records, 4 errors in 4 records.');
    expect(await page.locator('.cm-lint-marker-error').count()).toBe(4);
    await page.getByRole('button', { name: '/payload/indexed_at' }).click();
    expect(await page.locator('.cm-lintRange-error').first().innerText()).toBe('"yesterday"');
    await page.keyboard.type('"2026-02-21T14:01:00Z"');
    await page.getByRole('status').filter({ hasText: '3 errors in 3 records' }).waitFor();
    expect(await page.locator('.cm-lint-marker-error').count()).toBe(3);
  });

  test('checks what is typed, and a JSON document', async () => {
    const { page } = await visit(browser, 'playground.html');
    await page.locator('.cm-content').click();
    await page.keyboard.insertText('[\n  {\n    "event_type": 1 }\n]');
    await page.getByRole('status').filter({ hasText: 'in 1 record' }).waitFor();
    expect(await page.locator('.verdicts').innerText()).toContain('at 2:');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Paste events');
    expect(await page.locator('.verdicts').count()).toBe(0);
  });

  test('says that nothing was checked where there are no records', async () => {
    const { page } = await visit(browser, 'playground.html');
    expect(await verdictOn(page, fileOf('blank.jsonl', '\n\n'))).toBe(
      'no records, so nothing was checked.',
    );
    expect(await page.getByRole('tabpanel').innerText()).toBe('Nothing was checked.');
  });

  test('reads a file that is compressed with gzip', async () => {
    const { page } = await visit(browser, 'playground.html');
    const path = fileOf('drift.jsonl.gz', gzipSync(readFileSync(DRIFT)));
    expect(await verdictOn(page, path)).toBe('5 records, no errors.');
    expect(await page.locator('.cm-content').innerText()).toContain(
      'MissionDossierArtifactIndexed',
    );
  });

  test('reads a file that is compressed with zstd', async () => {
    const { page, messages } = await visit(browser, 'playground.html');
    const verdict = await verdictOn(page, ZSTD);
    expect(verdict).toBe(await verdictOn(page, ZSTD.replace('.zst', '')));
    expect(verdict).toMatch(/^\d+ records, no errors/);
    expect(messages).toEqual([]);
  });

  test('shows the rows of a database, with their numbers, and leads to them', async () => {
    const { page } = await visit(browser, 'playground.html');
    expect(await verdictOn(page, badRows())).toMatch(/^4 records, \d+ errors in 3 records\.$/);
    const numbers = page.locator('.cm-lineNumbers .cm-gutterElement:visible');
    expect((await numbers.allInnerTexts()).filter(Boolean)).toEqual(['3', '17', '20', '41']);
    await page.getByRole('button', { name: '/event_type' }).click();
    expect(await page.locator('.cm-line').nth(2).innerText()).toBe('{ "event_type":   1 }');
    expect(await page.locator('.cm-lintRange-active, .cm-lintRange-error').count()).toBe(3);
    // It is a text from the first change on, whose lines are counted.
    await page.keyboard.type('2');
    await page.getByRole('status').filter({ hasText: 'rows.db.jsonl: 3 records' }).waitFor();
    expect((await numbers.allInnerTexts()).filter(Boolean)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('loads what reads databases when there is one, once, from its folder', async () => {
    const { page, requests } = await visit(browser, 'playground.html');
    const scripts = () => requests.filter((url) => url.endsWith('.js'));
    await verdictOn(page, DRIFT);
    await verdictOn(page, ZSTD);
    expect(scripts().map((url) => url.replace(/^.*\//, ''))).toEqual(['playground.js']);
    await verdictOn(page, QUEUE);
    await verdictOn(page, DRIFT);
    await verdictOn(page, JOURNAL);
    expect(scripts().map((url) => url.replace(/^.*\//, ''))).toEqual([
      'playground.js',
      'sqlite.js',
    ]);
    expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
  });

  test('shows the last input, if what reads databases is not loaded yet', async () => {
    const { page } = await visit(browser, 'playground.html');
    await open(page, QUEUE);
    expect(await verdictOn(page, DRIFT)).toBe('5 records, no errors.');
    await page.waitForTimeout(500);
    expect(await page.getByRole('status').innerText()).toContain('drift-scenario.jsonl: ');
  });

  test('says what it needs, if what reads databases is missing', async () => {
    const site = join(folder, 'site without a part');
    cpSync(SITE, site, { recursive: true, filter: (path) => !path.endsWith('sqlite.js') });
    const { page } = await visit(browser, 'playground.html', { site });
    await open(page, QUEUE);
    await page.getByRole('status').filter({ hasText: 'sqlite.js cannot be loaded' }).waitFor();
    expect(await verdictOn(page, DRIFT)).toBe('5 records, no errors.');
  });

  test('says that it does not read the file with the changes of a database', async () => {
    const { page } = await visit(browser, 'playground.html');
    const path = queueOf(
      'log.db',
      `INSERT INTO queue VALUES (1, '${JSON.stringify(indexed(1, 'a.md'))}')`,
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; INSERT INTO queue SELECT 2, data FROM queue',
    );
    expect(await verdictOn(page, path)).toMatch(
      /^2 records, no errors\..* log\.db-wal, which this page does not/,
    );
  });

  test.each([
    [
      'a database that is cut off',
      () => fileOf('cut.db', readFileSync(QUEUE).subarray(0, 20_000)),
      'malformed',
    ],
    [
      'a database of noise',
      () => fileOf('noise.db', readFileSync(QUEUE).fill(0x55, 16)),
      'not a database',
    ],
    [
      'a database with too many rows',
      () =>
        queueOf(
          'rows.db',
          `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 600000)
            INSERT INTO queue SELECT i, NULL FROM n`,
        ),
      'has more than 500,000 rows',
    ],
    [
      'zstd that is cut off',
      () => fileOf('cut.zst', readFileSync(ZSTD).subarray(0, 200)),
      'unexpected end of file',
    ],
    [
      'zstd that is damaged',
      () => fileOf('bad.zst', readFileSync(ZSTD).fill(0x55, 40, 60)),
      'compressed with zstd, and damaged',
    ],
    [
      'a small file of zstd that would be huge',
      () => fileOf('bomb.zst', zstdOfZeros(80)),
      'has more than 64 MiB',
    ],
    [
      'a compressed file that is cut off',
      () => fileOf('cut.gz', gzipSync(readFileSync(DRIFT)).subarray(0, 200)),
      'is compressed with gzip, and damaged or cut off',
    ],
    [
      'a small file that would be huge',
      () => fileOf('bomb.gz', gzipSync(Buffer.alloc(80 * 1024 * 1024))),
      'has more than 64 MiB',
    ],
  ])('says why it cannot read a file: %s', async (_, pathOf, reason) => {
    const { page, messages } = await visit(browser, 'playground.html');
    await open(page, pathOf());
    await page.getByRole('status').filter({ hasText: reason }).waitFor({ timeout: 100_000 });
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.locator('.cm-content').innerText()).toBe('\n');
    expect(messages).toEqual([]);
  });

  test('reports bytes that are not UTF-8, although the editor cannot show them', async () => {
    const { page } = await visit(browser, 'playground.html');
    const path = fileOf('latin.jsonl', Buffer.from('{"event_type":"\xe9"}\n', 'latin1'));
    expect(await verdictOn(page, path)).toContain('1 record, ');
    expect(await page.locator('.verdicts').innerText()).toContain('UTF-8');
  });

  test.each([
    ['JSON Lines', DRIFT, '5 records'],
    ['zstd', ZSTD, '9 records'],
    ['a database', QUEUE, '4 records'],
  ])('takes a file that is dropped on it: %s', async (_, path, records) => {
    const { page } = await visit(browser, 'playground.html');
    await page.evaluate(
      (bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'dropped'));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      [...readFileSync(path)],
    );
    await page
      .getByRole('status')
      .filter({ hasText: `dropped: ${records}` })
      .waitFor();
  });

  test('shows the dossier as a report shows it', async () => {
    const { page, messages } = await visit(browser, 'playground.html');
    await verdictOn(page, DRIFT);
    await tab(page, 'Dossier').click();
    const report = page.frameLocator('iframe');
    expect(await report.locator('h1').innerText()).toBe('042-parity-dashboard');
    expect(await report.locator('.parity .badge').innerText()).toBe('Drifted');
    // Its style sheet is used: the policy of the page allows it.
    expect(
      await report
        .locator('.badge')
        .first()
        .evaluate((each) => getComputedStyle(each).display),
    ).toBe('inline-flex');
    expect(messages).toEqual([]);
  });

  test.each([OLDER, HYBRID, SIBLINGS, ZSTD, QUEUE, JOURNAL])(
    'converts events: %s',
    async (path) => {
      const { page } = await visit(browser, 'playground.html');
      const verdict = await verdictOn(page, path);
      await tab(page, 'Canonical form').click();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Save/ }).click();
      const lines = readFileSync(await (await saved).path(), 'utf8')
        .trim()
        .split('\n');
      expect(verdict).toMatch(new RegExp(`^${lines.length} records, no errors`));
      if (path !== SIBLINGS) expect(verdict).toContain('of generation');
      expect(lines.filter((line) => !validateEvent(JSON.parse(line)).valid)).toEqual([]);
    },
  );

  test.each([
    ['rows', 'table', 'more rows than fit into it'],
    ['schema', 'schema', 'found pages of its schema that lead to page '],
  ] as const)(
    'ends in a message for a database without an end of its %s',
    async (_, endless, text) => {
      const { page, messages } = await visit(browser, 'playground.html');
      const path = join(folder, `endless.${endless}.db`);
      writeEndlessDatabase(path, endless);
      await open(page, path);
      await page.locator('main').filter({ hasText: text }).waitFor({ timeout: 100_000 });
      expect(messages).toEqual([]);
    },
  );

  test('makes no elements of hostile input, and sends nothing', async () => {
    const { page, messages, requests } = await visit(browser, 'playground.html');
    await verdictOn(page, fileOf('hostile.jsonl', HOSTILE));
    const loaded = requests.length;
    expect(await page.locator('.verdicts button').count()).toBeGreaterThan(ATTACKS.length);
    for (const name of ['Verdicts', 'Dossier', 'Canonical form']) {
      await tab(page, name).click();
      await page.getByRole('tabpanel').screenshot();
      expect(
        await page
          // The editor has pictures without a source around characters that it shows as others.
          .locator('main :is(img[src], script, a[href^="javascript"], [onerror])')
          .count(),
      ).toBe(0);
    }
    await tab(page, 'Dossier').click();
    expect(await page.frameLocator('iframe').locator('script, img, iframe').count()).toBe(0);
    expect(messages).toEqual([]);
    expect(requests.slice(loaded).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('cannot send anything, from its worker either', async () => {
    const { page } = await visit(browser, 'playground.html');
    await verdictOn(page, DRIFT);
    const blocked = `new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      fetch('https://example.com').catch(() => undefined);
    })`;
    expect(await page.evaluate(blocked)).toBe('connect-src');
    const [worker] = page.workers();
    expect(await worker?.evaluate(blocked)).toBe('connect-src');
  });

  test('stays usable while it checks 10,000 events', async () => {
    const events = Array.from({ length: 10_000 }, (_, i) =>
      indexed(
        i,
        `specs/folder-${i % 97}/artifact-${i}.md`,
        {},
        {
          event_id: `01KJ08Q7Y11XVPXH${String(i).padStart(10, '0')}`,
        },
      ),
    );
    const path = fileOf('many.jsonl', jsonLines(...events));
    const { page } = await visit(browser, 'playground.html');
    await page.evaluate(`
      const gaps = (globalThis.gaps = []);
      let last = performance.now();
      const turn = () => { const now = performance.now(); gaps.push(now - last); last = now; setTimeout(turn); };
      turn();`);
    const start = performance.now();
    expect(await verdictOn(page, path)).toBe('10,000 records, no errors.');
    const took = performance.now() - start;
    const gaps = await page.evaluate<number[]>('globalThis.gaps');
    const longest = Math.max(...gaps);
    // On the page itself, the work would be one gap.
    expect(longest).toBeLessThan(took / 2);
    expect(gaps.length).toBeGreaterThan(50);
    await tab(page, 'Dossier').click();
    await page.frameLocator('iframe').locator('footer').waitFor({ state: 'attached' });
    expect(await page.frameLocator('iframe').locator('.artifact').count()).toBe(10_000);
    process.stdout.write(
      `10,000 events: ${Math.round(took)} ms, and the page waits for ${Math.round(longest)} ms at most\n`,
    );
  });

  test('shows what the last input has, if one comes while another is checked', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => indexed(i, `${i}.md`));
    const { page } = await visit(browser, 'playground.html');
    await open(page, fileOf('first.jsonl', jsonLines(...many)));
    expect(await verdictOn(page, DRIFT)).toBe('5 records, no errors.');
    await page.waitForTimeout(500);
    expect(await page.getByRole('status').innerText()).toContain('drift-scenario.jsonl: ');
  });
});

describe('the playground for everyone', () => {
  test.each(['light', 'dark'] as const)('is accessible, in the %s', async (colorScheme) => {
    const { page } = await visit(browser, 'playground.html', { colorScheme });
    expect(await violationsOf(page)).toEqual([]);
    await verdictOn(page, fileOf('hostile.jsonl', HOSTILE));
    for (const name of ['Verdicts', 'Dossier', 'Canonical form']) {
      await tab(page, name).click();
      expect([name, await violationsOf(page)]).toEqual([name, []]);
    }
    await verdictOn(page, badRows());
    expect(await violationsOf(page)).toEqual([]);
  });

  test('needs no horizontal scrolling at any width', async () => {
    const { page } = await visit(browser, 'playground.html');
    await verdictOn(page, fileOf('hostile.jsonl', HOSTILE));
    for (const name of ['Verdicts', 'Dossier', 'Canonical form']) {
      await tab(page, name).click();
      for (const width of [320, 360, 780, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        expect([name, await widthOf(page)]).toEqual([name, width]);
      }
    }
  });

  test('can be used with the keyboard', async () => {
    const { page } = await visit(browser, 'playground.html');
    const press = async (key: string, until: string) => {
      const isThere = () =>
        page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(until)})`);
      for (let i = 0; i < 20 && !(await isThere()); i += 1) await page.keyboard.press(key);
      expect(await isThere()).toBe(true);
    };
    await press('Tab', 'select');
    await page.keyboard.type('Invalid');
    await page.getByRole('status').filter({ hasText: '4 errors' }).waitFor();
    await press('Tab', '[role=tab]');
    await page.keyboard.press('ArrowRight');
    expect(await tab(page, 'Dossier').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    expect(await tab(page, 'Verdicts').getAttribute('aria-selected')).toBe('true');
    await press('Tab', '.verdicts button');
    await page.keyboard.press('Enter');
    // The editor has the focus, and the selection is the value; Tab leaves it.
    expect(await page.evaluate('document.activeElement.className')).toContain('editor');
    await page.keyboard.press('F8');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).not.toContain('editor');
  });

  test('says what it needs, without JavaScript', async () => {
    const { page } = await visit(browser, 'playground.html', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toBe('The playground needs JavaScript.');
  });
});
