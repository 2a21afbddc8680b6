import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import { change, JOURNAL, QUEUE } from './support/databases.js';

const MISSION = '001-password-reset';
const PROJECT = '6f0e6c4e-4a35-4c5b-9a51-0d9b0e6d8a11';
const SCAN = 'test/producers/snapshot-latest.cli-3.2.7.json';

const root = temporaryFolder();
const home = process.env['SPEC_KITTY_HOME'];
let state = '';
let project = '';
let mission = '';

beforeEach(() => {
  const folder = mkdtempSync(join(root, 'world-'));
  [state, project] = [join(folder, '.spec-kitty'), join(folder, 'project')];
  mission = join(project, 'kitty-specs', MISSION);
  process.env['SPEC_KITTY_HOME'] = state;
  mkdirSync(mission, { recursive: true });
  write(
    join(project, '.kittify/config.yaml'),
    `project:\n  uuid: ${PROJECT.toUpperCase()}\n  slug: demo\n`,
  );
});

afterEach(() => {
  if (home === undefined) delete process.env['SPEC_KITTY_HOME'];
  else process.env['SPEC_KITTY_HOME'] = home;
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Puts a database where producers keep it. */
function put(database: string, place: string): string {
  const path = join(state, place);
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(database, path);
  return path;
}

const PROJECT_OUTBOX = `projects/${PROJECT}/sync/sync.db`;

describe('a project folder', () => {
  test('stands for the outbox of the project, which is named on standard error', async () => {
    const path = put(JOURNAL, PROJECT_OUTBOX);
    const { stdout, stderr, exitCode } = await dossier(['reduce', project]);
    expect(stdout).toBe((await dossier(['reduce', JOURNAL])).stdout);
    expect(stderr).toContain(
      `${project}: notice: reading ${path}, with 9 events of the project, of 9 events\n`,
    );
    expect(exitCode).toBe(0);
  });

  test('stands for older outboxes, too, with only the events of the project', async () => {
    const queues = [put(QUEUE, 'queue.db'), put(QUEUE, 'queues/queue-0a1b.db')];
    put(QUEUE, 'queues/other.db');
    for (const queue of queues) {
      const other = JSON.stringify(indexed(1, 'of-another-project.md'));
      change(
        queue,
        `INSERT INTO queue (event_id, event_type, data, timestamp) VALUES ('x', 'y', '${other}', 0)`,
      );
    }
    const { stdout, stderr } = await dossier(['reduce', project]);
    expect(stdout).toBe((await dossier(['reduce', QUEUE])).stdout);
    for (const queue of queues)
      expect(stderr).toContain(`reading ${queue}, with 4 events of the project, of 5 events\n`);
    expect(stderr).not.toContain('other.db');
  });

  test('is known by kitty-specs alone, but then its outbox is not', async () => {
    rmSync(join(project, '.kittify'), { recursive: true });
    put(JOURNAL, PROJECT_OUTBOX);
    const { stderr, exitCode } = await dossier(['reduce', project]);
    expect(stderr).toBe(
      `error: cannot read ${project}: the project has no uuid in ${project}/.kittify/config.yaml, so its ` +
        'outbox is unknown; there is nothing to read\n',
    );
    expect(exitCode).toBe(2);
  });

  test.each(['', 'project: text', '{', 'project:\n  uuid: 7'])(
    'has no uuid in the file %j',
    async (config) => {
      write(join(project, '.kittify/config.yaml'), config);
      const { stderr, exitCode } = await dossier(['reduce', project]);
      expect(stderr).toContain('the project has no uuid');
      expect(exitCode).toBe(2);
    },
  );

  test('whose settings cannot be read is an error that names them', async () => {
    const config = join(project, '.kittify/config.yaml');
    rmSync(config);
    mkdirSync(config);
    const { stderr, exitCode } = await dossier(['reduce', project]);
    expect(stderr).toContain(`error: cannot read ${config}: `);
    expect(exitCode).toBe(2);
  });

  test('whose older outboxes cannot be listed is an error that names their folder', async () => {
    const queues = join(state, 'queues');
    write(queues, 'a file');
    const { stderr, exitCode } = await dossier(['reduce', project]);
    expect(stderr).toContain(`error: cannot read ${queues}: `);
    expect(exitCode).toBe(2);
  });

  test('without an outbox is an error that names the places', async () => {
    const { stderr, exitCode } = await dossier(['reduce', project]);
    expect(stderr).toBe(
      `error: cannot read ${project}: looked for ${state}/${PROJECT_OUTBOX}, ${state}/queue.db, ` +
        `${state}/queues/queue-*.db\n`,
    );
    expect(exitCode).toBe(2);
  });

  test('keeps its damaged rows, which may be of any project', async () => {
    const queue = put(QUEUE, 'queue.db');
    change(queue, "UPDATE queue SET data = '{' WHERE id = 2");
    const { stdout, exitCode } = await dossier(['validate', project]);
    expect(stdout).toContain(`${queue}:2:2: error: the JSON is cut off`);
    expect(exitCode).toBe(1);
  });

  test('has its outboxes in the home folder, if no variable says otherwise', () => {
    put(JOURNAL, PROJECT_OUTBOX);
    const { stdout } = shell(
      `unset SPEC_KITTY_HOME; HOME=${dirname(state)} $DOSSIER validate --strict ${project}`,
    );
    expect(stdout).toContain(`${state}/${PROJECT_OUTBOX}:1:`);
  });
});

describe('a mission folder', () => {
  test('stands for the events of the mission', async () => {
    const path = put(JOURNAL, PROJECT_OUTBOX);
    const { stdout, stderr } = await dossier(['reduce', mission]);
    expect(stdout).toBe((await dossier(['reduce', JOURNAL])).stdout);
    expect(stderr).toContain(`reading ${path}, with 9 events of the mission, of 9 events\n`);
  });

  test('leaves out other missions of the project', async () => {
    const path = put(JOURNAL, PROJECT_OUTBOX);
    const other = join(project, 'kitty-specs/002-other');
    mkdirSync(other);
    const { stdout, stderr, exitCode } = await dossier(['validate', other]);
    expect(stdout).toBe('nothing checked: 0 records in 1 file\n');
    expect(stderr).toContain(`${other}: notice: ${path} has no event of the mission\n`);
    expect(exitCode).toBe(0);
  });

  test('stands for its last scan, if no outbox has its events', async () => {
    const scan = join(mission, '.kittify/dossiers', MISSION, 'snapshot-latest.json');
    mkdirSync(dirname(scan), { recursive: true });
    copyFileSync(SCAN, scan);
    const queue = put(QUEUE, 'queue.db');
    change(queue, 'DELETE FROM queue');
    const { stdout, stderr, exitCode } = await dossier(['reduce', '--format', 'text', mission]);
    expect(stdout).toContain('tasks/WP01.md');
    expect(stderr).toContain(`${mission}: notice: ${queue} has no event of the mission\n`);
    expect(stderr).toContain(`${mission}: notice: reading the last scan, ${scan}\n`);
    expect(exitCode).toBe(0);
  });

  test('can be the dossier of every command', async () => {
    put(JOURNAL, PROJECT_OUTBOX);
    expect((await dossier(['drift', mission, JOURNAL])).exitCode).toBe(0);
    const { stdout } = await dossier(['snapshot', mission]);
    expect(JSON.parse(stdout)).toMatchObject({ payload: { namespace: { feature_slug: MISSION } } });
    expect((await dossier(['report', mission])).exitCode).toBe(0);
    expect((await dossier(['convert', '--to', '2.4', mission])).exitCode).toBe(0);
  });
});

test('another folder without files of events is an error that says what was expected', async () => {
  const empty = mkdtempSync(join(root, 'empty-'));
  const { stderr, exitCode } = await dossier(['validate', empty]);
  expect(stderr).toBe(
    `error: cannot read ${empty}: it has no file of events, whose name ends in .jsonl, .jsonl.gz or .jsonl.zst and ` +
      'which git does not ignore; and it is neither a project, which has a folder .kittify or kitty-specs, nor the ' +
      'folder of a mission, which is in kitty-specs\n',
  );
  expect(exitCode).toBe(2);
});
