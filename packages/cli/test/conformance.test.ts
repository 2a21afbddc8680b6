import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FIXTURE_CATEGORIES } from 'mission-dossier-contracts/conformance';
import { isConformanceReport } from 'mission-dossier-contracts/tooling';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import type { Run } from './support/commandLine.js';

const folder = temporaryFolder();

/** The command of an implementation that agrees in all cases, except for the given misbehaviours. */
function implementation(...misbehaviours: string[]): string {
  const words = misbehaviours.map((word) => `'${word}'`).join(' ');
  return `'${process.execPath}' test/support/implementations/implementation.mjs ${words}`;
}

/** The same, asked for verdicts alone: most of what can go wrong needs no more. */
function validator(...misbehaviours: string[]): string {
  return implementation('--capabilities=validate,pointers', ...misbehaviours);
}

interface Report {
  readonly conforms: boolean;
  readonly implementations: readonly {
    readonly name: string;
    readonly totals: { readonly [name: string]: unknown };
    readonly faults: readonly { at: string; message: string; stderr: string }[];
  }[];
  readonly differing: readonly {
    readonly case: string;
    readonly expected: string;
    readonly answers: readonly object[];
  }[];
  readonly stale: readonly object[];
}

/** Asks implementations about the cases of one category, which are enough to see how answers are judged. */
function matrixOf(commands: readonly string[], ...options: string[]) {
  return fullMatrixOf(commands, '--category', 'dossier', ...options);
}

async function fullMatrixOf(
  commands: readonly string[],
  ...options: string[]
): Promise<Run & { report: Report }> {
  const run = await dossier([
    'conformance',
    ...commands.flatMap((command) => ['--command', command]),
    ...['--format', 'json'],
    ...options,
  ]);
  const report: unknown = JSON.parse(run.stdout);
  expect(isConformanceReport.issuesOf(report)).toEqual([]);
  return { ...run, report: report as Report };
}

/** A case, and a part of its request that occurs in no other one. */
const CASE = {
  id: 'dossier-artifact-indexed.content_ref.size_bytes.maximum.1e400',
  part: 'size_bytes\\": 1e400',
} as const;

describe('dossier conformance', () => {
  test('runs all cases against this package by default, and exits with 0', async () => {
    const { exitCode, stdout } = await dossier(['conformance']);
    expect(stdout).toMatch(
      /^ {2}mission-dossier-contracts +TypeScript +\S+ +(\d+)\/\1 +(\d+)\/\2 /m,
    );
    expect(stdout).toMatch(/^conforms: [\d,]+ answers of 1 implementation$/m);
    expect(exitCode).toBe(0);
  });

  test('runs only one category with --category', async () => {
    const { stdout } = await dossier(['conformance', '--category', 'glossary']);
    expect(stdout).toMatch(
      / mission-dossier-contracts +TypeScript +\S+ +(\d+)\/\1 +(\d+)\/\2 +\2\/\2 +– +– /,
    );
  });

  test('counts the cases of all seven categories', async () => {
    const { stdout } = await dossier(['conformance']);
    for (const category of FIXTURE_CATEGORIES)
      expect(stdout).toMatch(new RegExp(`^ {2}${category} +([1-9]\\d*)/\\1$`, 'm'));
    const { report } = await fullMatrixOf([]);
    const { categories } = report.implementations[0]?.totals as { categories: object };
    expect(Object.keys(categories)).toEqual(FIXTURE_CATEGORIES);
    for (const { agree, of } of Object.values(categories) as Score[]) {
      expect(of).toBeGreaterThan(0);
      expect(agree).toBe(of);
    }
  });

  test('exits with 2 for an empty command, as from an unset variable', async () => {
    const { exitCode, stderr } = await dossier(['conformance', '--command', '']);
    expect(stderr).toContain("argument '' is invalid. It must not be empty.");
    expect(exitCode).toBe(2);
  });

  test('lists the categories for an unknown one, and exits with 2', async () => {
    const { exitCode, stderr } = await dossier(['conformance', '--category', 'dosier']);
    expect(stderr).toContain(
      'events, lane_mapping, edge_cases, collaboration, glossary, mission_next, dossier',
    );
    expect(exitCode).toBe(2);
  });
});

describe('an implementation that agrees', () => {
  test('runs every kind of case, and the exit code is 0', async () => {
    const { exitCode, report } = await matrixOf([implementation()]);
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ conforms: true, differing: [], stale: [] });
    const [, column] = report.implementations;
    expect(column?.name).toBe('honest');
    for (const { agree, of } of Object.values(column?.totals['kinds'] as Record<string, Score>)) {
      expect(of).toBeGreaterThan(100);
      expect(agree).toBe(of);
    }
  });

  test('runs only the cases that it is capable of', async () => {
    const { exitCode, report } = await matrixOf([implementation('--capabilities=reduce')]);
    expect(exitCode).toBe(0);
    expect(report.implementations[1]?.totals['kinds']).toMatchObject({
      valid: { agree: 0, of: 0 },
      invalid: { agree: 0, of: 0 },
      round_trip: { agree: 0, of: 0 },
    });
  });

  test('runs next to others; those with the same name are numbered', async () => {
    const { report } = await matrixOf([validator(), validator('--name=other'), validator()]);
    expect(report.implementations.map(({ name }) => name)).toEqual([
      'mission-dossier-contracts',
      'honest',
      'other',
      'honest (2)',
    ]);
  });

  test('may report a place that contains the fault, in addition to the fault', async () => {
    // The fault is at /content_ref/size_bytes.
    const { report } = await matrixOf([validator(`lead=${CASE.part}`)]);
    expect(report.conforms).toBe(true);
  });

  test('need not report places if it is not capable of that', async () => {
    const { report } = await matrixOf([
      implementation('--capabilities=validate', `elsewhere=${CASE.part}`),
    ]);
    expect(report.conforms).toBe(true);
  });

  test('may skip a case with a reason, which is counted', async () => {
    const { exitCode, report } = await matrixOf([validator(`skip=${CASE.part}`)]);
    expect(exitCode).toBe(0);
    expect(report.implementations[1]?.totals).toMatchObject({ skipped: 1, differ: 0, faults: 0 });
  });
});

interface Score {
  readonly agree: number;
  readonly of: number;
}

describe('an answer that differs', () => {
  const STREAM = 'dossier-replay-drift-scenario [contract]';
  const ROUND_TRIP = '"command":"round_trip"';
  const EXPECTED =
    '/content_ref/size_bytes maximum: found Infinity, expected null or a number of at most 9007199254740991';
  const REWORDED = '/content_ref/size_bytes maximum: no good';

  test.each([
    ['another verdict', 'valid', CASE.part, CASE.id, 'valid'],
    ['another place', 'elsewhere', CASE.part, CASE.id, 'invalid at /elsewhere'],
    ['only a place that contains the right one', 'root', CASE.part, CASE.id, 'invalid at (root)'],
    [
      'valid with errors',
      'validElsewhere',
      CASE.part,
      CASE.id,
      'valid, but with errors at /elsewhere',
    ],
    ['an error', 'err', CASE.part, CASE.id, 'errored: out of luck'],
  ])(
    '%s is reported with the case, and the exit code is 1',
    async (_what, name, part, id, found) => {
      const { exitCode, report } = await matrixOf([validator(`${name}=${part}`)]);
      expect(exitCode).toBe(1);
      expect(report.differing).toEqual([
        {
          case: id,
          kind: 'invalid',
          expected: 'invalid at /content_ref/size_bytes',
          answers: [
            { implementation: 'mission-dossier-contracts', status: 'agrees' },
            { implementation: 'honest', status: 'differs', found },
          ],
        },
      ]);
    },
  );

  test.each([
    [
      'another state is reported by its first difference',
      'emptyState',
      'a state that differs at /anomalies',
    ],
    [
      'the state with spaces in it is not canonical JSON',
      'spacedState',
      'the state, but not as canonical JSON (RFC 8785)',
    ],
    ['a state that is not JSON', 'brokenState', 'a state that is not JSON'],
    ['an error in place of a state', 'refuse', 'NamespaceMixedStreamError'],
  ])('%s', async (_what, name, found) => {
    const { exitCode, report } = await matrixOf([
      implementation('--capabilities=reduce', `${name}="rules":"contract"`),
    ]);
    const row = report.differing.find((each) => each.case === STREAM);
    expect(row?.answers[1]).toEqual({ implementation: 'honest', status: 'differs', found });
    expect(exitCode).toBe(1);
  });

  test.each([
    [
      'other words are reported with the expected ones',
      'reword',
      `missing: ${EXPECTED}; unexpected: ${REWORDED}`,
    ],
    [
      'no messages are a difference',
      'mute',
      'invalid at /content_ref/size_bytes, without messages',
    ],
    ['the order and repetitions make no difference', 'repeat', null],
  ])('of messages, %s', async (_what, name, found) => {
    const { exitCode, report } = await matrixOf([
      implementation('--capabilities=messages', `${name}=${CASE.part}`),
    ]);
    const row = {
      case: `${CASE.id} [messages]`,
      kind: 'messages',
      expected: EXPECTED,
      answers: [
        { implementation: 'mission-dossier-contracts', status: 'agrees' },
        { implementation: 'honest', status: 'differs', found },
      ],
    };
    expect(report.differing).toEqual(found === null ? [] : [row]);
    expect(exitCode).toBe(found === null ? 0 : 1);
  });

  test.each([
    ['1 for 1.0 is the same', `reparse=${ROUND_TRIP}`, null],
    [
      'an absent member is the same as a null if it may be absent (C5)',
      `dropNulls=${ROUND_TRIP}`,
      null,
    ],
    [
      'a lost value is reported by its place',
      `dropNamespace=${ROUND_TRIP}`,
      'an instance that differs at /namespace',
    ],
    [
      'a value that is nested too deeply is reported by its place',
      `deepen=${ROUND_TRIP}`,
      'an instance that differs at /namespace',
    ],
    [
      'a null where none may be makes the instance invalid',
      `addNull=${ROUND_TRIP}`,
      'an instance that is invalid at',
    ],
  ])('after a round trip, %s', async (_what, misbehaviour, found) => {
    const { report } = await matrixOf([implementation('--capabilities=round_trip', misbehaviour)]);
    const texts = report.differing.map(({ answers }) => (answers[1] as { found: string }).found);
    if (found === null) expect(texts).toEqual([]);
    else expect(texts).toContainEqual(expect.stringContaining(found));
  });
});

describe('an answer about a whole event that differs', () => {
  const ID = 'whole-event.payload.null';
  const REQUEST = '"command":"validate_event"';
  const PAYLOAD_IS_MISSING = /required property "namespace" is missing: the event has no payload/;

  test.each([
    ['is valid', 'validWithIssues', /^valid, but with errors at \/payload$/],
    ['has no messages', 'mute', 'invalid at /payload, without messages'],
    ['has no issues', 'invalidWithout', PAYLOAD_IS_MISSING],
  ])('%s', async (_what, name, found) => {
    const { exitCode, report } = await matrixOf([
      implementation('--capabilities=events,messages', `${name}=${REQUEST}`),
    ]);
    const row = report.differing.find((each) => each.case === ID);
    expect(row?.expected).toMatch(PAYLOAD_IS_MISSING);
    expect(row?.answers).toEqual([
      { implementation: 'mission-dossier-contracts', status: 'agrees' },
      {
        implementation: 'honest',
        status: 'differs',
        found: expect.stringMatching(found) as unknown,
      },
    ]);
    expect(exitCode).toBe(1);
  });

  test('is invalid, and has no issues, though the event is valid', async () => {
    const { report } = await matrixOf([
      implementation('--capabilities=events,messages', `invalidWithout=${REQUEST}`),
    ]);
    const row = report.differing.find((each) => each.case === 'whole-event.valid.parity-drift');
    expect(row).toMatchObject({ expected: 'valid', answers: [{}, { found: 'invalid' }] });
  });

  test('need not have messages if it is not capable of that', async () => {
    const { report } = await matrixOf([
      implementation('--capabilities=events,pointers', `mute=${REQUEST}`),
    ]);
    expect(report.differing).toEqual([]);
    const { report: other } = await matrixOf([
      implementation('--capabilities=events,pointers', `elsewhere=${REQUEST}`),
    ]);
    const row = other.differing.find((each) => each.case === ID);
    expect(row?.answers[1]).toMatchObject({ found: 'invalid at /elsewhere' });
  });
});

describe('an answer about another generation that differs', () => {
  const UPCAST = '"command":"upcast"';

  test.each([
    ['there is no event', 'noEvent', '3.0.valid.nulls', 'no canonical event of generation 3.0'],
    [
      'the generation is another one',
      'otherGeneration',
      '3.0.valid.nulls',
      'a canonical event of generation 2.4',
    ],
    [
      'the event is as it was written',
      'asWritten',
      '3.0.valid.nulls',
      'a canonical event that differs at /payload/',
    ],
    [
      'the event is not canonical JSON',
      'asWritten',
      '2.4.valid.additional',
      'the canonical event, but not as canonical JSON (RFC 8785)',
    ],
    [
      'what is left out is not listed',
      'keepAll',
      'flat-feature.valid.slug',
      'left out, missing: /payload/feature_slug',
    ],
    [
      'there are no reasons',
      'noReasons',
      'flat-bare.given.none',
      'missing: /payload required: the event carries no manifest_version',
    ],
  ])('%s', async (_what, name, id, found) => {
    const { exitCode, report } = await matrixOf([
      implementation('--capabilities=generations', `${name}=${UPCAST}`),
    ]);
    const row = report.differing.find((each) => each.case === `generation.${id} [upcast]`);
    expect(row).toMatchObject({
      kind: 'generations',
      expected: expect.stringMatching(/canonical event of generation/) as unknown,
      answers: [
        { status: 'agrees' },
        { status: 'differs', found: expect.stringContaining(found) as unknown },
      ],
    });
    expect(exitCode).toBe(1);
  });

  test('it is read as canonical, though a reader is asked for', async () => {
    const { report } = await matrixOf([
      implementation('--capabilities=generations,messages', 'unread="generations":'),
    ]);
    const row = report.differing.find(
      ({ case: id }) => id === 'generation.flat-feature.valid.artifact-indexed',
    );
    expect(row).toMatchObject({ expected: 'valid', answers: [{}, { status: 'differs' }] });
  });

  test('the state is another one', async () => {
    const { report } = await matrixOf([
      implementation('--capabilities=generations', 'emptyState="rules":'),
    ]);
    const row = report.differing.find(
      ({ case: id }) => id === 'generations-real-cli-2.1.3 [contract]',
    );
    expect(row).toMatchObject({ answers: [{}, { found: 'a state that differs at /anomalies' }] });
  });
});

describe('a fault of the harness', () => {
  test.each([
    ['exit', 'ended with exit code 3'],
    ['die', 'was ended by SIGKILL'],
    ['hang', 'sent no answer within 2 s'],
    [
      'unended',
      /^sent no answer within 2 s; it wrote a line without a line feed: "\{\\"seq\\":\d+\}"$/,
    ],
    ['unendedExit', 'ended with exit code 0; it wrote a line without a line feed'],
    ['objectOutcome', 'answered "validate" with the outcome an object, expected one of'],
    ['deepOutcome', 'answered "validate" with the outcome an array of 1, expected one of'],
    ['noObject', 'answered "validate" with the outcome nothing, expected one of'],
    ['babble', 'sent an answer that is not JSON: "this is no JSON"'],
    ['bytes', 'wrote a line that is not UTF-8: found the byte 0xff, which is not valid UTF-8 here'],
    ['lateAnswer', /^answered request \d+ instead of \d+$/],
    [
      'wrongOutcome',
      'answered "validate" with the outcome "stopped", expected one of "validated", "skipped", "errored"',
    ],
    [
      'incomplete',
      'sent an answer that violates the protocol: : required property "reason" is missing',
    ],
  ])(
    '%s is not a wrong answer: it is reported with the case, and the run continues',
    async (name, message) => {
      const { exitCode, report } = await matrixOf(
        [implementation('--capabilities=validate,pointers,round_trip', `${name}=${CASE.part}`)],
        ...['--timeout', '2'],
      );
      const [, column] = report.implementations;
      expect(column?.faults).toMatchObject([{ at: CASE.id }]);
      expect(column?.faults[0]?.message).toMatch(message);
      expect(column?.totals).toMatchObject({ differ: 0, faults: 1 });
      const { invalid, round_trip: next } = column?.totals['kinds'] as Record<string, Score>;
      expect(invalid?.agree).toBe((invalid?.of ?? 0) - 1);
      expect(next?.of).toBeGreaterThan(100);
      expect(next?.agree).toBe(next?.of);
      expect(exitCode).toBe(1);
    },
  );

  test('is reported at the next case for a surplus line', async () => {
    const { report } = await matrixOf([validator(`twice=${CASE.part}`)]);
    expect(report.implementations[1]?.faults).toHaveLength(1);
    expect(report.implementations[1]?.totals).toMatchObject({ skipped: 1, differ: 0 });
  });

  test('is reported with the last lines of standard error', async () => {
    const { stdout } = await dossier([
      ...['conformance', '--command', validator(`complain=${CASE.part}`)],
    ]);
    expect(stdout).toContain(
      `fault: honest, at ${CASE.id}: ended with exit code 3\n  | first line\n  | second line\n`,
    );
  });

  test('is not caused by a process that an implementation leaves behind', async () => {
    const { exitCode, report } = await matrixOf([`sleep 30 & exec ${validator()}`]);
    expect(report.implementations[1]?.faults).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test('distinguishes an exit from a missing answer, even if a process is left behind', async () => {
    const { report } = await matrixOf(
      [`sleep 30 & exec ${validator(`exit=${CASE.part}`)}`],
      ...['--timeout', '2'],
    );
    expect(report.implementations[1]?.faults).toMatchObject([
      { message: 'ended with exit code 3' },
    ]);
  });

  test('is not caused by a timeout above the limit of timers', async () => {
    const { exitCode } = await matrixOf([validator()], '--timeout', '3000000');
    expect(exitCode).toBe(0);
  });

  test('stops the cases of this implementation if repeated, but not those of others', async () => {
    const { exitCode, report } = await matrixOf([validator('exit="validate"'), validator()]);
    const [, broken, good] = report.implementations;
    expect(broken?.faults).toHaveLength(5);
    expect(broken?.faults[4]?.message).toContain('the remaining cases were not run');
    expect(good?.faults).toEqual([]);
    expect(exitCode).toBe(1);
  });

  test.each([
    ['a command that does not exist', 'no-such-command-anywhere', 'ended with exit code 127'],
    ['one that ends at once', 'exit 7', 'ended with exit code 7'],
    ['one that starts with an error', validator('err="start"'), 'answered "errored": out of luck'],
  ])('%s was not tested: the exit code is 2', async (_what, command, message) => {
    const { exitCode, report } = await matrixOf([command]);
    expect(report.implementations[1]?.faults).toEqual([
      {
        at: 'start',
        message: expect.stringContaining(message) as unknown,
        stderr: expect.any(String) as unknown,
      },
    ]);
    expect(exitCode).toBe(2);
  });

  test('is reported if it does not stop after "stop"', async () => {
    const { exitCode, report } = await matrixOf([validator('stay="stop"')]);
    expect(report.implementations[1]?.faults).toMatchObject([
      { at: 'stop', message: 'did not end after its input was closed' },
    ]);
    expect(exitCode).toBe(1);
  });
});

describe('--expected', () => {
  const LISTED = {
    case: CASE.id,
    implementation: 'honest',
    found: 'valid',
    reason: 'its parser reads 1e400 as a number',
  };

  function fileOf(...differences: object[]): string {
    const file = join(folder, 'expected.json');
    writeFileSync(file, JSON.stringify({ differences }));
    return file;
  }

  test('a difference that is listed passes', async () => {
    const { exitCode, report } = await matrixOf(
      [validator(`valid=${CASE.part}`)],
      ...['--expected', fileOf(LISTED)],
    );
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ conforms: true, stale: [] });
    expect(report.implementations[1]?.totals).toMatchObject({ differ: 0, expected: 1 });
  });

  test.each([
    ['that no longer occurs', LISTED, 'it no longer differs'],
    ['of a case that does not exist', { ...LISTED, case: 'gone' }, 'there is no such case'],
  ])('one %s fails as stale', async (_what, listed, message) => {
    const { exitCode, report } = await fullMatrixOf(
      [validator()],
      ...['--expected', fileOf(listed)],
    );
    expect(report.stale).toEqual([{ case: listed.case, implementation: 'honest', message }]);
    expect(exitCode).toBe(1);
  });

  test('one that occurs in another way is unexpected, and stale', async () => {
    const { exitCode, report } = await matrixOf(
      [validator(`elsewhere=${CASE.part}`)],
      ...['--expected', fileOf(LISTED)],
    );
    expect(report.implementations[1]?.totals).toMatchObject({ differ: 1, expected: 0 });
    expect(report.stale).toMatchObject([
      { message: 'expected "valid", found "invalid at /elsewhere"' },
    ]);
    expect(exitCode).toBe(1);
  });

  test('counts those of implementations that are not run', async () => {
    const listed = { ...LISTED, implementation: 'another' };
    const { exitCode, report } = await matrixOf([], '--expected', fileOf(listed));
    expect(report).toMatchObject({ stale: [], unseen: [listed] });
    expect(exitCode).toBe(0);
  });

  test('counts those of a category that is not run', async () => {
    const { exitCode, report } = await matrixOf(
      [implementation()],
      ...['--category', 'glossary', '--expected', fileOf(LISTED)],
    );
    expect(report).toMatchObject({ stale: [], unseen: [LISTED] });
    expect(exitCode).toBe(0);
  });

  test('counts those of cases without an answer', async () => {
    const { report } = await matrixOf(
      [validator(`exit=${CASE.part}`)],
      ...['--expected', fileOf(LISTED)],
    );
    expect(report).toMatchObject({ stale: [], unseen: [LISTED] });
  });

  test.each([
    ['text', 'not checked: 1 expected difference of another\n'],
    ['markdown', '## Expected differences that were not checked\n\n- `another`: 1\n'],
    ['junit', '<skipped message="the case was not run"/>'],
  ])('reports how many were not checked in %s', async (format, text) => {
    const file = fileOf({ ...LISTED, implementation: 'another' });
    const { stdout } = await dossier(['conformance', '--expected', file, '--format', format]);
    expect(stdout).toContain(text);
  });

  test('one that differs at the end of a long text is reported in full', async () => {
    const found = `errored: ${'so '.repeat(30)}good`;
    const { report } = await matrixOf(
      [validator(`valid=${CASE.part}`)],
      ...['--expected', fileOf({ ...LISTED, found })],
    );
    expect(report.stale).toMatchObject([{ message: `expected "${found}", found "valid"` }]);
  });

  test.each([
    ['is missing', () => join(folder, 'missing.json'), 'there is no such file or folder'],
    ['is not JSON', () => written('{'), 'the JSON is cut off'],
    ['lists something else', () => written('{"differences":[{}]}'), '/differences/0'],
  ])('a file that %s is rejected with exit code 2', async (_what, file, message) => {
    const { exitCode, stderr } = await dossier(['conformance', '--expected', file()]);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  function written(text: string): string {
    const file = join(folder, 'written.json');
    writeFileSync(file, text);
    return file;
  }
});

describe('the formats', () => {
  const commands = ['--command', validator('--name=a|b<c>', `valid=${CASE.part}`, `skip=1e30`)];

  test('text has a row for each implementation and each case that differs', async () => {
    const { stdout } = await dossier(['conformance', ...commands]);
    expect(stdout).toMatch(
      new RegExp(`^ {2}${CASE.id} +invalid at /content_ref/size_bytes +agrees +valid$`, 'm'),
    );
    expect(stdout).toMatch(
      /^differs: 1 unexpected difference; [\d,]+ answers of 2 implementations, \d+ skipped$/m,
    );
  });

  test.each(['text', 'markdown'])('%s cuts an answer that is too long', async (format) => {
    const { stdout } = await dossier([
      ...['conformance', '--command', validator(`ramble=${CASE.part}`)],
      ...['--format', format],
    ]);
    expect(stdout).toContain('errored: so so ');
    expect(stdout.length).toBeLessThan(5000);
  });

  test('text reports how many cases were skipped', async () => {
    const { stdout } = await dossier([
      ...[
        'conformance',
        '--command',
        implementation('--capabilities=round_trip', 'skip="command":"round_trip"'),
      ],
    ]);
    expect(stdout).toMatch(/^conforms: [\d,]+ answers of 2 implementations, \d+ skipped$/m);
  });

  test('markdown escapes markup', async () => {
    const { stdout } = await dossier(['conformance', ...commands, '--format', 'markdown']);
    expect(stdout).toContain('| a\\|b\\<c\\> | JavaScript |');
    expect(stdout).toContain('| agrees | valid |');
  });

  test('junit has a suite for each implementation with its failures', async () => {
    const { stdout } = await dossier(['conformance', ...commands, '--format', 'junit']);
    expect(stdout).toMatch(/<testsuite name="mission-dossier-contracts" tests="\d+" failures="0"/);
    expect(stdout).toMatch(
      /<testsuite name="a\|b&lt;c&gt;" tests="\d+" failures="1" errors="0" skipped="\d+"/,
    );
    expect(stdout).toContain(
      '<failure type="difference" message="expected invalid at /content_ref/size_bytes, found valid"/>',
    );
    expect(stdout).toContain('<skipped message="not today"/>');
  });
});
