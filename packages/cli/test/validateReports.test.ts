import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, Result, Run as SarifRun } from 'sarif';
import { indexed } from 'test-support/examples.js';
import { homepage } from 'test-support/homepage.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { FINDING_RULES } from '../src/findingRules.js';
import { isValidateReport } from '../src/generated/guards.js';
import { docsOf } from '../src/reporters/ruleDocs.js';
import { dossier } from './support/commandLine.js';

const good = indexed(1, 'spec.md');
const bad = {
  ...indexed(2, 'plan.md', { indexed_at: 'yesterday' }),
  event_id: '16478db0-e03c-4ca7-ab98-768b8fd00edd',
};
const HOSTILE = '\u001b[31m\u202e\u0000\ud800\ufffe::error::%0A]]>';

const all = temporaryFolder();
const newFolder = () => mkdtempSync(join(all, 'reports-'));

function fileWith(text: string, name = 'events.jsonl'): string {
  const file = join(newFolder(), name);
  writeFileSync(file, text);
  return file;
}

/** Inputs that differ in everything that a report can show. */
const INPUTS: readonly (readonly [string, readonly string[], string])[] = [
  ['good events', [], jsonLines(good)],
  ['invalid events', [], jsonLines(good, bad)],
  [
    'an error that is advice',
    ['--strict'],
    jsonLines({ ...good, event_type: 'MissionDossierArtifactIndex' }),
  ],
  ['advice', ['--advisories'], jsonLines({ ...good, event_type: 'MissionDossierArtifactIndex' })],
  ['conflicting versions', ['--strict'], jsonLines(good, { ...good, node_id: 'another' })],
  ['other generations', [], jsonLines({ ...bad, payload: { feature_slug: 1, project_uuid: 'x' } })],
  ['text that is not JSON', [], '{\n5\n{"a":9007199254740993}\n'],
  ['hostile text', [], jsonLines({ ...bad, event_id: HOSTILE, [HOSTILE]: 1, event_type: HOSTILE })],
  ['nothing', [], ''],
  ['a missing file', ['no-such-file'], ''],
  ['a hostile name', [`no ${HOSTILE.replaceAll('\u0000', '').replaceAll('\ud800', '')}`], ''],
];

describe('dossier validate --format json', () => {
  test.each(INPUTS)('is as its schema says, for %s', async (_, args, stdin) => {
    const { stdout } = await dossier(['validate', '--format', 'json', ...args], { stdin });
    expect(isValidateReport.issuesOf(JSON.parse(stdout))).toEqual([]);
  });
});

/** The schema of the format. It is of draft 4, of which Ajv needs no more than the keywords. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

async function sarifOf(
  args: readonly string[],
  stdin = '',
): Promise<SarifRun & { results: Result[] }> {
  const { stdout } = await dossier(['validate', '--format', 'sarif', ...args], { stdin });
  const log = JSON.parse(stdout) as Log;
  expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
  const [run] = log.runs;
  return { ...(run as SarifRun), results: run?.results ?? [] };
}

describe('dossier validate --format sarif', () => {
  test.each(INPUTS)('is SARIF 2.1.0, for %s', async (_, args, stdin) => {
    const { results, tool } = await sarifOf(args, stdin);
    for (const { ruleId, ruleIndex = -1 } of results)
      expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  });

  test('has the constraint, the place and the event of each error', async () => {
    const file = fileWith(jsonLines(good, bad));
    const { results, tool } = await sarifOf([file]);
    expect(results).toEqual([
      {
        ruleId: 'timestamp.json#/pattern',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: expect.stringMatching(/^\/payload\/indexed_at: found "yesterday"/) as unknown,
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: `file://${file}` },
              region: { startLine: 2, startColumn: JSON.stringify(bad).indexOf('"yesterday"') + 1 },
            },
          },
        ],
        properties: {
          path: '/payload/indexed_at',
          event_id: bad.event_id,
          event_type: bad.event_type,
        },
      },
    ]);
    expect(tool.driver.rules).toMatchObject([
      {
        id: 'timestamp.json#/pattern',
        helpUri: `${homepage}/docs/contract.md#values`,
      },
    ]);
  });

  test.each([
    ['C8', [], '{"a":9007199254740993}'],
    ['C11', ['--advisories'], jsonLines({ ...good, event_type: 'MissionDossierArtifactIndex' })],
    ['C13', ['--strict'], jsonLines(good, { ...good, node_id: 'another' })],
    ['input/json', [], '{'],
    ['input/events', [], ''],
    ['input/readable', ['no-such-file'], ''],
  ])('names %s', async (rule, args, stdin) => {
    const { results } = await sarifOf(args, stdin);
    expect(results.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test('links to the documentation where it is published', async () => {
    const args = ['--docs-url', 'https://docs.example.com/v1'];
    const { tool } = await sarifOf(args, '{');
    expect(tool.driver.rules?.[0]?.helpUri).toBe(
      'https://docs.example.com/v1/guides/command-line.md#inputs',
    );
    const run = await dossier(['validate', '--docs-url', 'docs'], { stdin: '' });
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('must be a URL') as unknown,
    });
  });

  test('has a relative name as a URI', async () => {
    const { results } = await sarifOf(['no such:file']);
    expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'no%20such%3Afile',
    );
  });

  test('of an input that cannot be read is of a run that did not succeed', async () => {
    expect((await sarifOf(['no-such-file'])).invocations).toEqual([{ executionSuccessful: false }]);
    expect((await sarifOf([], jsonLines(good))).invocations).toEqual([
      { executionSuccessful: true },
    ]);
  });

  test('lists a limited number of findings, and counts the others', async () => {
    const { results, invocations } = await sarifOf([], '5\n'.repeat(10_003));
    expect(results).toHaveLength(10_000);
    expect(invocations?.[0]?.toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: '3 more findings not listed; the limit is 10,000 findings' },
      },
    ]);
  });

  test('links to a section that is there, for every rule', () => {
    const schemas = readdirSync('schemas', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.json') && !/^(asyncapi|bundled|draft-07|checkpoint)\//.test(name),
    );
    for (const rule of [...Object.keys(FINDING_RULES), ...schemas.map((name) => `${name}#/type`)]) {
      const [page = '', section] = docsOf(rule).split('#');
      expect(existsSync(page)).toBe(true);
      if (section !== undefined)
        expect([rule, sectionsOf(page)]).toEqual([rule, expect.arrayContaining([section])]);
    }
  });
});

/** The anchors of a page, as GitHub makes them. */
function sectionsOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('a report on hostile text', () => {
  test.each(['text', 'json', 'github', 'junit', 'sarif'])('%s is printable', async (format) => {
    const stdin = jsonLines(
      { ...bad, event_id: HOSTILE, [HOSTILE]: 1, event_type: HOSTILE },
      HOSTILE,
    );
    const text = HOSTILE.replaceAll('\ud800', '');
    const events = jsonLines({ ...bad, event_id: text, event_type: text }, { [text]: 1 });
    const name = `no ${text.replaceAll('\u0000', '')}`;
    const { stdout } = await dossier(['validate', '--format', format, '-', name], {
      stdin: stdin + events,
    });
    expect(stdout).toContain('found');
    // What controls, reorders or hides text, except for line feeds.
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(stdout).not.toMatch(/^(?!::(error|notice) )::/m);
  });
});

describe('dossier validate --output', () => {
  const FORMATS = ['text', 'json', 'github', 'junit', 'sarif'];

  test.each(INPUTS)(
    'writes what --format prints, in every format at once, for %s',
    async (_, args, stdin) => {
      const folder = newFolder();
      const outputs = FORMATS.flatMap((format) => [
        '--output',
        `${format}=${join(folder, format)}`,
      ]);
      const { exitCode } = await dossier(['validate', ...args, ...outputs], { stdin });
      expect(readdirSync(folder)).toHaveLength(FORMATS.length);
      for (const format of FORMATS) {
        const printed = await dossier(
          ['validate', '--require-events', ...args, '--format', format],
          { stdin },
        );
        expect(readFileSync(join(folder, format), 'utf8')).toBe(printed.stdout);
        expect(printed.exitCode).toBe(exitCode);
      }
    },
  );

  test('demands records if a format is one for CI jobs', async () => {
    const output = join(newFolder(), 'report');
    expect((await dossier(['validate', '--output', `junit=${output}`])).exitCode).toBe(1);
    expect((await dossier(['validate', '--output', `json=${output}`])).exitCode).toBe(0);
  });

  test('has neither colours nor --quiet', async () => {
    const output = join(newFolder(), 'report');
    const args = ['validate', '--quiet', '--output', `text=${output}`];
    const { stdout } = await dossier(args, { stdin: '5\n', colors: true });
    expect(stdout).toContain('\u001b[');
    expect(readFileSync(output, 'utf8')).toBe(
      '<stdin>:1:1: error: found 5, expected an object\ninvalid: 1 error in 1 of 1 record in 1 file\n',
    );
  });

  test('leaves nothing if the command fails, and an earlier report stays', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'old'), 'earlier');
    const outputs = [
      '--output',
      `json=${join(folder, 'new')}`,
      '--output',
      `json=${join(folder, 'old')}`,
    ];
    const { exitCode } = await dossier(['validate', '--type', 'Unknown', ...outputs]);
    expect(exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(['old']);
    expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('earlier');
  });

  test.each([
    ['is in no folder', 'json=no/such/folder/report', 'cannot write no/such/folder/report'],
    [
      'is a full device',
      'json=/dev/full',
      'cannot write /dev/full: no space is left on the device',
    ],
  ])('that %s makes the command fail, and nothing else is written', async (_, output, message) => {
    const folder = newFolder();
    const other = ['--output', `text=${join(folder, 'other')}`];
    const { exitCode, stderr } = await dossier(['validate', ...other, '--output', output], {
      stdin: '5\n',
    });
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `error: ${message}${message.includes('device') ? '' : ': there is no such file or folder'}\n`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['json', 'It must be a format (text, json, github, junit, sarif), an equals sign and a file'],
    ['xml=report', 'It must be a format'],
    ['json=', 'It needs a file'],
    ['json=-', '--format is for standard output'],
  ])('refuses %s', async (output, message) => {
    const { exitCode, stderr } = await dossier(['validate', '--output', output]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test('refuses one file for two reports, and an input', async () => {
    const file = fileWith(jsonLines(good));
    const output = join(newFolder(), 'report');
    const twice = ['--output', `json=${output}`, '--output', `text=${output}`];
    const runs = [
      await dossier(['validate', ...twice, file]),
      await dossier(['validate', '--output', `json=${file}`, file]),
    ];
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([2, 2]);
    expect(runs[0]?.stderr).toContain('two reports cannot be written to');
    expect(runs[1]?.stderr).toContain('it cannot be an input file');
    expect(readFileSync(file, 'utf8')).toBe(jsonLines(good));
    expect(existsSync(output)).toBe(false);
  });
});

describe('dossier validate --format github', () => {
  async function linesOf(stdin: string, ...args: string[]): Promise<string[]> {
    const { stdout } = await dossier(['validate', '--format', 'github', ...args], { stdin });
    return stdout.trimEnd().split('\n');
  }

  test('ends with the verdict', async () => {
    expect(await linesOf(jsonLines(good))).toEqual(['valid: 1 record in 1 file']);
    expect((await linesOf('5\n')).at(-1)).toBe(
      '::error title=dossier validate::invalid: 1 error in 1 of 1 record in 1 file',
    );
  });

  test('has no more annotations of a severity than GitHub shows, and says how many there are', async () => {
    const advised = jsonLines({ ...good, event_type: 'MissionDossierArtifactIndex' });
    const lines = await linesOf('5\n'.repeat(11) + advised.repeat(10));
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(9);
    expect(lines.at(-1)).toBe(
      '::error title=dossier validate::invalid: 11 errors in 11 of 21 records in 1 file; 2 more errors and 1 ' +
        'more notice without an annotation, because GitHub shows 10 of each kind a step',
    );
    expect(await linesOf(advised.repeat(9))).toHaveLength(10);
    expect((await linesOf(advised.repeat(12))).at(-1)).toBe(
      '::notice title=dossier validate::valid: 12 records in 1 file; 3 more notices without an annotation, ' +
        'because GitHub shows 10 of each kind a step',
    );
  });

  test('adds a table of the files to the summary of the step, those with most errors first', async () => {
    const stepSummary = fileWith('before\n', 'summary.md');
    const [one, two] = [fileWith(jsonLines(good), 'a|b`.jsonl'), fileWith('5\n5\n')];
    await dossier(['validate', '--format', 'github', one, two], { stepSummary });
    expect(readFileSync(stepSummary, 'utf8')).toBe(
      [
        'before',
        '### dossier validate',
        '',
        'invalid: 2 errors in 2 of 3 records in 2 files',
        '',
        '| File | Records | Invalid | Errors | Advisories |',
        '| --- | --- | --- | --- | --- |',
        `| \`${two}\` | 2 | 2 | 2 | 0 |`,
        `| \`${one.replace('|', '\\|').replace('`', "'")}\` | 1 | 0 | 0 | 0 |`,
        '',
        '',
      ].join('\n'),
    );
  });

  test('the summary of the step lists a limited number of files', async () => {
    const stepSummary = fileWith('', 'summary.md');
    const files = Array.from({ length: 53 }, () => fileWith(jsonLines(good)));
    await dossier(['validate', '--format', 'github', ...files], { stepSummary });
    expect(readFileSync(stepSummary, 'utf8')).toContain(
      'and 3 more files, with no more errors each',
    );
  });

  test('writes no summary in other formats, and fails if it cannot be written', async () => {
    const stepSummary = fileWith('', 'summary.md');
    await dossier(['validate'], { stdin: jsonLines(good), stepSummary });
    expect(readFileSync(stepSummary, 'utf8')).toBe('');
    const args = ['validate', '--format', 'github'];
    const run = await dossier(args, { stdin: jsonLines(good), stepSummary: 'no/such/folder' });
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('cannot write no/such/folder') as unknown,
    });
  });
});

describe('dossier validate --type', () => {
  const NOTICE = 'these look like whole events; --type is for bare payloads';
  const args = ['validate', '--type', 'MissionDossierArtifactIndexed'];

  test('notices whole events', async () => {
    const { exitCode, stderr } = await dossier(args, { stdin: jsonLines(good, bad) });
    expect(stderr).toContain(
      `<stdin>: notice: every record has an event_id and an event_type, so ${NOTICE}`,
    );
    expect(exitCode).toBe(1);
  });

  test.each([
    ['a payload', jsonLines(good, good.payload)],
    ['text that is not JSON', `${jsonLines(good)}{`],
  ])('does not notice them next to %s', async (_, stdin) => {
    expect((await dossier(args, { stdin })).stderr).toBe('');
  });
});
