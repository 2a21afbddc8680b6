import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HASH, indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const content_ref = { hash: HASH, algorithm: 'sha256', size_bytes: 15713 };
const good = indexed(1, 'spec.md', { content_ref });
const bad = indexed(
  2,
  'spec.md',
  {
    artifact_id: { mission_key: 'm', path: 'spec.md', artifact_class: 'worklow' },
    indexed_at: 'yesterday',
  },
  { event_id: '16478db0-e03c-4ca7-ab98-768b8fd00edd' },
);

const folder = temporaryFolder();

function fileWith(text: string | Buffer, name = 'events.jsonl'): string {
  const file = join(mkdtempSync(join(folder, 'file-')), name);
  writeFileSync(file, text);
  return file;
}

describe('dossier validate', () => {
  test('reports that good events are valid, and exits with 0', async () => {
    expect(await dossier(['validate'], { stdin: jsonLines(good, good) })).toEqual({
      exitCode: 0,
      stdout: 'valid: 2 records in 1 file\n',
      stderr: '',
    });
  });

  test('reports that nothing was checked for empty input', async () => {
    expect(await dossier(['validate', '-'])).toMatchObject({
      exitCode: 0,
      stdout: 'nothing checked: 0 records in 1 file\n',
    });
  });

  test('reports every error with place, pointer, event type and event id, and exits with 1', async () => {
    const { exitCode, stdout } = await dossier(['validate'], { stdin: jsonLines(good, bad, 5) });
    const line = JSON.stringify(bad);
    const column = (text: string) => line.indexOf(text) + 1;
    expect(stdout.split('\n')).toEqual([
      `<stdin>:2:${column('"worklow"')}: error: /payload/artifact_id/artifact_class: found "worklow", expected one of "input", "workflow", "output", "evidence", "policy", "runtime"; did you mean "workflow"? (MissionDossierArtifactIndexed 16478db0-e03c-4ca7-ab98-768b8fd00edd)`,
      expect.stringMatching(
        new RegExp(
          `^<stdin>:2:${column('"yesterday"')}: error: /payload/indexed_at: found "yesterday", expected an RFC 3339 date-time`,
        ),
      ),
      '<stdin>:3:1: error: found 5, expected an object',
      'invalid: 3 errors in 2 of 3 records in 1 file',
      '',
    ]);
    expect(exitCode).toBe(1);
  });

  test('reports a number that JavaScript cannot represent once, as it is written (C8)', async () => {
    const stdin = jsonLines(good).replace('15713', '9007199254740993');
    const { exitCode, stdout } = await dossier(['validate'], { stdin });
    expect(stdout).toContain(
      'found the number 9007199254740993, which JavaScript cannot hold exactly',
    );
    expect(stdout).toContain('1 error in 1 of 1 record');
    expect(exitCode).toBe(1);
  });

  test('reports a line above the limit with the option that raises it', async () => {
    const { exitCode, stdout } = await dossier(['validate', '--max-line-mib', '0.0001'], {
      stdin: jsonLines(good),
    });
    expect(stdout).toMatch(
      /^<stdin>:1:1: error: the line has \d+ bytes, more than the limit of \d+ \(--max-line-mib\)$/m,
    );
    expect(exitCode).toBe(1);
  });

  test('reads several files, including standard input', async () => {
    const file = fileWith(jsonLines(bad));
    const { stdout } = await dossier(['validate', file, '-'], { stdin: jsonLines(good) });
    expect(stdout).toContain(`${file}:1:`);
    expect(stdout).toContain('2 errors in 1 of 2 records in 2 files');
  });

  test('checks bare payloads with --type', async () => {
    const file = fileWith(JSON.stringify(good.payload, null, 2), 'payload.json');
    const args = ['validate', '--type', 'MissionDossierArtifactIndexed', file];
    expect(await dossier(args)).toMatchObject({ exitCode: 0 });
    const wrong = fileWith(
      JSON.stringify({ ...good.payload, indexed_at: 1 }, null, 2),
      'payload.json',
    );
    const { exitCode, stdout } = await dossier([...args.slice(0, 3), wrong]);
    expect(stdout).toContain(
      `${wrong}:19:17: error: /indexed_at: found 1, expected an RFC 3339 date-time`,
    );
    expect(exitCode).toBe(1);
  });

  test('lists the event types for an unknown --type, and exits with 2', async () => {
    const { exitCode, stderr } = await dossier([
      'validate',
      '--type',
      'MissionDossierArtefactIndexed',
    ]);
    expect(stderr).toContain('did you mean "MissionDossierArtifactIndexed"?');
    expect(stderr).toContain('MissionDossierParityDriftDetected');
    expect(exitCode).toBe(2);
  });

  test.each([['text'], ['json'], ['github'], ['junit']])(
    'explains how to check bare payloads if --type is missing, in addition to the report (%s)',
    async (format) => {
      const file = fileWith(jsonLines(good.payload, bad.payload));
      const { exitCode, stdout, stderr } = await dossier(['validate', '--format', format, file]);
      expect(stderr).toBe(
        `${file}: notice: no record has an event_id or an event_type, so none is an event; to check bare payloads, use --type, for example --type MissionDossierArtifactIndexed\n`,
      );
      expect(stdout).not.toContain('--type');
      expect(exitCode).toBe(1);
    },
  );

  test.each([
    ['an event is among them', jsonLines(good.payload, good)],
    ['an invalid event is among them', jsonLines(good.payload, bad)],
    ['one has a type', jsonLines({ ...good.payload, event_type: 'Other' })],
    ['one has an invalid id', jsonLines({ ...good.payload, event_id: 5 })],
    ['a line is not JSON', `${jsonLines(good.payload)}{`],
    ['a line is not an object', `${jsonLines(good.payload)}5`],
    ['there are none', ''],
  ])('does not treat records as bare payloads if %s', async (_, stdin) => {
    expect((await dossier(['validate'], { stdin })).stderr).toBe('');
  });

  test('does not mention --type if it is passed', async () => {
    const args = ['validate', '--type', 'MissionDossierArtifactIndexed'];
    const { exitCode, stderr } = await dossier(args, { stdin: '{}' });
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('counts advisories, shows them with --advisories, and ignores them in the verdict (C7)', async () => {
    const advised = {
      ...good,
      payload: {
        ...good.payload,
        namespace: { ...good.payload.namespace, manifest_version: 'v1' },
      },
    };
    expect(await dossier(['validate'], { stdin: jsonLines(advised) })).toMatchObject({
      exitCode: 0,
      stdout: 'valid: 1 record in 1 file; 1 advisory (--advisories shows them)\n',
    });
    const { exitCode, stdout } = await dossier(['validate', '--advisories'], {
      stdin: jsonLines(advised),
    });
    expect(stdout).toContain(
      'advisory: /payload/namespace/manifest_version: found "v1", advised is a semantic version',
    );
    expect(exitCode).toBe(0);
  });

  test('advises against a clock that leaves later events no higher one, and names the event', async () => {
    const last = { ...indexed(2, 'b.md'), lamport_clock: Number.MAX_SAFE_INTEGER };
    const other = { ...good, event_type: 'Other', lamport_clock: 2 ** 53 - 2 ** 30 };
    const world = { stdin: jsonLines(good, last, other, indexed(3, 'c.md')) };
    const { exitCode, stdout } = await dossier(['validate', '--advisories'], world);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(
        `^<stdin>:2:\\d+: advisory: /lamport_clock: found the clock 9007199254740991, expected one far below .*${last.event_id}`,
      ),
      expect.stringMatching(/^<stdin>:3:\d+: advisory: [/]lamport_clock: /),
    ]);
    expect(exitCode).toBe(0);
    expect((await dossier(['validate', '--strict'], world)).exitCode).toBe(1);
  });

  test.each([
    ['a file that does not exist', 'no-such-file.jsonl', 'there is no such file or folder'],
    ['a path below a file', 'package.json/x', 'a part of the path is not a folder'],
    ['a path that is too long', 'x'.repeat(300), 'name too long'],
  ])('reports the reason for %s, and exits with 2', async (_, file, reason) => {
    const { exitCode, stderr } = await dossier(['validate', file]);
    expect(stderr).toBe(`error: cannot read ${file}: ${reason}\n`);
    expect(exitCode).toBe(2);
  });

  test('limits the length of a line to --max-line-mib', async () => {
    const { exitCode, stdout } = await dossier(['validate', '--max-line-mib', '0.0001'], {
      stdin: jsonLines(good),
    });
    expect(stdout).toMatch(
      /<stdin>:1:1: error: the line has \d+ bytes, more than the limit of 105 \(--max-line-mib\)$/m,
    );
    expect(exitCode).toBe(1);
  });

  test('escapes control characters of hostile input', async () => {
    const hostile = { ...good, event_id: '\u001b[31mred\u202e' };
    const { stdout } = await dossier(['validate'], { stdin: jsonLines(hostile) });
    // eslint-disable-next-line no-control-regex -- the control characters are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(stdout).toContain('\\u{1b}[31mred\\u{202e}');
  });
});

describe('dossier validate, for its reader', () => {
  test('points at an unknown property, not at its object', async () => {
    const wrong = { ...good, payload: { ...good.payload, superseeds: null } };
    const { stdout } = await dossier(['validate'], { stdin: jsonLines(wrong) });
    const column = JSON.stringify(wrong).indexOf('"superseeds"') + 1;
    expect(stdout).toContain(
      `<stdin>:1:${column}: error: /payload: unknown property "superseeds"; did you mean "supersedes"?`,
    );
  });

  test('always shows advice about a misspelt event type, because the event would be ignored', async () => {
    const misspelt = { ...good, event_type: 'MissionDossierArtifactIndex' };
    expect(await dossier(['validate'], { stdin: jsonLines(misspelt) })).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(
        'advisory: /event_type: found "MissionDossierArtifactIndex"; did you mean "MissionDossierArtifactIndexed"?',
      ) as unknown as string,
    });
  });

  test('checks the other files if one cannot be read, completes the report, and exits with 2', async () => {
    const files = [fileWith(jsonLines(bad)), 'no-such-file', fileWith(jsonLines(good))];
    const { exitCode, stdout, stderr } = await dossier(['validate', '--format', 'json', ...files]);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{}, {}, { severity: 'error', file: 'no-such-file' }],
      summary: { valid: false, records: 2 },
    });
    expect(stderr).toBe('error: cannot read no-such-file: there is no such file or folder\n');
    expect(exitCode).toBe(2);
  });

  test('reports that it reads standard input if a person has to type it', async () => {
    const { stderr } = await dossier(['validate'], { isTerminal: true });
    expect(stderr).toBe('reading standard input; end it with Ctrl-D, or see --help\n');
  });
});

describe('dossier validate --format', () => {
  test('json is one document with all details of each error', async () => {
    const { stdout } = await dossier(['validate', '--format', 'json'], {
      stdin: jsonLines(bad, '{'),
    });
    const report = JSON.parse(stdout) as { findings: object[]; summary: object };
    expect(report.findings).toHaveLength(3);
    expect(report.findings[0]).toEqual({
      severity: 'error',
      rule: 'artifact_class.json#/enum',
      file: '<stdin>',
      line: 1,
      column: JSON.stringify(bad).indexOf('"worklow"') + 1,
      path: '/payload/artifact_id/artifact_class',
      event_id: '16478db0-e03c-4ca7-ab98-768b8fd00edd',
      event_type: 'MissionDossierArtifactIndexed',
      keyword: 'enum',
      schema_path: 'artifact_class.json#/enum',
      message: expect.stringContaining('did you mean "workflow"?') as unknown as string,
    });
    expect(report.summary).toMatchObject({ valid: false, records: 2, invalid: 2 });
  });

  test('json of good input has no findings', async () => {
    const { stdout } = await dossier(['validate', '--format', 'json'], { stdin: jsonLines(good) });
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      summary: { valid: true, records: 1 },
    });
  });

  test('github is a workflow command for each error, with its properties escaped', async () => {
    const file = fileWith(jsonLines({ ...bad, event_id: 'a:b,c\nd%' }), 'a,b.jsonl');
    const { stdout } = await dossier(['validate', '--format', 'github', file]);
    const [first = ''] = stdout.split('\n');
    expect(first).toContain(`::error file=${file.replace(',', '%2C')},line=1,col=`);
    expect(first).toContain(
      'title=MissionDossierArtifactIndexed a%3Ab%2Cc\\u{a}d%25::/event_id: found',
    );
  });

  test('junit is XML with a suite for each file and a failure for each error', async () => {
    const { stdout } = await dossier(['validate', '--format', 'junit'], {
      stdin: jsonLines(good, bad),
    });
    expect(stdout).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites tests="3" failures="2">/,
    );
    expect(stdout).toContain('<testsuite name="&lt;stdin&gt;" tests="3" failures="2">');
    expect(stdout.match(/<failure type="(enum|pattern)" message="found &quot;/g)).toHaveLength(2);
    expect(stdout).toContain('name="1 valid record"');
  });

  test('junit is well-formed XML for any input, and has one suite for a file passed twice', async () => {
    const file = fileWith(jsonLines({ ...bad, event_id: '\u0000\ufffe\uffff]]>' }));
    const { stdout } = await dossier(['validate', '--format', 'junit', file, file]);
    // eslint-disable-next-line no-control-regex -- the control characters are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\ufffe\uffff]/);
    expect(stdout.match(/<testsuite /g)).toHaveLength(1);
  });
});

describe('dossier validate, where nothing is read', () => {
  const FORMATS = ['text', 'json', 'github', 'junit'];
  const EMPTY = { text: /^nothing checked: 0 records/, json: /"valid":null/ };

  test.each(FORMATS)('an input that cannot be read is an error in %s', async (format) => {
    const run = await dossier(['validate', '--format', format, 'no-such-file']);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('cannot read no-such-file: there is no such file or folder');
    expect(run.stdout).not.toMatch(/\bvalid:|"valid":(true|null)|failures="0"|valid record/);
  });

  test.each(Object.entries(EMPTY))('%s does not call empty input valid', async (format, text) => {
    const run = await dossier(['validate', '--format', format], { stdin: '\n' });
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(text) as unknown });
  });

  test('junit skips the case of an empty input', async () => {
    const args = ['validate', '--format', 'junit', '--no-require-events'];
    const { exitCode, stdout } = await dossier(args);
    expect(stdout).toContain('<skipped message="there are no records"/>');
    expect(stdout).not.toContain('valid record');
    expect(exitCode).toBe(0);
  });

  test.each([
    ['text', ['--require-events']],
    ['json', ['--require-events']],
    ['github', []],
    ['junit', []],
  ])('input without records is an error with %s %j', async (format, options) => {
    const file = fileWith('');
    const run = await dossier(['validate', '--format', format, ...options, file, file]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('found no records, expected at least one');
  });

  test('an empty input among others is no error', async () => {
    const args = ['validate', '--require-events', fileWith(''), fileWith(jsonLines(good))];
    expect((await dossier(args)).exitCode).toBe(0);
  });
});

describe('dossier validate --strict', () => {
  test('makes advice errors', async () => {
    const misspelt = { ...good, event_type: 'MissionDossierArtifactIndex' };
    const { exitCode, stdout } = await dossier(['validate', '--strict'], {
      stdin: jsonLines(good, misspelt),
    });
    expect(stdout).toContain('error: /event_type: found "MissionDossierArtifactIndex"');
    expect(stdout).toContain('invalid: 1 error in 1 of 2 records');
    expect(exitCode).toBe(1);
  });

  test('makes an event that loses against another version an error (C13)', async () => {
    const other = { ...good, node_id: 'another' };
    const stdin = jsonLines(good, other, other);
    const { exitCode, stdout } = await dossier(['validate', '--strict'], { stdin });
    expect(stdout).toMatch(/^<stdin>:1:1: error: another event at <stdin>:[23] has the same id/);
    expect(stdout).toContain('invalid: 1 error in 1 of 3 records');
    expect(exitCode).toBe(1);
    expect((await dossier(['validate'], { stdin })).exitCode).toBe(0);
  });
});

describe('dossier validate --format junit', () => {
  test('lists a limited number of findings, and counts the others', async () => {
    const { stdout } = await dossier(['validate', '--format', 'junit'], {
      stdin: '5\n'.repeat(10_003),
    });
    expect(stdout.match(/<testcase /g)).toHaveLength(10_001);
    expect(stdout).toContain('3 more findings not listed; the limit is 10,000 findings');
    expect(stdout).toContain('<testsuites tests="10001" failures="10001">');
  });
});
