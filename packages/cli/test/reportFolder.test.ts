import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drift, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { temporaryOf } from '../src/temporaryFile.js';
import { dossier } from './support/commandLine.js';
import type { Run } from './support/commandLine.js';
import {
  attribute,
  byClass,
  byTag,
  figuresOf,
  parsedFrom,
  parsePage,
  textOf,
} from './support/page.js';
import type { ParsedPage } from './support/page.js';

const root = temporaryFolder();
let count = 0;

/** The name of a folder that does not exist. */
function newFolder(): string {
  count += 1;
  return join(root, `report-${count}`);
}

function of(feature_slug: string) {
  return { namespace: { ...NAMESPACE, feature_slug } };
}

async function reportTo(output: string, ...events: readonly unknown[]): Promise<Run> {
  return dossier(['report', '-o', output], { stdin: jsonLines(...events) });
}

function pageAt(...path: readonly string[]): ParsedPage {
  return parsePage(readFileSync(join(...path), 'utf8'));
}

function pagesIn(folder: string): string[] {
  return readdirSync(join(folder, 'dossiers')).sort();
}

/** The first words of each row of the overview. */
function rowsOf(folder: string): string[] {
  const [table] = byClass(pageAt(folder, 'index.html'), 'overview');
  return byTag(parsedFrom(table as never), 'tr')
    .slice(1)
    .map((row) => byTag(parsedFrom(row), 'bdi').map(textOf)[0] ?? '');
}

/** A dossier of each kind of trouble, the greatest first. */
const TROUBLES = [
  ['drifted', [snapshot(1, of('drifted')), drift(2, of('drifted'))]],
  ['other-hash', [indexed(3, 'a', of('other-hash')), snapshot(4, of('other-hash'))]],
  [
    'gaps',
    [
      snapshot(5, { ...of('gaps'), snapshot_hash: 'x' }),
      missing(6, 'b', of('gaps')),
      missing(7, 'c', of('gaps')),
    ],
  ],
  ['a-gap', [missing(8, 'b', of('a-gap'))]],
  ['unknown', [indexed(9, 'a', of('unknown'))]],
  ['clean', [snapshot(10, { ...of('clean'), snapshot_hash: 'x' })]],
] as const;
const ALL = TROUBLES.flatMap(([, events]): readonly object[] => events);

describe('dossier report -o FOLDER', () => {
  test.each([
    ['a new one, whose name ends in /', (folder: string) => `${folder}/`],
    [
      'an empty one',
      (folder: string) => {
        mkdirSync(folder);
        return folder;
      },
    ],
    [
      'a link to one',
      (folder: string) => {
        mkdirSync(`${folder}-target`);
        symlinkSync(`${folder}-target`, folder);
        return folder;
      },
    ],
  ])('writes an overview, and a page for each dossier: %s', async (_, prepare) => {
    const folder = newFolder();
    const output = prepare(folder);
    expect(await reportTo(output, ...ALL)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `${join(output, 'index.html')}: 6 dossiers, 2 artifacts, 3 anomalies, 1 drifted, 1 clean with another snapshot hash, 6 pages\n`,
    });
    expect(readdirSync(folder).sort()).toEqual(['dossiers', 'index.html']);
    expect(pagesIn(folder)).toHaveLength(6);
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('sorts the dossiers by trouble', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, ...ALL.toReversed());
    expect(rowsOf(folder)).toEqual(TROUBLES.map(([slug]) => slug));
    const [aside] = byClass(pageAt(folder, 'index.html'), 'aside');
    expect(textOf(aside as never)).toBe(
      'Clean says that no drift was detected. Of the clean ones, the artifacts of 1 do not hash to the latest snapshot, and 1 have missing artifacts.',
    );
    expect(
      byTag(parsedFrom(byClass(pageAt(folder, 'index.html'), 'tally')[0] as never), 'li').map(
        textOf,
      ),
    ).toEqual(['Clean 3', 'Drifted 1', 'Unknown 2']);
  });

  test('links each row with its page, and each page with its row', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, ...ALL);
    const index = pageAt(folder, 'index.html');
    const links = byTag(index, 'a').flatMap((link) => {
      const href = attribute(link, 'href') ?? '';
      return href.startsWith('#') ? [] : [[href, textOf(link)] as const];
    });
    expect(links).toHaveLength(6);
    for (const [href, text] of links) {
      const page = pageAt(folder, href);
      expect(byTag(page, 'h1').map(textOf)).toEqual([text]);
      const [back] = byTag(page, 'a').filter((link) => textOf(link) === 'All dossiers');
      const [target, id] = (attribute(back as never, 'href') ?? '').split('#');
      expect(target).toBe('../index.html');
      const row = index.elements.find((element) => attribute(element, 'id') === id);
      expect(textOf(row as never)).toContain(text);
    }
  });

  test('has on each page what a report of the dossier alone has', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, ...ALL);
    for (const [slug, events] of TROUBLES) {
      const [name] = pagesIn(folder).filter((each) => each.startsWith(`${slug}-`));
      const { stdout } = await dossier(['report'], { stdin: jsonLines(...events) });
      const [page, alone] = [pageAt(folder, 'dossiers', name as string), parsePage(stdout)];
      expect(figuresOf(page)).toEqual(figuresOf(alone));
      expect(byClass(page, 'dossier').map(textOf)).toEqual(byClass(alone, 'dossier').map(textOf));
    }
  });

  test('distinguishes dossiers that look the same', async () => {
    const folder = newFolder();
    const other = { ...NAMESPACE, project_uuid: '11111111-1111-4111-8111-111111111111' };
    await reportTo(
      `${folder}/`,
      indexed(1, 'a', { namespace: other }),
      indexed(2, 'a'),
      indexed(3, 'a', of('another')),
    );
    const rows = byClass(pageAt(folder, 'index.html'), 'line').map(textOf);
    expect(rows.toSorted()).toEqual([
      'software-dev into 2.x',
      `software-dev into 2.x, manifest 1.0.0, project ${other.project_uuid}`,
      `software-dev into 2.x, manifest 1.0.0, project ${NAMESPACE.project_uuid}`,
    ]);
  });

  test('lists the errors of the input in the overview, and leads there from their dossier', async () => {
    const folder = newFolder();
    const bad = indexed(2, 'b', { ...of('bad'), indexed_at: 'now' });
    const run = await reportTo(
      `${folder}/`,
      indexed(1, 'a', of('bad')),
      bad,
      snapshot(3, of('good')),
    );
    expect(run.exitCode).toBe(1);
    const index = pageAt(folder, 'index.html');
    expect(byClass(index, 'notice').map(textOf)).toEqual([
      '1 error in the input. Invalid values are not part of the dossiers. Rejected events',
    ]);
    expect(byClass(index, 'findings')).toHaveLength(1);
    const noticesOf = (slug: string) => {
      const [name] = pagesIn(folder).filter((each) => each.startsWith(slug));
      return byClass(pageAt(folder, 'dossiers', name as string), 'notice');
    };
    expect(noticesOf('good')).toEqual([]);
    const [notice] = noticesOf('bad');
    expect(textOf(notice as never)).toBe(
      '1 event is invalid, and not part of the dossier. Rejected events',
    );
    expect(byTag(parsedFrom(notice as never), 'a').map((link) => attribute(link, 'href'))).toEqual([
      '../index.html#rejected',
    ]);
  });

  test('has one page for input without any event, and says so', async () => {
    const folder = newFolder();
    expect(await reportTo(`${folder}/`)).toMatchObject({ exitCode: 0 });
    expect(rowsOf(folder)).toEqual(['No dossier events']);
  });
});

describe('the name of a page', () => {
  const namesFor = async (slugs: readonly string[]) => {
    const folder = newFolder();
    const events = slugs.map((slug, i) => snapshot(i, of(slug)));
    const { exitCode } = await reportTo(`${folder}/`, ...events);
    return { exitCode, names: pagesIn(folder), folder };
  };

  test('begins with the slug, and is the same in every run, whatever else is reported', async () => {
    const { names } = await namesFor(['008-mission-dossier']);
    expect(names).toEqual([
      expect.stringMatching(/^008-mission-dossier-[0-9a-f]{24}\.html$/) as unknown,
    ]);
    expect((await namesFor(['zzz', '008-mission-dossier', 'a'])).names).toContain(names[0]);
  });

  test('is valid on every file system, and unlike any other, for hostile slugs', async () => {
    const slugs = [
      '../x',
      '..\\x',
      '/etc/passwd',
      'CON',
      'con',
      'nul.html',
      'A',
      'a',
      'ä',
      'a\u0308',
      '<script>',
      '"><img src=x>',
      'x'.repeat(5000),
      `${'x'.repeat(5000)}y`,
      '-rf',
      '.hidden',
      '…',
      '日本語',
      'a:b|c?d*e',
      '__proto__',
      'index',
    ];
    const { exitCode, names, folder } = await namesFor(slugs);
    expect(exitCode).toBe(0);
    expect(new Set(names).size).toBe(slugs.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,47}-[0-9a-f]{24}\.html$/);
    expect(readdirSync(folder).sort()).toEqual(['dossiers', 'index.html']);
    const hrefs = byTag(pageAt(folder, 'index.html'), 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => !href.startsWith('#'));
    expect(hrefs.sort()).toEqual(names.map((name) => `dossiers/${name}`));
  });

  test('is such for any slugs', async () => {
    const slugs = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(slugs, async (some) => {
        const { names } = await namesFor(some);
        expect(names).toHaveLength(some.length);
        for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]*-[0-9a-f]{24}\.html$/);
      }),
      { numRuns: tries(30) },
    );
  });
});

describe('a folder that has a report', () => {
  test('gets the new pages, and loses those of dossiers that are no more', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, snapshot(1, of('old')), snapshot(2, of('kept')));
    const before = pagesIn(folder);
    const { exitCode } = await reportTo(folder, drift(3, of('kept')), snapshot(4, of('new')));
    expect(exitCode).toBe(0);
    expect(rowsOf(folder)).toEqual(['kept', 'new']);
    const after = pagesIn(folder);
    expect(after.map((name) => name.split('-')[0])).toEqual(['kept', 'new']);
    expect(before).toContain(after[0]);
    expect(byClass(pageAt(folder, 'dossiers', after[0] as string), 'drifted')).not.toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['dossiers', 'index.html']);
  });

  test('keeps every other file', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, snapshot(1, of('old')));
    const [page = ''] = pagesIn(folder);
    const others = {
      'notes.txt': 'mine',
      'dossiers/notes.html': 'mine',
      // A copy, under another name.
      'dossiers/old.html': readFileSync(join(folder, 'dossiers', page), 'utf8'),
      // The name of a page, but not a page.
      [`dossiers/mine-${'0'.repeat(24)}.html`]: '<p>mine',
    };
    for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, name), text);
    expect(await reportTo(folder, snapshot(2, of('new')))).toMatchObject({ exitCode: 0 });
    for (const [name, text] of Object.entries(others))
      expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([name, text]);
    expect(existsSync(join(folder, 'dossiers', page))).toBe(false);
  });

  test.each(['index.html', 'a page'])(
    'is refused, and stays as it is, if a foreign file has the name of %s',
    async (which) => {
      const folder = newFolder();
      await reportTo(`${folder}/`, snapshot(1, of('one')), snapshot(2, of('two')));
      const [page = ''] = pagesIn(folder);
      const name = which === 'index.html' ? which : join('dossiers', page);
      writeFileSync(join(folder, name), 'mine');
      const before = snapshotOf(folder);
      const { exitCode, stderr } = await reportTo(folder, drift(3, of('one')), drift(4, of('two')));
      expect([exitCode, stderr]).toEqual([
        2,
        `error: cannot write ${join(folder, name)}: there is a file that is not of a report; expected a folder for the report alone\n`,
      ]);
      expect(snapshotOf(folder)).toEqual(before);
    },
  );

  test('stays as it is if the input cannot be read', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, snapshot(1));
    const before = snapshotOf(folder);
    const absent = join(root, 'absent.jsonl');
    expect(await dossier(['report', absent, '-o', folder])).toMatchObject({ exitCode: 2 });
    expect(snapshotOf(folder)).toEqual(before);
  });

  test('loses what a killed process left behind', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, snapshot(1));
    // No process has this number.
    const left = temporaryOf(join(folder, 'index.html')).replace(`-${process.pid}-`, '-4194999-');
    mkdirSync(join(left, 'dossiers'), { recursive: true });
    writeFileSync(join(left, 'dossiers', 'x.html'), '');
    await reportTo(folder, snapshot(1));
    expect(readdirSync(folder).sort()).toEqual(['dossiers', 'index.html']);
  });
});

describe('a folder that cannot be written', () => {
  test.each([
    [
      'is a file',
      () => {
        const file = newFolder();
        writeFileSync(file, 'mine');
        return [`${file}/`, 'there is a file of this name; expected a folder'] as const;
      },
    ],
    [
      'is in no folder',
      () => [join(newFolder(), 'x/'), 'there is no such file or folder'] as const,
    ],
  ])('is an error: it %s', async (_, prepare) => {
    const [output, why] = prepare();
    const before = readdirSync(root);
    const { exitCode, stderr } = await reportTo(output, snapshot(1));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: cannot write /);
    expect(stderr).toContain(why);
    expect(readdirSync(root)).toEqual(before);
  });

  test('leaves nothing behind, if an input is absent', async () => {
    const folder = newFolder();
    const before = readdirSync(root);
    const { exitCode } = await dossier(['report', join(root, 'absent'), '-o', `${folder}/`]);
    expect(exitCode).toBe(2);
    expect(readdirSync(root)).toEqual(before);
  });
});

describe('the overview of a folder', () => {
  test('runs its own script alone, and no other page runs any', async () => {
    const folder = newFolder();
    await reportTo(`${folder}/`, ...ALL);
    const policyOf = (page: ParsedPage) => {
      const meta = byTag(page, 'meta').find((each) => attribute(each, 'http-equiv') !== undefined);
      return attribute(meta as never, 'content') ?? '';
    };
    const index = pageAt(folder, 'index.html');
    expect(byTag(index, 'script').map((script) => attribute(script, 'src'))).toEqual([undefined]);
    expect(policyOf(index)).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
    for (const name of pagesIn(folder)) {
      const page = pageAt(folder, 'dossiers', name);
      expect(byTag(page, 'script')).toEqual([]);
      expect(policyOf(page)).not.toContain('script-src');
    }
  });

  test('has less than 2 MB for 2,000 dossiers, and so has each page', async () => {
    const folder = newFolder();
    const events = Array.from({ length: 2000 }, (_, i) =>
      indexed(i, 'a.md', of(`${i}-a-mission-with-a-usual-name`)),
    );
    const { exitCode } = await reportTo(`${folder}/`, ...events);
    expect(exitCode).toBe(0);
    expect(rowsOf(folder)).toHaveLength(2000);
    expect(statSync(join(folder, 'index.html')).size).toBeLessThan(2_000_000);
  });
});

describe('a page of a folder', () => {
  test('has less than 2 MB, however many versions there are', async () => {
    const folder = newFolder();
    const events = Array.from({ length: 9000 }, (_, i) => indexed(i, `artifact-${i % 300}.md`));
    await reportTo(`${folder}/`, ...events);
    const [name = ''] = pagesIn(folder);
    const { size } = statSync(join(folder, 'dossiers', name));
    expect(size).toBeGreaterThan(500_000);
    expect(size).toBeLessThan(2_000_000);
    expect(byClass(pageAt(folder, 'dossiers', name), 'left-out')).toHaveLength(300);
  });

  test('says so if it has more, because of its artifacts', async () => {
    const folder = newFolder();
    const events = Array.from({ length: 3000 }, (_, i) => indexed(i, `artifact-${i}.md`));
    await reportTo(`${folder}/`, ...events);
    const [name = ''] = pagesIn(folder);
    expect(byClass(pageAt(folder, 'dossiers', name), 'notice').map(textOf)).toEqual([
      expect.stringMatching(
        /^This page has [0-9.]+ MB, because the dossier has 3,000 artifacts\.$/,
      ) as unknown,
    ]);
  });
});

describe('the events of a report', () => {
  test('do not fill the memory', () => {
    const file = join(root, 'many.jsonl');
    const lines = Array.from({ length: 12_000 }, (_, i) => {
      const event_id = `01KJ08Q7Y11XVPXHMV${String(i).padStart(8, '0')}`;
      const diagnostics = { context_diagnostics: { note: 'x'.repeat(3000) } };
      return jsonLines(
        indexed(
          i,
          `artifact-${Math.floor(i / 100) % 50}.md`,
          { ...of(`mission-${i % 100}`), ...diagnostics },
          { event_id },
        ),
      );
    });
    writeFileSync(file, lines.join(''));
    const folder = newFolder();
    const { status, stderr } = shell(
      `NODE_OPTIONS=--max-old-space-size=64 $DOSSIER report ${file} -o ${folder}/`,
    );
    expect(stderr).toBe(
      `${join(folder, 'index.html')}: 100 dossiers, 5,000 artifacts, 0 anomalies, 0 drifted, 100 pages\n`,
    );
    expect(status).toBe(0);
    const [name = ''] = pagesIn(folder);
    expect(figuresOf(pageAt(folder, 'dossiers', name))).toMatchObject([{ Events: '120' }]);
  });

  test('are named with their files and lines, if they come in versions', async () => {
    const [one, two] = [join(root, 'one.jsonl'), join(root, 'two.jsonl')];
    writeFileSync(one, jsonLines(indexed(1, 'a'), indexed(2, 'b')));
    writeFileSync(two, jsonLines(indexed(3, 'c'), indexed(2, 'b2')));
    const folder = newFolder();
    expect(await dossier(['report', one, two, '-o', `${folder}/`])).toMatchObject({ exitCode: 1 });
    const [table] = byClass(pageAt(folder, 'index.html'), 'findings');
    expect(textOf(table as never)).toContain(
      `${two}:2:1 another event at ${one}:2 has the same id, clock and timestamp, but other content; that one is kept`,
    );
  });

  test('need a temporary file, and without one the reason is reported', () => {
    const { status, stderr } = shell(
      'TMPDIR=/no-such-folder $DOSSIER report',
      jsonLines(indexed(1, 'a')),
    );
    expect(stderr).toBe(
      'error: cannot keep the events in /no-such-folder: there is no such file or folder\n',
    );
    expect(status).toBe(2);
  });

  test('leave no temporary file behind', () => {
    const temporary = newFolder();
    mkdirSync(temporary);
    const { status } = shell(
      `TMPDIR=${temporary} $DOSSIER report > /dev/null`,
      jsonLines(indexed(1, 'a')),
    );
    expect(status).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

/** The content of each file in a folder. */
function snapshotOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, readFileSync(path, 'utf8')];
    }),
  );
}
