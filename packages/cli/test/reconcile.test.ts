import { createHash } from 'node:crypto';
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { indexed, NAMESPACE, snapshot } from 'test-support/examples.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { isReconcileReport } from '../src/generated/guards.js';
import type {
  AccountComparison,
  ReconciledMission,
  ReconcileReport,
} from '../src/generated/types.js';
import { dossier } from './support/commandLine.js';
import { change, copyWhileOpen, JOURNAL, QUEUE } from './support/databases.js';

const PROJECT = '6f0e6c4e-4a35-4c5b-9a51-0d9b0e6d8a11';
const MISSION = '001-password-reset';
const SCAN = 'test/producers/snapshot-latest.cli-3.2.7.json';
/** A snapshot hash in each form. */
const CONTRACT_HASH = `sha256:${'1'.repeat(64)}`;
const OLDER_HASH = '2'.repeat(64);

const root = temporaryFolder();
const home = process.env['SPEC_KITTY_HOME'];
let state = '';
let project = '';

beforeEach(() => {
  const folder = mkdtempSync(join(root, 'world-'));
  [state, project] = [join(folder, '.spec-kitty'), join(folder, 'project')];
  process.env['SPEC_KITTY_HOME'] = state;
  write(join(project, '.kittify/config.yaml'), `project:\n  uuid: ${PROJECT}\n`);
});

afterEach(() => {
  if (home === undefined) delete process.env['SPEC_KITTY_HOME'];
  else process.env['SPEC_KITTY_HOME'] = home;
});

type Texts = Readonly<Record<string, string>>;

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function folderOf(mission = MISSION): string {
  return join(project, 'kitty-specs', mission);
}

/** Writes the files of a mission. */
function files(texts: Texts, mission = MISSION): void {
  mkdirSync(folderOf(mission), { recursive: true });
  for (const [path, text] of Object.entries(texts)) write(join(folderOf(mission), path), text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function scanPath(mission = MISSION): string {
  return join(folderOf(mission), '.kittify/dossiers', mission, 'snapshot-latest.json');
}

/** Saves a scan of files. @param absent - why others are not present */
function scan(
  texts: Texts,
  { hash = CONTRACT_HASH, absent = {}, slug = MISSION }: ScanOptions = {},
) {
  const summaries = [
    ...Object.entries(texts).map(([relative_path, text]) => ({
      relative_path,
      is_present: true,
      content_hash_sha256: sha256(text),
    })),
    ...Object.entries(absent).map(([relative_path, error_reason]) => ({
      relative_path,
      is_present: false,
      content_hash_sha256: '',
      error_reason,
    })),
  ];
  const saved = {
    mission_slug: slug,
    total_artifacts: summaries.length,
    required_missing: 0,
    parity_hash_sha256: hash,
    computed_at: '2026-02-21 15:12:40+00:00',
    artifact_summaries: summaries.map((each) => ({ ...each, artifact_class: 'output' })),
  };
  write(scanPath(), JSON.stringify(saved));
}

interface ScanOptions {
  readonly hash?: string;
  readonly absent?: Texts;
  readonly slug?: string;
}

/** Puts events of files, and of a snapshot, into the outbox. */
function outbox(texts: Texts, { hash = CONTRACT_HASH, ...fields }: OutboxOptions = {}): string {
  const namespace = { ...NAMESPACE, project_uuid: PROJECT, feature_slug: MISSION, ...fields };
  const path = join(state, 'queue.db');
  const isNew = !entriesOf(state).some(({ path }) => path === 'queue.db');
  mkdirSync(state, { recursive: true });
  const clock = isNew ? 0 : 100;
  const events = [
    ...Object.entries(texts).map(([name, text], i) =>
      indexed(clock + i + 1, name, {
        namespace,
        content_ref: { hash: sha256(text), algorithm: 'sha256' },
      }),
    ),
    ...(hash === null ? [] : [snapshot(clock + 50, { namespace, snapshot_hash: hash })]),
  ];
  change(
    path,
    'CREATE TABLE IF NOT EXISTS queue (id INTEGER PRIMARY KEY, data TEXT)',
    ...events.map((event) => `INSERT INTO queue (data) VALUES ('${JSON.stringify(event)}')`),
  );
  return path;
}

type OutboxOptions = Partial<LocalNamespaceTuple> & { readonly hash?: string | null };

function baseline(hash: string, slug = MISSION): void {
  const baseline_key = {
    project_uuid: PROJECT,
    mission_slug: slug,
    target_branch: 'main',
    mission_type: 'software-dev',
    manifest_version: '1',
  };
  const saved = { baseline_key, parity_hash_sha256: hash, captured_at: '2026-02-21T15:12:40Z' };
  write(baselinePath(), JSON.stringify(saved));
}

function baselinePath(): string {
  return join(project, '.kittify/dossiers', MISSION, 'parity-baseline.json');
}

/** The report of a run. */
async function reconciled(...args: readonly string[]) {
  const run = await dossier(['reconcile', project, '--format', 'json', ...args]);
  const report = JSON.parse(run.stdout) as ReconcileReport;
  expect(isReconcileReport.issuesOf(report)).toEqual([]);
  const mission = report.missions.find(({ mission_slug }) => mission_slug === MISSION);
  return { ...run, report, mission: mission as ReconciledMission };
}

/** What the accounts of a mission differ in. */
function differencesOf(mission: ReconciledMission): Record<string, Partial<AccountComparison>> {
  return Object.fromEntries(
    mission.comparisons.map(({ expected, actual, verdict, reason, ...lists }) => [
      `${expected}-${actual}`,
      Object.fromEntries(
        Object.entries({ verdict, reason, ...lists }).filter(
          ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
        ),
      ),
    ]),
  );
}

function hashesOf({ hash_comparisons }: ReconciledMission): Record<string, string> {
  return Object.fromEntries(
    hash_comparisons.map(({ expected, actual, verdict, reason }) => [
      `${expected}-${actual}`,
      reason ?? verdict,
    ]),
  );
}

function missingReason({ accounts }: ReconciledMission, source: string): string | null | undefined {
  return accounts.find((account) => account.source === source)?.missing_reason;
}

/** All that is in a folder, with times and contents. */
function entriesOf(folder: string) {
  const names = ((): string[] => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    } catch {
      return [];
    }
  })();
  return names.map((path) => {
    const location = join(folder, path);
    const stats = lstatSync(location, { bigint: true });
    const content = stats.isFile()
      ? readFileSync(location, 'base64')
      : stats.isSymbolicLink()
        ? readlinkSync(location)
        : '';
    return { path, content, mode: stats.mode, changed: stats.mtimeNs, status: stats.ctimeNs };
  });
}

const TEXTS = { 'spec.md': '# Spec\n', 'tasks/notes.md': 'notes\n' };

describe('the accounts of a mission', () => {
  test('are the same if the outbox, the scan and the files have the same artifacts', async () => {
    outbox(TEXTS);
    scan(TEXTS);
    files(TEXTS);
    const { report, mission, exitCode, stderr } = await reconciled();
    expect(mission.verdict).toBe('same');
    expect(differencesOf(mission)).toEqual({
      'outbox-scan': { verdict: 'same', same_count: 2 },
      'scan-files': { verdict: 'same', same_count: 2 },
    });
    expect(hashesOf(mission)).toEqual({ 'outbox-scan': 'same' });
    expect(report).toMatchObject({ same: 1, drifted: 0, not_comparable: 0, errors: 0 });
    expect(report).toMatchObject({ project_uuid: PROJECT, outboxes: [join(state, 'queue.db')] });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  test('have drifted if the files have changed since the scan', async () => {
    outbox(TEXTS);
    scan(TEXTS);
    files({ 'spec.md': '# Other\n', 'new.md': '', 'a.md': '' });
    const { mission, exitCode } = await reconciled();
    expect(mission.verdict).toBe('drifted');
    expect(differencesOf(mission)['scan-files']).toEqual({
      verdict: 'drifted',
      same_count: 0,
      added: ['a.md', 'new.md'],
      removed: ['tasks/notes.md'],
      mutated: [
        {
          path: 'spec.md',
          expected_hash: sha256(TEXTS['spec.md']),
          actual_hash: sha256('# Other\n'),
        },
      ],
    });
    expect(differencesOf(mission)['outbox-scan']?.verdict).toBe('same');
    expect(exitCode).toBe(1);
  });

  test('have drifted if the scan has other artifacts than the outbox', async () => {
    outbox({ ...TEXTS, 'gone.md': '' });
    scan(TEXTS);
    files(TEXTS);
    const { mission, exitCode } = await reconciled();
    expect(differencesOf(mission)['outbox-scan']).toMatchObject({ removed: ['gone.md'] });
    expect(exitCode).toBe(1);
  });

  test('have drifted if the outbox and the scan record other hashes', async () => {
    outbox(TEXTS);
    scan(TEXTS, { hash: `sha256:${'3'.repeat(64)}` });
    files(TEXTS);
    const { mission, exitCode } = await reconciled();
    expect(hashesOf(mission)).toEqual({ 'outbox-scan': 'drifted' });
    expect(mission.verdict).toBe('drifted');
    expect(exitCode).toBe(1);
  });

  test('record hashes of different forms, which are not comparable', async () => {
    outbox(TEXTS, { hash: OLDER_HASH });
    scan(TEXTS);
    files(TEXTS);
    const { mission, exitCode } = await reconciled();
    expect(hashesOf(mission)).toEqual({ 'outbox-scan': 'the hashes have different forms' });
    expect(mission.verdict).toBe('same');
    expect(exitCode).toBe(0);
  });

  test('have no hash to compare if the outbox has no snapshot', async () => {
    outbox(TEXTS, { hash: null });
    scan(TEXTS);
    files(TEXTS);
    const { mission } = await reconciled();
    expect(hashesOf(mission)).toEqual({ 'outbox-scan': 'the outbox has no snapshot' });
  });

  test('are those of the outbox and the files if there is no scan', async () => {
    outbox(TEXTS);
    files({ ...TEXTS, 'new.md': '' });
    const { mission, exitCode } = await reconciled();
    expect(differencesOf(mission)).toEqual({
      'outbox-files': { verdict: 'drifted', same_count: 2, added: ['new.md'] },
    });
    expect(missingReason(mission, 'scan')).toBe('there is no saved scan');
    expect(exitCode).toBe(1);
  });

  test('are those of the scan and the files if there is no outbox', async () => {
    scan(TEXTS);
    files(TEXTS);
    const { mission, exitCode } = await reconciled();
    const reason = `there is no outbox of the project in ${state}`;
    expect(differencesOf(mission)).toEqual({
      'outbox-scan': { verdict: 'not_comparable', reason, same_count: 0 },
      'scan-files': { verdict: 'same', same_count: 2 },
    });
    expect(exitCode).toBe(0);
  });

  test('say why the outbox of a project without a uuid is unknown', async () => {
    rmSync(join(project, '.kittify'), { recursive: true });
    scan(TEXTS);
    files(TEXTS);
    const { report, mission } = await reconciled();
    expect(missingReason(mission, 'outbox')).toContain('the project has no uuid in ');
    expect(report.project_uuid).toBe(null);
  });

  test('mix no namespaces: which one is meant is not known', async () => {
    outbox(TEXTS);
    outbox(TEXTS, { target_branch: 'other' });
    scan(TEXTS);
    files(TEXTS);
    const { mission } = await reconciled();
    expect(missingReason(mission, 'outbox')).toBe(
      'its events have 2 namespaces, which differ in target_branch',
    );
  });

  test('are not comparable if nothing of them is, and the exit code is then 2', async () => {
    files(TEXTS);
    const { mission, report, exitCode } = await reconciled();
    expect(mission.verdict).toBe('not_comparable');
    expect(report.not_comparable).toBe(1);
    expect(exitCode).toBe(2);
  });

  test('that are not comparable do not hide that others are the same', async () => {
    scan(TEXTS);
    files(TEXTS);
    files(TEXTS, '002-other');
    const { report, exitCode } = await reconciled();
    expect(report).toMatchObject({ same: 1, not_comparable: 1 });
    expect(exitCode).toBe(0);
  });

  test('are those of the events alone if there is no folder, whatever the slug is', async () => {
    files(TEXTS);
    scan(TEXTS);
    outbox(TEXTS, { feature_slug: `../kitty-specs/${MISSION}` });
    const { report } = await reconciled();
    const [without] = report.missions;
    expect(without?.mission_slug).toBe(`../kitty-specs/${MISSION}`);
    expect(without?.verdict).toBe('not_comparable');
    expect(without?.accounts.map(({ missing_reason }) => missing_reason)).toEqual([
      null,
      'the mission has no folder',
      'the mission has no folder',
      'the mission has no folder',
    ]);
  });
});

describe('a work package', () => {
  const FIELDS = { 'tasks/WP01.md': 'some fields' };
  const BYTES = { 'tasks/WP01.md': 'all bytes' };
  const REASON = 'its hash covers its bytes or some of its fields, depending on the producer';

  test('with another hash than its bytes is not comparable, and no drift', async () => {
    scan({ ...TEXTS, ...FIELDS });
    files({ ...TEXTS, ...BYTES });
    const { mission, exitCode } = await reconciled();
    expect(differencesOf(mission)['scan-files']).toEqual({
      verdict: 'same',
      same_count: 2,
      not_comparable: [{ path: 'tasks/WP01.md', reason: REASON }],
    });
    expect(exitCode).toBe(0);
  });

  test('is not all that makes a comparison', async () => {
    scan(FIELDS);
    files(BYTES);
    const { mission, exitCode } = await reconciled();
    expect(differencesOf(mission)['scan-files']).toMatchObject({
      verdict: 'not_comparable',
      reason: 'no artifact is comparable',
    });
    expect(exitCode).toBe(2);
  });

  test('is the same if its hash is that of the bytes', async () => {
    scan(BYTES);
    files(BYTES);
    const { mission } = await reconciled();
    expect(differencesOf(mission)['scan-files']).toEqual({ verdict: 'same', same_count: 1 });
  });

  test('has drifted between two accounts that hash it in the same way', async () => {
    outbox(FIELDS);
    scan(BYTES);
    files(BYTES);
    const { mission } = await reconciled();
    expect(differencesOf(mission)['outbox-scan']?.mutated).toHaveLength(1);
  });

  test('is not comparable between an older producer and a newer one', async () => {
    outbox(BYTES, { hash: OLDER_HASH });
    scan(FIELDS);
    files(BYTES);
    const { mission } = await reconciled();
    expect(differencesOf(mission)['outbox-scan']?.not_comparable).toHaveLength(1);
  });

  test('of an older producer is hashed by its bytes, so it can drift', async () => {
    scan(FIELDS, { hash: OLDER_HASH });
    files(BYTES);
    const { mission, exitCode } = await reconciled();
    expect(differencesOf(mission)['scan-files']?.mutated).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  test('can be added and removed', async () => {
    scan({ ...TEXTS, ...FIELDS });
    files({ ...TEXTS, 'tasks/WP02.md': '' });
    const { mission } = await reconciled();
    expect(differencesOf(mission)['scan-files']).toMatchObject({
      added: ['tasks/WP02.md'],
      removed: ['tasks/WP01.md'],
    });
  });
});

describe('the files', () => {
  test('are those that producers index', async () => {
    files({
      'spec.md': '',
      '.gitignore': 'ignored',
      'ignored/a.log': '',
      '.hidden/a.md': '',
      'tasks/.gitkeep': '',
    });
    write(join(folderOf(), 'latin1.md'), Buffer.from([0x63, 0xe9]));
    write(join(project, 'outside/b.md'), 'outside');
    symlinkSync(join(project, 'outside/b.md'), join(folderOf(), 'link.md'));
    symlinkSync(join(project, 'outside'), join(folderOf(), 'folder-link'));
    symlinkSync('nowhere', join(folderOf(), 'dangling.md'));
    scan(
      { 'spec.md': '', 'ignored/a.log': '', 'link.md': 'outside' },
      { absent: { 'latin1.md': 'invalid_utf8' } },
    );
    const { mission, exitCode } = await reconciled();
    expect(differencesOf(mission)['scan-files']).toEqual({ verdict: 'same', same_count: 3 });
    expect(mission.accounts[2]?.not_present).toEqual([
      { path: 'latin1.md', reason: 'it is not UTF-8' },
    ]);
    expect(exitCode).toBe(0);
  });

  test('that end in the middle of a character are not UTF-8', async () => {
    scan(TEXTS);
    files(TEXTS);
    write(join(folderOf(), 'cut.md'), Buffer.from([0xe2, 0x82]));
    const { mission } = await reconciled();
    expect(mission.accounts[2]?.not_present).toHaveLength(1);
  });

  test('that are text now, and were not when they were scanned, are added', async () => {
    scan(TEXTS, { absent: { 'latin1.md': 'invalid_utf8' } });
    files({ ...TEXTS, 'latin1.md': 'text' });
    const { mission } = await reconciled();
    expect(differencesOf(mission)['scan-files']?.added).toEqual(['latin1.md']);
  });

  test('that cannot be read are not comparable', async () => {
    scan({ ...TEXTS, 'loop.md': '' });
    files(TEXTS);
    symlinkSync('loop.md', join(folderOf(), 'loop.md'));
    const { mission, exitCode } = await reconciled();
    const { not_comparable, removed } = differencesOf(mission)['scan-files'] ?? {};
    expect(not_comparable?.map(({ path }) => path)).toEqual(['loop.md']);
    expect(not_comparable?.[0]?.reason).toMatch(/^files: /);
    expect(removed).toBeUndefined();
    expect(exitCode).toBe(0);
  });

  test('that the producer rejects for its own reasons are not comparable', async () => {
    const reason = 'wp frontmatter invalid: 2 errors\nwork_package_id';
    scan(TEXTS, { absent: { 'tasks/WP01.md': reason, 'plan.md': 'not_found' } });
    files({ ...TEXTS, 'tasks/WP01.md': '' });
    const { mission } = await reconciled();
    expect(differencesOf(mission)['scan-files']?.not_comparable).toEqual([
      { path: 'tasks/WP01.md', reason: `scan: ${reason}` },
    ]);
  });
});

describe('bad data in an account', () => {
  test.each([
    ['{', ':1:2: the JSON is cut off'],
    ['{"artifact_summaries":[]}', ': required property'],
  ])(
    'in the scan, %s, is an error: the outbox is compared with the files',
    async (text, message) => {
      outbox(TEXTS);
      files(TEXTS);
      write(scanPath(), text);
      const { mission, report, stderr, exitCode } = await reconciled();
      expect(stderr).toContain(`error: ${scanPath()}${message}`);
      expect(differencesOf(mission)).toEqual({
        'outbox-files': { verdict: 'same', same_count: 2 },
      });
      expect(missingReason(mission, 'scan')).toContain(scanPath() + message);
      expect(report.errors).toBe(1);
      expect(exitCode).toBe(1);
    },
  );

  test('is a scan of another mission', async () => {
    outbox(TEXTS);
    files(TEXTS);
    scan(TEXTS, { slug: 'other' });
    const { mission, exitCode } = await reconciled();
    expect(missingReason(mission, 'scan')).toBe(`${scanPath()}: it is of the mission other`);
    expect(exitCode).toBe(1);
  });

  test('is a row of the outbox that cannot be read', async () => {
    change(outbox(TEXTS), "INSERT INTO queue (data) VALUES ('{')");
    scan(TEXTS);
    files(TEXTS);
    const { report, mission, stderr, exitCode } = await reconciled();
    expect(stderr).toContain(`${join(state, 'queue.db')}:4:2: error: the JSON is cut off`);
    expect(mission.verdict).toBe('same');
    expect(report.errors).toBe(1);
    expect(exitCode).toBe(1);
  });

  test('is counted once, at the end', async () => {
    change(outbox(TEXTS), "INSERT INTO queue (data) VALUES ('{')");
    files(TEXTS);
    write(scanPath(), '{');
    const { report, stderr } = await reconciled();
    expect(stderr.match(/^invalid: .*$/gm)).toEqual(['invalid: 2 errors in the input']);
    expect(stderr.endsWith('invalid: 2 errors in the input\n')).toBe(true);
    expect(report.errors).toBe(2);
  });

  test('is a damaged outbox', async () => {
    write(join(state, 'queue.db'), `SQLite format 3\0${'x'.repeat(500)}`);
    scan(TEXTS);
    files(TEXTS);
    const { mission, exitCode } = await reconciled();
    expect(missingReason(mission, 'outbox')).toBe(
      'the outbox has no readable event of the mission',
    );
    expect(exitCode).toBe(1);
  });

  test('is a baseline that is damaged, or of another mission', async () => {
    scan(TEXTS);
    files(TEXTS);
    baseline(CONTRACT_HASH, 'other');
    expect((await reconciled()).stderr).toContain(`${baselinePath()}: it is of the mission other`);
    write(baselinePath(), JSON.stringify({ baseline_key: 7, captured_at: '' }));
    const { mission, exitCode } = await reconciled();
    expect(missingReason(mission, 'baseline')).toContain(`${baselinePath()}: required property`);
    expect(exitCode).toBe(1);
  });
});

describe('the baseline', () => {
  test.each([
    [CONTRACT_HASH, 'same', 0],
    [`sha256:${'9'.repeat(64)}`, 'drifted', 1],
    [OLDER_HASH, 'the hashes have different forms', 0],
  ])('%s is compared with the hash of the scan: %s', async (hash, verdict, code) => {
    scan(TEXTS);
    files(TEXTS);
    baseline(hash);
    const { mission, exitCode } = await reconciled();
    expect(hashesOf(mission)).toEqual({ 'baseline-scan': verdict });
    expect(exitCode).toBe(code);
  });

  test('is compared with the latest snapshot of the outbox if there is no scan', async () => {
    outbox(TEXTS);
    files(TEXTS);
    baseline(CONTRACT_HASH);
    expect(hashesOf((await reconciled()).mission)).toEqual({ 'baseline-outbox': 'same' });
  });
});

describe('producers', () => {
  test('of 3.2.7: what its outbox and its scan say is read', async () => {
    const place = join(state, `projects/${PROJECT}/sync/sync.db`);
    write(place, readFileSync(JOURNAL));
    write(scanPath(), readFileSync(SCAN));
    const { mission, stderr } = await reconciled();
    expect(hashesOf(mission)).toEqual({ 'outbox-scan': 'same' });
    expect(mission.accounts[1]).toMatchObject({
      artifact_count: 3,
      not_present: [{ path: 'latin1.md', reason: 'invalid_utf8' }],
    });
    expect(stderr).toContain('events of generation 3.0');
  });

  test('of 3.1.10: --strict and --generation say which events are read', async () => {
    write(join(state, 'queue.db'), readFileSync(QUEUE));
    files(TEXTS);
    expect((await reconciled()).mission.accounts[0]?.artifact_count).toBe(1);
    const { mission, exitCode } = await reconciled('--strict');
    expect(missingReason(mission, 'outbox')).toContain('no readable event');
    expect(exitCode).toBe(2);
    const other = await reconciled('--generation', '3.0');
    expect(missingReason(other.mission, 'outbox')).toContain('no readable event');
  });
});

describe('the argument', () => {
  test('may be the folder of a mission', async () => {
    scan(TEXTS);
    files(TEXTS);
    files(TEXTS, '002-other');
    const { stdout, exitCode } = await dossier(['reconcile', folderOf()]);
    expect(stdout).toContain('1 mission: 1 the same');
    expect(stdout).toBe((await dossier(['reconcile', project, '--mission', MISSION])).stdout);
    expect(exitCode).toBe(0);
  });

  function aFileBesideMissions(): string {
    const file = join(folderOf(), '../notes.md');
    writeFileSync(file, 'notes');
    return file;
  }

  test.each([
    [() => [root], 'is not a project: expected'],
    [() => [join(folderOf(), '../nothing')], 'is not a project: expected'],
    [() => [join(folderOf(), 'spec.md')], 'is not a project: expected'],
    [() => [aFileBesideMissions()], 'is not a project: expected'],
    [() => [project, '--mission', '002'], `has no mission 002; it has ${MISSION}`],
    [() => [project, '--mission', '001-password-rest'], `did you mean "${MISSION}"?`],
    [() => [folderOf(), '--mission', 'other'], 'is the folder of another mission'],
  ])('is refused if there is no such mission (%#)', async (args, message) => {
    files(TEXTS);
    const { stdout, stderr, exitCode } = await dossier(['reconcile', ...args()]);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('is refused if the project has no mission', async () => {
    const { stderr, exitCode } = await dossier(['reconcile', project]);
    expect(stderr).toBe(`error: ${project} has no mission: neither a folder nor an event of one\n`);
    expect(exitCode).toBe(2);
  });
});

test('nothing is written into the project, nor beside the outbox', async () => {
  const queue = outbox(TEXTS);
  scan(TEXTS);
  files({ ...TEXTS, 'new.md': '' });
  baseline(CONTRACT_HASH);
  // As its owner has it open: the changes are still in the log.
  const copy = join(state, 'queues/queue-0a.db');
  mkdirSync(dirname(copy), { recursive: true });
  copyWhileOpen(queue, copy, 'PRAGMA journal_mode = WAL', 'CREATE TABLE other (id)');
  copyFileSync(copy, queue);
  const before = [entriesOf(project), entriesOf(state)];
  await dossier(['reconcile', project]);
  expect([entriesOf(project), entriesOf(state)]).toEqual(before);
});

test('the text begins with what has drifted, and ends with counts', async () => {
  outbox({ ...TEXTS, 'gone.md': '', 'tasks/WP01.md': 'fields' });
  scan({ ...TEXTS, 'tasks/WP01.md': 'fields' }, { absent: { 'latin1.md': 'invalid_utf8' } });
  files({ 'spec.md': '# Other\n', 'a\u001b[31m.md': '', 'tasks/WP01.md': 'bytes' });
  files({}, '000-empty');
  const { stdout, exitCode } = await dossier(['reconcile', project]);
  expect(stdout.replaceAll(state, '~/.spec-kitty')).toMatchInlineSnapshot(`
   "drifted: 001-password-reset
     outbox → scan  artifacts  drifted: 1 removed, 3 the same
       removed  gone.md
       note: no event removes an artifact, so those that are removed stay in the outbox
     scan → files   artifacts  drifted: 1 added, 1 removed, 1 mutated, 0 the same, 1 not comparable
       added    a\\u{1b}[31m.md
       removed  tasks/notes.md
       mutated  spec.md         603c828a0338 → b5b79e2b70a4
       not comparable  tasks/WP01.md  its hash covers its bytes or some of its fields, depending on the producer
     outbox → scan  hash       same
     outbox    4 artifacts, hash sha256:1111111111111111111111111111111111111111111111111111111111111111
     scan      3 artifacts, 1 not present, hash sha256:1111111111111111111111111111111111111111111111111111111111111111
     files     3 artifacts
     baseline  there is no accepted baseline
       not in the scan  latin1.md  invalid_utf8

   not comparable: 000-empty
     outbox → files  artifacts  not comparable, the outbox has no event of the mission
     outbox    the outbox has no event of the mission
     scan      there is no saved scan
     files     0 artifacts
     baseline  there is no accepted baseline

     outbox  ~/.spec-kitty/queue.db
   2 missions: 0 the same, 1 drifted, 1 not comparable
   "
  `);
  expect(exitCode).toBe(1);
});
