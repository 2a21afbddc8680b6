import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { isCompatReport } from '../src/generated/guards.js';
import { dossier } from './support/commandLine.js';

const folder = temporaryFolder();
let count = 0;

type Files = Readonly<Record<string, unknown>>;

/** A package with these schemas and a version. */
function packageOf(schemas: Files, version = '1.0.0'): string {
  const root = folderOf({ 'package.json': { version } });
  mkdirSync(join(root, 'schemas'));
  writeAll(join(root, 'schemas'), schemas);
  return root;
}

function folderOf(files: Files): string {
  count += 1;
  const root = join(folder, String(count), 'package');
  mkdirSync(root, { recursive: true });
  writeAll(root, files);
  return root;
}

function writeAll(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(
      join(root, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
}

/** A tarball as `npm pack` makes it. */
function packed(root: string): string {
  const file = `${root}.tgz`;
  execFileSync('tar', ['-czf', file, '-C', dirname(root), basename(root)]);
  return file;
}

function approvals(...list: readonly object[]): string {
  return join(folderOf({ 'approvals.json': { approvals: list } }), 'approvals.json');
}

const closed = (properties: object) => ({
  type: 'object',
  properties,
  additionalProperties: false,
});
const OLD = { 'a.json': closed({ x: { type: 'string' } }), 'b.json': true };
const NEW = { 'a.json': closed({ x: { type: 'string' }, y: { type: 'string' } }), 'b.json': true };

const BREAK = {
  rule: 'property-added-optional',
  schema: 'a',
  pointer: '/properties/y',
  version: '2.0.0',
  reason: 'Consumers go first.',
};

describe('dossier compat', () => {
  test('finds nothing if it compares a version with itself', async () => {
    expect(await dossier(['compat', '.', '.'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^compatible: 0 breaks \(of full\), 0 schemas changed, \d+ unchanged\n$/,
      ) as unknown,
      stderr: '',
    });
  });

  test('reports each change with its rule, both places and its effect', async () => {
    expect(await dossier(['compat', packageOf(OLD), packageOf(NEW)])).toEqual({
      exitCode: 1,
      stdout: [
        'a: BACKWARD',
        '  property-added-optional breaks forward',
        '    old a.json#',
        '    new a.json#/properties/y',
        '    an old consumer rejects values that carry `y`: the object is closed',
        '',
        'incompatible: 1 break (of full), 1 schema changed, 1 unchanged',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  test('reports the same as JSON', async () => {
    const args = ['compat', '--format', 'json', packageOf(OLD), packageOf(NEW)];
    const { exitCode, stdout } = await dossier(args);
    expect(exitCode).toBe(1);
    expect(isCompatReport.issuesOf(JSON.parse(stdout))).toEqual([]);
    expect(JSON.parse(stdout)).toEqual({
      compatible: false,
      require: 'full',
      schemas: [{ schema: 'a', verdict: 'BACKWARD', through: [] }],
      unchanged: 1,
      findings: [
        {
          rule: 'property-added-optional',
          schema: 'a',
          pointer: '/properties/y',
          old: { file: 'a.json', pointer: '' },
          new: { file: 'a.json', pointer: '/properties/y' },
          breaks: ['forward'],
          undecided: [],
          consequence: 'an old consumer rejects values that carry `y`: the object is closed',
          approved: null,
        },
      ],
      stale_approvals: [],
    });
  });

  test.each([
    ['backward', 0],
    ['forward', 1],
    ['full', 1],
  ])('--require %s: exit code %d for a change that is backward compatible', async (what, code) => {
    const args = ['compat', '--require', what, packageOf(OLD), packageOf(NEW)];
    expect((await dossier(args)).exitCode).toBe(code);
  });

  test('reports which breaks are guesses', async () => {
    const before = packageOf({ 'a.json': { type: 'string', pattern: '^[a-z]+$' } });
    const after = packageOf({ 'a.json': { type: 'string', pattern: '^[a-z][a-z]*$' } });
    const { stdout } = await dossier(['compat', before, after]);
    expect(stdout.match(/\(undecided: treated as a break\)/g)).toHaveLength(2);
  });

  test('treats a folder of schemas, a package and its tarball alike', async () => {
    const root = packageOf(NEW);
    for (const same of [root, packed(root), join(root, 'schemas')]) {
      const { exitCode, stdout } = await dossier(['compat', root, same]);
      expect({ exitCode, stdout }).toMatchObject({
        exitCode: 0,
        stdout: 'compatible: 0 breaks (of full), 0 schemas changed, 2 unchanged\n',
      });
      expect((await dossier(['compat', packageOf(OLD), same])).exitCode).toBe(1);
    }
  });

  test('compares the schemas of tools, and skips bundles', async () => {
    const before = packageOf({ 'tools/t.json': true, 'bundled/a.json': true, 'a.json': true });
    const after = packageOf({ 'tools/t.json': false, 'bundled/a.json': false, 'a.json': true });
    const { stdout } = await dossier(['compat', before, after]);
    expect(stdout).toContain('tools/t: FORWARD');
    expect(stdout).toContain('1 schema changed, 1 unchanged');
  });

  test('compares this package with its own tarball', async () => {
    const root = folderOf({});
    for (const part of ['package.json', 'schemas'])
      cpSync(part, join(root, part), { recursive: true });
    expect((await dossier(['compat', '.', packed(root)])).stdout).toMatch(/0 schemas changed/);
  });
});

describe('approved breaks', () => {
  const before = () => packageOf(OLD);
  const after = () => packageOf(NEW, '2.0.0');

  test('do not count in the version that they are for', async () => {
    const args = ['compat', '--approved', approvals(BREAK), before(), after()];
    const { exitCode, stdout } = await dossier(args);
    expect(stdout).toContain('    approved: Consumers go first.\n');
    expect(stdout).toContain('compatible: 0 breaks (of full), 1 approved, 1 schema changed');
    expect(exitCode).toBe(0);
  });

  test('for another version are ignored', async () => {
    const file = approvals({ ...BREAK, version: '1.9.0' });
    const { exitCode, stdout } = await dossier(['compat', '--approved', file, before(), after()]);
    expect(stdout).not.toContain('stale');
    expect(exitCode).toBe(1);
  });

  test('without a break are stale, and fail', async () => {
    const file = approvals(BREAK, { ...BREAK, pointer: '/properties/z' });
    const { exitCode, stdout } = await dossier(['compat', '--approved', file, before(), after()]);
    expect(stdout).toContain(
      'stale approval: property-added-optional at a#/properties/z for 2.0.0: there is no such break',
    );
    expect(stdout).toContain('incompatible: 0 breaks (of full), 1 approved, 1 stale approval');
    expect(exitCode).toBe(1);
  });

  test('need a version: --release, if there is no package.json', async () => {
    const bare = join(after(), 'schemas');
    const args = ['compat', '--approved', approvals(BREAK), before(), bare];
    expect(await dossier(args)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--release') as unknown,
    });
    expect((await dossier([...args, '--release', '2.0.0'])).exitCode).toBe(0);
  });

  test.each([
    ['not JSON', '{', 'JSON'],
    ['of another form', { approvals: [{ rule: 'x' }] }, '/approvals/0'],
    ['with an unknown member', { approvals: [], more: 1 }, 'more'],
  ])('cause an error if their file is %s', async (_what, content, message) => {
    const file = join(folderOf({ 'approvals.json': content }), 'approvals.json');
    const { exitCode, stderr } = await dossier(['compat', '--approved', file, before(), after()]);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('of this repository are a valid file', async () => {
    const args = ['compat', '--approved', 'compatibility-approvals.json', '.', '.'];
    expect((await dossier(args)).exitCode).toBe(0);
  });
});

describe('input that cannot be compared', () => {
  const good = packageOf(OLD);

  async function expectFailure(path: string, message: string | RegExp): Promise<void> {
    for (const args of [
      [path, good],
      [good, path],
    ]) {
      const { exitCode, stdout, stderr } = await dossier(['compat', ...args]);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    }
  }

  test('is a folder that does not exist', () =>
    expectFailure(join(folder, 'none'), /there is no such file or folder/));

  test('is a folder without schemas', () => expectFailure(folderOf({}), /has no schemas/));

  test('is a schema that is not JSON', () =>
    expectFailure(
      packageOf({ 'a.json': '{\n  "type": }' }),
      /schemas\/a\.json:2:11: not valid JSON/,
    ));

  test('is a schema that is not UTF-8', async () => {
    const root = packageOf(OLD);
    writeFileSync(join(root, 'schemas/a.json'), Buffer.from([0x22, 0xff, 0x22]));
    await expectFailure(root, /0xff/);
  });

  test('is a schema with an unknown keyword', () =>
    expectFailure(
      packageOf({ 'a.json': { properties: { x: { oneOf: [] } } } }),
      /a\.json#\/properties\/x\/oneOf: the keyword "oneOf" is not supported/,
    ));

  test('is an invalid map of event types', () =>
    expectFailure(
      packageOf({ ...OLD, 'event_type_to_schema.json': { A: 1 } }),
      /maps event types/,
    ));

  test('is a file that is not a tarball', () =>
    expectFailure(
      join(folderOf({ 'a.tgz': 'text' }), 'a.tgz'),
      /expected a folder, or a complete/,
    ));

  test.each([10, 100, 1000])('is a tarball that ends after %d bytes', async (length) => {
    const whole = readFileSync(packed(packageOf({ 'a.json': { description: noise(4000) } })));
    expect(whole.length).toBeGreaterThan(1000);
    const file = join(folderOf({}), 'cut.tgz');
    writeFileSync(file, whole.subarray(0, length));
    await expectFailure(file, /expected a folder, or a complete \.tgz/);
  });

  test.each([
    ['cut off', (tar: Buffer) => tar.subarray(0, 1500)],
    ['of an unknown format', () => Buffer.alloc(4096, 'A')],
    ['of entries with a damaged header', (tar: Buffer) => tar.fill('x', 0, 3)],
  ])('is a tarball whose archive is %s', async (_what, change) => {
    const root = packageOf(OLD);
    const tar = execFileSync('tar', ['-cf', '-', '-C', root, '.']);
    const file = join(folderOf({}), 'bad.tgz');
    writeFileSync(file, gzipSync(change(tar)));
    await expectFailure(file, /expected a folder, or a complete \.tgz/);
  });

  test('is a tarball that unpacks to more than the limit', async () => {
    const file = join(folderOf({}), 'bomb.tgz');
    writeFileSync(file, gzipSync(Buffer.alloc(300 * 1024 * 1024)));
    await expectFailure(file, /expected a folder, or a complete \.tgz/);
  });
});

describe('hostile names', () => {
  test('are treated like other names', async () => {
    const before = packageOf({
      '__proto__.json': '{"type":"object","additionalProperties":false}',
    });
    const after = packageOf({
      '__proto__.json':
        '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":true},"additionalProperties":false}',
      'constructor.json': true,
    });
    const { stdout } = await dossier(['compat', before, after]);
    expect(stdout).toContain('__proto__: BACKWARD');
    expect(stdout).toContain('new __proto__.json#/properties/__proto__');
    expect(stdout).toContain('new __proto__.json#/properties/constructor');
    expect(stdout).toContain('constructor: FULL');
  });

  test('cannot control a terminal', async () => {
    const name = '\u001b[31mred\u202e';
    const { stdout } = await dossier([
      'compat',
      packageOf({ 'a.json': closed({}) }),
      packageOf({ 'a.json': closed({ [name]: true }) }),
    ]);
    expect(stdout).toContain('\\u{1b}[31mred\\u{202e}');
    expect(stdout).not.toContain('\u001b');
  });
});

/** A text that does not compress. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

describe('a hostile package', () => {
  const many = (name: string) => Array.from({ length: 10_000 }, (_, i) => `${name}${i}`);

  test.each<[string, unknown, unknown]>([
    ['lists of values', { enum: many('a') }, { enum: many('b') }],
    [
      'lists of objects',
      { enum: many('a').map((a) => ({ a })), properties: { a: { enum: many('a') } } },
      { enum: many('b').map((a) => ({ a })), properties: { a: { enum: many('b') } } },
    ],
  ])('is compared before the limit of time of a test ends it: %s', async (_, old, latest) => {
    const run = await dossier([
      'compat',
      packageOf({ 'a.json': old }),
      packageOf({ 'a.json': latest }),
    ]);
    // A quadratic comparison takes minutes, and does not end in time.
    expect(run.exitCode).toBe(1);
  });

  test.each([
    ['a listed value', { enum: [`${'a'.repeat(40)}b`], pattern: '^(a+)+$' }],
    ['an example', { examples: [`${'a'.repeat(40)}b`], pattern: '^(a+)+$' }],
  ])(
    'has a pattern that does not end for %s',
    async (_, schema) => {
      const old = packageOf({ 'a.json': { type: 'string', ...schema } });
      const latest = packageOf({ 'a.json': { type: 'string', ...schema, maxLength: 50 } });
      const { exitCode, stderr } = await dossier(['compat', old, latest]);
      expect(stderr).toContain('a.json#/pattern: it takes too long to match values');
      expect(exitCode).toBe(2);
    },
    20_000,
  );

  test('does not control the terminal by a name', async () => {
    const hostile = packageOf({
      'a.json': { properties: { '\u001b[2J\u202e': { pattern: '([' } } },
    });
    const { exitCode, stderr } = await dossier(['compat', hostile, hostile]);
    expect(stderr).toContain('\\u{1b}[2J\\u{202e}/pattern: ');
    expect(exitCode).toBe(2);
  });
});

describe('dossier compat --format github', () => {
  const VERDICT = '1 break (of full), 1 schema changed, 1 unchanged';

  test('annotates each break in its schema, and ends with the verdict', async () => {
    const [before, after] = [packageOf(OLD), packageOf(NEW)];
    const { exitCode, stdout } = await dossier(['compat', '--format', 'github', before, after]);
    expect(stdout).toBe(
      `::error file=${join(after, 'schemas/a.json')},title=property-added-optional::a.json#/properties/y: an old ` +
        'consumer rejects values that carry `y`: the object is closed\n' +
        `::error title=dossier compat::incompatible: ${VERDICT}\n`,
    );
    expect(exitCode).toBe(1);
  });

  test('names no file of a tarball, and annotates stale approvals', async () => {
    const tarball = packed(packageOf(NEW, '2.0.0'));
    const args = ['compat', '--format', 'github', packageOf(OLD), tarball];
    expect((await dossier(args)).stdout).toContain(
      '::error title=property-added-optional::a.json#',
    );
    const stale = approvals(BREAK, { ...BREAK, pointer: '/properties/z' });
    expect((await dossier([...args, '--approved', stale])).stdout).toMatch(
      /^::error title=stale approval::property-added-optional at a#\/properties\/z for 2.0.0: there is no such break/,
    );
  });

  test('of a change that breaks nothing is the verdict alone', async () => {
    const { exitCode, stdout } = await dossier(['compat', '--format', 'github', '.', '.']);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^compatible: 0 breaks .*\n$/)]);
  });

  test('adds the changed schemas to the summary of the step', async () => {
    const stepSummary = join(folderOf({}), 'summary.md');
    const args = ['compat', '--format', 'github', packageOf(OLD), packageOf(NEW)];
    await dossier(args, { stepSummary });
    expect(readFileSync(stepSummary, 'utf8')).toBe(
      [
        '### dossier compat',
        '',
        `incompatible: ${VERDICT}`,
        '',
        '| Schema | Verdict | Breaks without approval |',
        '| --- | --- | --- |',
        '| `a` | BACKWARD | 1 |',
        '',
        '',
      ].join('\n'),
    );
  });
});
