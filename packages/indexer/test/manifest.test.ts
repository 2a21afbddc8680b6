import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ManifestError, parseManifest, readManifest } from 'mission-dossier-indexer';
import { temporaryFolder } from 'test-support/temporaryFolder.js';

const folder = temporaryFolder();

const YAML = `# What a mission has.
manifest_version: "1.0.0"
required_always:
  - artifact_class: input
    path_pattern: spec.md
    remediation_hint: Specify it.
required_by_step:
  plan:
    - { artifact_class: workflow, path_pattern: plan.md }
optional_always:
default_class: evidence
`;
const VALUE = {
  manifest_version: '1.0.0',
  required_always: [
    { artifact_class: 'input', path_pattern: 'spec.md', remediation_hint: 'Specify it.' },
  ],
  required_by_step: { plan: [{ artifact_class: 'workflow', path_pattern: 'plan.md' }] },
  optional_always: null,
  default_class: 'evidence',
};

/** The lines of the message with which a text is rejected. */
function refusal(text: string): string[] {
  try {
    parseManifest(text, 'm.yaml');
  } catch (error) {
    if (error instanceof ManifestError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a manifest', () => {
  test('is read from YAML and from JSON', async () => {
    expect(parseManifest(YAML, 'm.yaml')).toEqual(VALUE);
    expect(parseManifest(JSON.stringify(VALUE, null, '\t'), 'm.json')).toEqual(VALUE);
    expect(parseManifest(`\ufeff${YAML.replaceAll('\n', '\r\n')}`, 'm.yaml')).toEqual(VALUE);
    writeFileSync(join(folder, 'good.yaml'), YAML);
    expect(await readManifest(join(folder, 'good.yaml'))).toEqual(VALUE);
  });

  test('is rejected with all problems, their places, and what was expected', () => {
    const text = `manifest_version: 1
required_alway: []
required_by_step:
  plan:
    - artifact_class: worklow
      path_pattern: plan.md
    - path_pattern: ""
`;
    expect(refusal(text)).toEqual([
      'm.yaml:2:1: unknown property "required_alway"; did you mean "required_always"?',
      'm.yaml:1:19: /manifest_version: found 1, expected a string',
      'm.yaml:5:23: /required_by_step/plan/0/artifact_class: found "worklow", expected one of "input", "workflow", "output", "evidence", "policy", "runtime"; did you mean "workflow"?',
      'm.yaml:7:7: /required_by_step/plan/1: required property "artifact_class" is missing',
      'm.yaml:7:21: /required_by_step/plan/1/path_pattern: found an empty string, expected at least 1 character',
    ]);
  });

  test('of a producer is rejected for misspelt keys', () => {
    const text = `schema_versoin: "1.0"
mission_typ: research
manifest_version: "1"
required_always:
  - {artifact_keys: a, artifact_class: input, path_pattern: a, blockin: true}
`;
    expect(refusal(text)).toEqual([
      'm.yaml:1:1: unknown property "schema_versoin"; did you mean "schema_version"?',
      'm.yaml:2:1: unknown property "mission_typ"; did you mean "mission_type"?',
      'm.yaml:5:6: /required_always/0: unknown property "artifact_keys"; did you mean "artifact_key"?',
      'm.yaml:5:64: /required_always/0: unknown property "blockin"; did you mean "blocking"?',
    ]);
  });

  test('is rejected with an error that has its problems as data', () => {
    const error = new ManifestError('m', [{ path: '/a', message: 'x', line: 1, column: 2 }]);
    expect(error).toMatchObject({ name: 'ManifestError', source: 'm', message: 'm:1:2: /a: x' });
  });

  test.each([
    [
      'a key that repeats',
      'manifest_version: a\nmanifest_version: b',
      '2:1: duplicate key "manifest_version"',
    ],
    [
      'a key that repeats in JSON',
      '{"manifest_version": "a", "manifest_version": "b"}',
      '1:27: duplicate key "manifest_version"',
    ],
    ['no value', '', '1:1: found null, expected an object'],
    ['a list', '- a', '1:1: found an array of 1, expected an object'],
    ['a text that is cut off', '{"manifest_version": "a"', '1:25: not valid YAML'],
    ['several documents', 'manifest_version: a\n---\nb: c', '2:1: not valid YAML'],
    [
      'a tag that some libraries execute',
      'manifest_version: !!js/function "x"',
      '1:19: not valid YAML: Unresolved tag',
    ],
    ['a key that is not a string', 'manifest_version: a\n[a]: b', '2:1: not valid YAML'],
    ['a missing anchor', 'manifest_version: *nowhere', '1:19: the alias "*nowhere" has no anchor'],
    ['an anchor after its alias', 'a: *a\nb: &a 1', '1:4: the alias "*a" has no anchor'],
    ['the second of two aliases', 'a: &a 1\nb: [*a, *b]', '2:9: the alias "*b" has no anchor'],
    ['a value that contains itself', 'a: &a [*a]', '1:8: the alias "*a" is in the value'],
    ['endless nesting, flow', '['.repeat(30_000), '1:65: values are nested more than 64 deep'],
    ['endless nesting, block', '- '.repeat(30_000), '1:128: values are nested more than 64 deep'],
    [
      '__proto__ as a key',
      '__proto__:\n  manifest_version: "1"',
      '1:1: required property "manifest_version" is missing',
    ],
    [
      'a step without a name',
      'manifest_version: "1"\nrequired_by_step: {"": []}',
      '2:20: /required_by_step: a step cannot be called ""',
    ],
    [
      'a step named required_always',
      'manifest_version: "1"\nrequired_by_step: {required_always: []}',
      '2:20: /required_by_step: a step cannot be called "required_always"',
    ],
  ])('is not: %s', (_, text, start) => {
    expect(refusal(text)[0]?.slice(0, `m.yaml:${start}`.length)).toBe(`m.yaml:${start}`);
  });

  test('may use aliases, but not to multiply values', () => {
    const aliased = `manifest_version: "1"
required_always: &list [{artifact_class: input, path_pattern: a}]
optional_always: *list`;
    expect(parseManifest(aliased, 'm').optional_always).toHaveLength(1);
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join()}]`);
    expect(refusal(bomb.join('\n'))).toEqual([
      'm.yaml:4:8: aliases stand for more than 1,000 values',
    ]);
  });

  test.each(['*.md', '[slug]/page.tsx', '{a,b}.md', '!a.md'])(
    'is rejected for a pattern without quotes, with that reason: %s',
    (pattern) => {
      const entry = `  - artifact_class: input\n    path_pattern: ${pattern}\n`;
      const [first] = refusal(`manifest_version: "1"\nrequired_always:\n${entry}`);
      expect(first).toMatch(/^m\.yaml:4:\d+: /);
      expect(first).toContain('must be in quotes');
    },
  );

  test.each([
    ['unknown properties', 40_000, (i: number) => `k${i}: 1\n`, ''],
    ['bad steps', 40_000, (i: number) => `  s${i}: 1\n`, 'required_by_step:\n'],
    ['missing anchors', 40_000, (i: number) => `- *a${i}\n`, ''],
    ['aliases', 100_000, () => '- *a\n', 'required_always:\n- &a {}\n'],
  ])('of 1 MB is rejected in time that grows with its size: %s', (_, count, line, start) => {
    const text = start + Array.from({ length: count }, (__, i) => line(i)).join('');
    // Each took minutes, or filled the memory: the limit of time of a test ends one that does.
    expect(refusal(text).length).toBeGreaterThan(0);
  });

  test('is rejected with a hundred problems, and the number of the others', () => {
    const keys = (count: number) =>
      `manifest_version: "1"\n${Array.from({ length: count }, (_, i) => `k${i}: 1\n`).join('')}`;
    expect(refusal(keys(100))).toHaveLength(100);
    expect(refusal(keys(101)).slice(99)).toEqual([
      expect.stringMatching(/^m\.yaml:101:1: unknown property "k99"/),
      'm.yaml: 1 more problem',
    ]);
    expect(refusal(keys(1_200)).at(-1)).toBe('m.yaml: 1,100 more problems');
    expect(refusal('- 1\n'.repeat(3) + '- *a\n'.repeat(1_200)).at(-1)).toBe(
      'm.yaml: 1,100 more problems',
    );
  });

  test('is rejected at the alias for a problem of the value behind it', () => {
    const text = `manifest_version: "1"
optional_always: [{artifact_class: input, path_pattern: &p /etc/passwd}]
required_always: [{artifact_class: input, path_pattern: *p}]`;
    expect(refusal(text).map((line) => line.split(' ')[0])).toEqual([
      'm.yaml:3:57:',
      'm.yaml:2:60:',
    ]);
  });

  test('may have steps with any other name', () => {
    const text = 'manifest_version: "1"\nrequired_by_step: {__proto__: [], constructor: []}';
    const { required_by_step } = parseManifest(text, 'm');
    expect(Object.keys(required_by_step ?? {})).toEqual(['__proto__', 'constructor']);
  });

  test('is rejected if it is too long, not UTF-8, or missing', async () => {
    expect(refusal(`# ${'x'.repeat(1024 * 1024)}`)).toEqual([
      'm.yaml:1:1: a manifest must not be larger than 1 MiB',
    ]);
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, Buffer.from('manifest_version: "\xff"', 'latin1'));
    await expect(readManifest(bad)).rejects.toThrow(
      `${bad}:1:20: found the byte 0xff, which is not valid UTF-8 here`,
    );
    await expect(readManifest(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('is read only up to the maximum length', async () => {
    await expect(readManifest('/dev/zero')).rejects.toThrow(
      '/dev/zero:1:1: a manifest must not be larger than 1 MiB',
    );
  });

  test('must not contain lone surrogates', () => {
    const text = `manifest_version: "\\ud800"
required_by_step: {"\\udc00": [], plan: [{artifact_class: input, path_pattern: "\\ud801", remediation_hint: "\\ud802"}]}`;
    expect(refusal(text).map((line) => line.replace(', which UTF-8 cannot carry', ''))).toEqual([
      'm.yaml:1:19: /manifest_version: found a lone surrogate in "\\ud800"',
      'm.yaml:2:19: /required_by_step: found a lone surrogate in "\\udc00"',
      'm.yaml:2:79: /required_by_step/plan/0/path_pattern: found a lone surrogate in "\\ud801"',
      'm.yaml:2:107: /required_by_step/plan/0/remediation_hint: found a lone surrogate in "\\ud802"',
    ]);
  });

  test('with many keys is read quickly', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `  k${i}: []`).join('\n');
    const { required_by_step } = parseManifest(
      `manifest_version: "1"\nrequired_by_step:\n${keys}`,
      'm',
    );
    expect(Object.keys(required_by_step ?? {})).toHaveLength(20_000);
  });
});

// The data of the manifests in the packs of spec-kitty-cli 3.2.7, without their comments.
describe('the manifests of producers', () => {
  test.each([
    ['software-dev', 9, { spec: 'input.spec.main' }],
    ['research', 6, { spec: 'input.spec.research' }],
    ['documentation', 7, { spec: 'input.spec.documentation' }],
    ['plan', 6, { spec: undefined }],
  ])('are read as they are: %s', async (mission, steps, { spec }) => {
    const manifest = await readManifest(`packages/indexer/test/manifests/${mission}.yaml`);
    expect(manifest).toMatchObject({
      schema_version: '1.0',
      mission_type: mission,
      manifest_version: '1',
      required_always: [],
    });
    const byStep = Object.values(manifest.required_by_step ?? {});
    expect(byStep).toHaveLength(steps);
    const entries = byStep.flat();
    expect(entries.find(({ path_pattern }) => path_pattern === 'spec.md')?.artifact_key).toBe(spec);
    expect(entries.every(({ blocking }) => typeof blocking === 'boolean')).toBe(true);
  });
});
