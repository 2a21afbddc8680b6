import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { namespaceKey } from 'mission-dossier-contracts';
import {
  loadExpectedOutcome,
  loadReplayStream,
  replayIds,
} from 'mission-dossier-contracts/conformance';
import {
  drift,
  HASH,
  identity,
  indexed,
  missing,
  NAMESPACE,
  snapshot,
} from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
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
import { large } from './support/reportStreams.js';

const folder = temporaryFolder();
const REPLAYS = replayIds().filter((id) => !id.includes('integers-as-written'));

async function pageOf(...events: readonly unknown[]): Promise<ParsedPage> {
  const { stdout } = await dossier(['report'], { stdin: jsonLines(...events) });
  return parsePage(stdout);
}

function rowsOf(page: ParsedPage, tableClass: string): string[] {
  return byClass(page, tableClass).flatMap((table) =>
    byTag(parsedFrom(table), 'tr').slice(1).map(textOf),
  );
}

describe('dossier report: the page', () => {
  test('is one document that loads and runs nothing, and allows only its own style sheet', async () => {
    const page = await pageOf(indexed(1, 'spec.md'));
    const tags = new Set(page.elements.map(({ tagName }) => tagName));
    for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'base', 'form'])
      expect([tag, tags.has(tag)]).toEqual([tag, false]);
    const references = page.elements.flatMap((element) => [
      attribute(element, 'href') ?? '#',
      attribute(element, 'src') ?? '#',
    ]);
    expect(references.filter((reference) => !reference.startsWith('#'))).toEqual([]);

    const [style] = byTag(page, 'style');
    const css = (style?.childNodes[0] as { value: string }).value;
    const hash = createHash('sha256').update(css).digest('base64');
    const policy = byTag(page, 'meta').find((meta) => attribute(meta, 'http-equiv') !== undefined);
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(css).not.toMatch(/url\(|@import/);
  });

  test('links only to places on the page, and has each id once', async () => {
    const other = indexed(2, 'a', { namespace: { ...NAMESPACE, target_branch: 'main' } });
    for (const events of [[indexed(1, 'spec.md')], [indexed(1, 'spec.md'), other]]) {
      const page = await pageOf(...events);
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      const links = byTag(page, 'a').map((link) => attribute(link, 'href')?.slice(1));
      expect(ids).toEqual([...new Set(ids)]);
      expect(links.filter((link) => !ids.includes(link ?? ''))).toEqual([]);
    }
  });

  test('shows when it was made, and dates as they are written', async () => {
    const stdin = jsonLines(indexed(1, 'spec.md', { indexed_at: '2026-02-21T15:12:40.5+01:00' }));
    const { stdout } = await dossier(['report'], { stdin, now: '2026-03-01T09:05:00.123Z' });
    const page = parsePage(stdout);
    expect(textOf(byTag(page, 'header')[0] as never)).toContain('made 1 Mar 2026, 09:05 UTC');
    expect(rowsOf(page, 'versions')).toEqual([
      expect.stringContaining('21 Feb 2026, 15:12 +01:00 2026-02-21T15:12:40.5+01:00') as unknown,
    ]);
  });
});

describe('dossier report: the dossier', () => {
  test("has each replay's numbers, parity, artifacts and anomalies", async () => {
    let looked = 0;
    for (const id of REPLAYS) {
      const { state } = loadExpectedOutcome(id, 'contract');
      if (!state) continue;
      looked += 1;
      const page = await pageOf(...loadReplayStream(id));
      const artifacts = Object.values(state.artifacts);
      expect([id, figuresOf(page)]).toEqual([
        id,
        [
          expect.objectContaining({
            Artifacts: String(artifacts.filter(({ superseded }) => !superseded).length),
            Anomalies: String(state.anomalies.length),
            Drifts: String(state.drift_history.length),
            Events: String(state.event_count),
          }) as unknown,
        ],
      ]);
      expect([id, byClass(page, 'parity').map((each) => attribute(each, 'class'))]).toEqual([
        id,
        [`parity ${state.parity_status}`],
      ]);
      expect([id, byClass(page, 'artifact').length]).toEqual([id, artifacts.length]);
      expect([id, byClass(page, 'superseded').length]).toEqual([
        id,
        artifacts.filter(({ superseded }) => superseded).length,
      ]);
    }
    expect(looked).toBeGreaterThan(50);
  });

  test.each([
    ['unknown', [indexed(1, 'a')], 'No snapshot has been computed yet'],
    ['unknown', [], 'There are no dossier events'],
    [
      'clean',
      [snapshot(1)],
      'No drift has been detected since the latest snapshot, computed on 21 Feb 2026, 15:12 UTC (7 days ago)',
    ],
    [
      'drifted',
      [snapshot(1), drift(2), drift(3)],
      '2 drifts were detected since the latest snapshot',
    ],
    [
      'drifted',
      [drift(1)],
      '1 drift was detected and no snapshot has been computed: artifact mutated.',
    ],
    [
      'clean',
      [drift(1), snapshot(2), indexed(3, 'a'), missing(4, 'b')],
      'Since that snapshot: 1 version indexed, and 1 check that found an artifact missing.',
    ],
  ] as const)('explains why the parity is %s', async (status, events, why) => {
    const [parity] = byClass(await pageOf(...events), 'parity');
    expect(attribute(parity as never, 'class')).toBe(`parity ${status}`);
    expect(textOf(parity as never)).toContain(why);
  });

  test('reports whether the artifacts still match the latest snapshot (C22)', async () => {
    const happyPath = loadReplayStream('dossier-replay-happy-path');
    const [same] = byClass(await pageOf(...happyPath), 'parity');
    expect(textOf(same as never)).toContain('of paths and contents; the artifacts hash to it.');
    const [other] = byClass(await pageOf(indexed(1, 'a'), snapshot(2)), 'parity');
    expect(textOf(other as never)).toMatch(
      /Latest snapshot: hash of contents alone, .*; the artifacts do not hash to it: [0-9a-f]{64}\./,
    );
    const [unknown] = byClass(await pageOf(snapshot(2, { snapshot_hash: 'x' })), 'parity');
    expect(textOf(unknown as never)).toContain('Latest snapshot: not comparable: ');
  });

  test.each([
    [
      [indexed(1, 'a'), snapshot(2)],
      'Clean snapshot hash differs',
      'But the artifacts do not hash to that snapshot.',
      'clean (snapshot hash differs)',
    ],
    [
      [snapshot(1, { snapshot_hash: 'x' }), missing(2, 'a')],
      'Clean 1 missing',
      'But 1 expected artifact is missing.',
      'clean (1 missing)',
    ],
    [
      [snapshot(1), missing(2, 'a'), missing(3, 'b')],
      'Clean snapshot hash differs 2 missing',
      'But the artifacts do not hash to that snapshot, and 2 expected artifacts are missing.',
      'clean (snapshot hash differs, 2 missing)',
    ],
    [[snapshot(1, { snapshot_hash: 'x' })], 'Clean', 'No drift has been detected since', 'clean'],
    [[snapshot(1), drift(2), missing(3, 'a')], 'Drifted', '1 drift was detected since', 'drifted'],
  ] as const)(
    'says beside a clean parity what it does not say: %#',
    async (events, badge, why, word) => {
      const page = await pageOf(...events);
      const [verdict] = byClass(page, 'verdict');
      expect(textOf(verdict as never)).toBe(`Parity: ${badge}`);
      expect(textOf(byClass(page, 'parity')[0] as never)).toContain(why);
      expect(textOf(byTag(page, 'title')[0] as never)).toBe(
        `008-mission-dossier: ${word} – dossier report`,
      );
    },
  );

  test('notes that hashes of two forms are not comparable', async () => {
    const page = await pageOf(drift(1), drift(2, { expected_hash: `sha256:${HASH}` }));
    expect(page.text.split('not comparable: the hashes have different forms')).toHaveLength(2);
  });

  test('lists artifacts by class, sorted by path below their common folder', async () => {
    const ofClass = (path: string, artifact_class: string) => ({
      artifact_id: { ...identity(path), artifact_class },
    });
    const page = await pageOf(
      indexed(1, 'x/tasks.md', ofClass('x/tasks.md', 'workflow')),
      indexed(2, 'x/b/two.md', ofClass('x/b/two.md', 'input')),
      indexed(3, 'x/b/one.md', ofClass('x/b/one.md', 'input')),
    );
    expect(byTag(page, 'h3').map(textOf)).toEqual(['input 2', 'workflow 1']);
    expect(byClass(page, 'name').map(textOf)).toEqual(['b/one.md', 'b/two.md', 'tasks.md']);
    expect(byClass(page, 'below').map(textOf)).toEqual(['All below x/']);
  });

  test('shows the versions of an artifact, the newest first, and what superseded what', async () => {
    const version = (clock: number, hash: string, size: number) =>
      indexed(clock, 'plan.md', {
        content_ref: { hash, algorithm: 'sha256', size_bytes: size },
        provenance: { git_sha: `commit${clock}`, actor_id: 'ada', actor_kind: 'human' },
      });
    const replaced = indexed(3, 'plan-2.md', { supersedes: identity('plan.md'), step_id: 'plan' });
    const page = await pageOf(replaced, version(2, 'bb', 2048), version(1, 'aa', 512));
    expect(rowsOf(page, 'versions')).toEqual([
      expect.stringMatching(/step plan supersedes plan\.md$/) as unknown,
      expect.stringMatching(/2\.05 kB sha256 bb commit2 ada human$/) as unknown,
      expect.stringMatching(/512 B sha256 aa commit1 ada human$/) as unknown,
    ]);
    expect(
      byClass(page, 'superseded').map((row) => textOf(parsedFrom(row).elements[2] as never)),
    ).toEqual([expect.stringContaining('superseded by plan-2.md') as unknown]);
  });

  test('lists missing artifacts with their hints', async () => {
    const page = await pageOf(
      missing(1, 'docs/a.md', { remediation_hint: 'write it' }),
      missing(2, 'b.md', { manifest_step: 'plan' }),
    );
    const [first, second] = byTag(page, 'li').filter((item) => textOf(item).startsWith('Missing'));
    expect(textOf(first as never)).toMatch(
      /^Missing docs\/a\.md → write it output · required always/,
    );
    expect(textOf(second as never)).toMatch(/^Missing b\.md output · required by step plan/);
  });

  test('shows snapshots and drifts as a picture and as a table', async () => {
    const changed = { artifact_ids_changed: [identity('a.md')], rebuild_hint: 'index it' };
    const page = await pageOf(indexed(1, 'a.md'), snapshot(2), drift(3, changed));
    const [picture] = byTag(page, 'svg').filter((svg) => attribute(svg, 'role') === 'img');
    const inside = parsedFrom(picture as never);
    expect(textOf(byTag(inside, 'desc')[0] as never)).toBe(
      '3 events from 21 Feb 2026 to 21 Feb 2026, with 1 snapshot and 1 drift. 1 artifact present at the end; the parity is drifted.',
    );
    expect(byTag(inside, 'rect').flatMap((rect) => attribute(rect, 'class') ?? [])).toEqual([
      'hatch-ground',
      'band unknown',
      'band clean',
      'band drifted',
    ]);
    expect(rowsOf(page, 'milestones')).toEqual([
      expect.stringContaining(
        `Drift artifact mutated a.md output → index it expected ${HASH} found cdcd`,
      ) as unknown,
      expect.stringContaining(`Snapshot 1 artifact, 0 anomalies hash ${HASH} sha256`) as unknown,
    ]);
  });

  test('folds a long text, but contains all of it', async () => {
    const path = `${'x'.repeat(100_000)}.md`;
    const page = await pageOf(indexed(1, path));
    const [long] = byClass(page, 'long');
    expect(textOf(long as never)).toContain('(100,003 characters)');
    expect(page.text.split(path)).toHaveLength(2);
  });
});

describe('dossier report: several namespaces', () => {
  const other = { ...NAMESPACE, target_branch: 'main' };
  const mixed = [
    indexed(1, 'a.md'),
    indexed(2, 'b.md', { namespace: other }),
    snapshot(3, { namespace: other }),
    drift(4, { namespace: { feature_slug: 'unreadable' } }),
  ];

  test('are separated as by dossier reduce --partition, the greatest trouble first', async () => {
    const page = await pageOf(...mixed);
    const { stdout } = await dossier(['reduce', '--partition'], { stdin: jsonLines(...mixed) });
    const states = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(byTag(page, 'h1').map(textOf)).toEqual(['2 dossiers']);
    expect(rowsOf(page, 'overview')).toEqual([
      '008-mission-dossier software-dev into main Clean snapshot hash differs 1 0 0 2 21 Feb 2026 21 Feb 2026',
      '008-mission-dossier software-dev into 2.x Unknown 1 0 0 1 none 21 Feb 2026',
    ]);
    expect([NAMESPACE, other].map(namespaceKey).sort()).toEqual(
      states.map(({ namespace }) => namespaceKey(namespace as typeof NAMESPACE)),
    );
    expect(figuresOf(page).map(({ Events }) => Events)).toEqual(['2', '1']);
  });

  test('exclude an event without a readable namespace, and report it', async () => {
    const { exitCode, stdout, stderr } = await dossier(['report'], { stdin: jsonLines(...mixed) });
    expect(parsePage(stdout).text).toContain(
      'the event has no readable namespace, so it cannot be assigned to a dossier',
    );
    const reduced = await dossier(['reduce', '--partition'], { stdin: jsonLines(...mixed) });
    expect(stderr).toBe(reduced.stderr.split('\n').slice(-2).join('\n'));
    expect(exitCode).toBe(1);
  });
});

describe('dossier report: the input', () => {
  test('has its errors on the page, as dossier validate reports them', async () => {
    const file = join(folder, 'bad.jsonl');
    const bad = { ...indexed(2, 'b'), payload: { ...indexed(2, 'b').payload, indexed_at: 'now' } };
    writeFileSync(file, `${jsonLines(indexed(1, 'a'), bad)}{"event_type":\n`);
    const { exitCode, stdout, stderr } = await dossier(['report', file]);
    const validated = await dossier(['validate', '--format', 'json', file]);
    const { findings } = JSON.parse(validated.stdout) as {
      findings: {
        line: number;
        column: number;
        path: string | null;
        message: string;
        event_id: string | null;
      }[];
    };
    expect(findings).toHaveLength(2);
    expect(rowsOf(parsePage(stdout), 'findings')).toEqual(
      findings.map(({ line, column, path, message, event_id }) =>
        [
          `${file}:${line}:${column}`,
          path,
          message,
          event_id && 'MissionDossierArtifactIndexed',
          event_id,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    );
    expect(parsePage(stdout).text).toContain('2 errors in the input');
    expect(stderr).toBe('invalid: 2 errors in the input\n');
    expect(exitCode).toBe(1);
  });

  test('has a conflict reported, with the place of the event that is kept (C13)', async () => {
    const one = indexed(1, 'a');
    const two = { ...one, payload: { ...one.payload, step_id: 'plan' } };
    const page = await pageOf(one, two);
    expect(rowsOf(page, 'findings')).toEqual([
      expect.stringMatching(/^<stdin>:\d:1 another event at <stdin>:\d has the same id/) as unknown,
    ]);
    expect(figuresOf(page)).toEqual([
      expect.objectContaining({ Events: '1', Versions: '1' }) as unknown,
    ]);
  });

  test('has other event types counted, and a misspelt one reported', async () => {
    const page = await pageOf(
      { event_type: 'PhaseEntered' },
      { event_type: 'PhaseEntered' },
      { no: 'type' },
      { event_type: 'MissionDossierArtefactIndexed' },
    );
    expect(page.text).toMatch(/PhaseEntered\s+2 events/);
    expect(page.text).toMatch(/no type\s+1 event /);
    expect(rowsOf(page, 'findings')).toEqual([
      expect.stringContaining('did you mean "MissionDossierArtifactIndexed"?') as unknown,
    ]);
  });

  test('is an error if it is a saved state', async () => {
    const { stdout: state } = await dossier(['reduce'], {
      stdin: jsonLines(indexed(1, 'spec.md')),
    });
    const { exitCode, stdout } = await dossier(['report'], { stdin: state });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('a state saved from dossier reduce');
  });

  test('has errors counted that exceed the limit of a page', async () => {
    const stdin = jsonLines(indexed(1, 'a')) + '{\n'.repeat(1003);
    const page = parsePage((await dossier(['report'], { stdin })).stdout);
    expect(rowsOf(page, 'findings')).toHaveLength(1000);
    expect(page.text).toContain('3 more are not on this page');
  });
});

describe('dossier report: more than a page can show', () => {
  test('is counted: versions, milestones, changed artifacts and anomalies', async () => {
    const versions = Array.from({ length: 2500 }, (_, i) => indexed(i, 'a.md'));
    const drifts = Array.from({ length: 600 }, (_, i) => drift(5000 + i));
    const gaps = Array.from({ length: 1100 }, (_, i) => missing(6000 + i, `missing-${i}.md`));
    const many = drift(9000, {
      artifact_ids_changed: Array.from({ length: 250 }, (_, i) => identity(`changed-${i}.md`)),
    });
    const page = await pageOf(indexed(2600, 'b.md'), ...versions, ...drifts, ...gaps, many);
    expect(byClass(page, 'left-out').map(textOf)).toEqual([
      '100 more missing artifacts are not on this page; dossier reduce prints all.',
      '50 more artifacts are not on this page; the input has all.',
      '101 more milestones are not on this page; the input has all.',
      '501 more versions are not on this page; the input has all.',
    ]);
    // All of b.md, and the newest of a.md.
    expect(rowsOf(page, 'versions')).toHaveLength(2000);
    expect(figuresOf(page)).toMatchObject([{ Versions: '2,501', Drifts: '601' }]);
  });

  test('is counted: artifacts', async () => {
    const page = parsePage((await dossier(['report'], { stdin: large(10_003) })).stdout);
    expect(byClass(page, 'artifact')).toHaveLength(10_000);
    expect(byClass(page, 'left-out').map(textOf)).toEqual([
      '3 more artifacts are not on this page, which has the first by path; dossier reduce prints all.',
    ]);
  });

  test('is in the overview: dossiers, of which those with the greatest trouble are shown', async () => {
    const namespaceOf = (i: number) => ({ ...NAMESPACE, feature_slug: `mission-${i}` });
    const events = Array.from({ length: 103 }, (_, i) =>
      (i === 102 ? drift : snapshot)(i, { namespace: namespaceOf(i) }),
    );
    const { stdout, stderr } = await dossier(['report'], { stdin: jsonLines(...events) });
    const page = parsePage(stdout);
    expect(rowsOf(page, 'overview')).toHaveLength(103);
    expect(figuresOf(page)).toHaveLength(100);
    expect(byTag(page, 'h2').slice(0, 1).map(textOf)).toEqual(['mission-102']);
    expect(byClass(page, 'left-out').map(textOf)).toEqual([
      'This page shows the 100 dossiers with the greatest trouble. dossier report -o FOLDER/ writes a page for each of the 103.',
    ]);
    expect(stderr).toBe(
      'notice: the page shows 100 of 103 dossiers; -o FOLDER/ writes a page for each\n',
    );
    const links = byTag(page, 'a').map((link) => attribute(link, 'href')?.slice(1) ?? '');
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });
});

describe('dossier report --trace', () => {
  const events = [
    indexed(1, 'spec.md'),
    missing(2, 'plan.md'),
    missing(3, 'tasks.md'),
    snapshot(4),
    drift(5),
    indexed(6, 'spec.md'),
  ];
  const file = join(folder, 'traced.jsonl');
  const traces = async (...args: string[]) => {
    writeFileSync(file, jsonLines(...events));
    const { stdout } = await dossier(['report', ...args, file]);
    return byClass(parsePage(stdout), 'event').map((each) => textOf(each).replace(/\s+/g, ' '));
  };

  test('shows which event made each version, anomaly, snapshot and drift', async () => {
    const expected = events.map(
      ({ event_id, lamport_clock }, i) =>
        `event ${event_id} clock ${lamport_clock}, ${file}:${i + 1}`,
    );
    expect((await traces('--trace')).sort()).toEqual(expected);
  });

  test('is not the default', async () => {
    expect(await traces()).toEqual([]);
  });
});

describe('dossier report --output', () => {
  const input = join(folder, 'good.jsonl');
  writeFileSync(input, jsonLines(...loadReplayStream('dossier-replay-drift-scenario')));

  test('writes the page, and a summary to standard error', async () => {
    const output = join(folder, 'report.html');
    const run = await dossier(['report', input, '-o', output]);
    expect(run).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `${output}: 1 dossier, 2 artifacts, 1 anomaly, drifted\n`,
    });
    expect(readFileSync(output, 'utf8')).toBe((await dossier(['report', input])).stdout);
  });

  test('- is standard output', async () => {
    const { stdout } = await dossier(['report', input]);
    expect(await dossier(['report', input, '-o', '-'])).toEqual({
      exitCode: 0,
      stdout,
      stderr: '',
    });
    expect(existsSync('-')).toBe(false);
  });

  test('replaces the target of a link, and keeps its permissions', async () => {
    const target = join(folder, 'target.html');
    writeFileSync(target, 'before');
    chmodSync(target, 0o640);
    const link = join(folder, 'link.html');
    symlinkSync(target, link);
    const { exitCode } = await dossier(['report', input, '-o', link]);
    expect(exitCode).toBe(0);
    expect(readFileSync(target, 'utf8')).toMatch(/^<!doctype html>/);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('creates the target of a link', async () => {
    const link = join(folder, 'dangling.html');
    symlinkSync(join(folder, 'made.html'), link);
    await dossier(['report', input, '-o', link]);
    expect(readFileSync(join(folder, 'made.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('writes to a pipe without replacing it', () => {
    const pipe = join(folder, 'pipe');
    const { stdout } = shell(
      `mkfifo ${pipe}; cat ${pipe} > ${pipe}.copy & $DOSSIER report ${input} -o ${pipe} && wait && ` +
        `head -c 15 ${pipe}.copy && test -p ${pipe} && echo ' from a pipe'`,
    );
    expect(stdout).toBe('<!doctype html> from a pipe\n');
  });

  test('does not overwrite an input, by any name', async () => {
    const link = join(folder, 'link.jsonl');
    symlinkSync(input, link);
    const before = readFileSync(input, 'utf8');
    for (const output of [input, link, join(folder, '.', 'good.jsonl')]) {
      const { exitCode, stderr } = await dossier(['report', input, '-o', output]);
      expect([exitCode, stderr]).toEqual([
        2,
        expect.stringContaining('needs its own file') as unknown,
      ]);
    }
    expect(readFileSync(input, 'utf8')).toBe(before);
  });

  test('writes nothing if it fails', async () => {
    const before = readdirSync(folder);
    const output = join(folder, 'none', 'report.html');
    const unwritable = await dossier(['report', input, '-o', output]);
    expect(unwritable).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unwritable.stderr).toMatch(
      /^error: cannot write .*report\.html: there is no such file or folder\n$/,
    );
    const absent = await dossier([
      'report',
      join(folder, 'absent.jsonl'),
      '-o',
      join(folder, 'x.html'),
    ]);
    expect(absent).toMatchObject({ exitCode: 2, stdout: '' });
    expect(existsSync(join(folder, 'x.html'))).toBe(false);
    expect(readdirSync(folder)).toEqual(before);
  });
});
