import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  NamespaceMismatchError,
  NamespaceMixedStreamError,
  UnknownEventTypeError,
  validateEvent,
  validateModel,
} from 'mission-dossier-contracts';
import type { ModelName } from 'mission-dossier-contracts';
import { HASH, identity, NAMESPACE } from '../support/examples.js';

function messagesOf(model: ModelName, value: unknown): string[] {
  return validateModel(model, value).map(({ message }) => message);
}

const STATE = {
  artifacts: {},
  anomalies: [],
  drift_history: [],
  parity_status: 'clean',
  event_count: 0,
};
const ref = { hash: HASH, algorithm: 'sha256' };

describe('an error’s message says what was found and what was expected', () => {
  test.each<[string, ModelName, unknown, string]>([
    ['required', 'content_hash_ref', { hash: HASH }, 'required property "algorithm" is missing'],
    [
      'additionalProperties, with the near name',
      'artifact_identity',
      { ...identity('a'), run_idd: 'x' },
      'unknown property "run_idd"; did you mean "run_id"?',
    ],
    [
      'additionalProperties, with no near name',
      'content_hash_ref',
      { ...ref, zzzzzzzzzz: 1 },
      'unknown property "zzzzzzzzzz"; expected only "hash", "algorithm", "size_bytes", "encoding"',
    ],
    ['type string', 'manifest_version', 1, 'found 1, expected a string'],
    ['type object', 'content_hash_ref', [1, 2], 'found an array of 2, expected an object'],
    [
      'type array',
      'mission_dossier_state',
      { ...STATE, anomalies: {} },
      'found an object, expected an array',
    ],
    ['type integer', 'non_negative_integer', 1.5, 'found 1.5, expected a whole number'],
    ['type of null', 'non_negative_integer', null, 'found null, expected a whole number'],
    [
      'nullable type',
      'artifact_identity',
      { ...identity('a'), run_id: 5 },
      'found 5, expected a string or null',
    ],
    [
      'nullable type of a number',
      'content_hash_ref',
      { ...ref, size_bytes: 'many' },
      'found "many", expected null or a whole number',
    ],
    [
      'nullable type of an object',
      'mission_dossier_state',
      { ...STATE, latest_snapshot: true },
      'found true, expected null or an object',
    ],
    [
      'enum, with the nearest value',
      'artifact_class',
      'outputs',
      'found "outputs", expected one of "input", "workflow", "output", "evidence", "policy", "runtime"; did you mean "output"?',
    ],
    [
      'enum, with no near value',
      'hash_algorithm',
      'crc',
      'found "crc", expected one of "sha256", "sha512", "md5"',
    ],
    ['enum of one value', 'anomaly_type', 'x', 'found "x", expected "missing_artifact"'],
    [
      'nullable enum',
      'provenance_ref',
      { actor_kind: 'lm' },
      'found "lm", expected null or one of "human", "llm", "system"; did you mean "llm"?',
    ],
    [
      'pattern of a timestamp',
      'timestamp',
      '2026-02-21',
      'found "2026-02-21", expected an RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second), such as "2026-02-21T15:12:40+01:00"',
    ],
    [
      'pattern of a UUID',
      'local_namespace_tuple',
      { ...NAMESPACE, project_uuid: 'x' },
      'found "x", expected a hyphenated UUID in either letter case, such as "c683f2f1-744b-5ffd-9f08-b34c49b01e57"',
    ],
    [
      'pattern of a version',
      'schema_version',
      '1.0',
      'found "1.0", expected a version of three numbers separated by dots, such as "1.0.0"',
    ],
    [
      'nullable pattern',
      'provenance_ref',
      { revised_at: 'now' },
      'found "now", expected null or an RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second), such as "2026-02-21T15:12:40+01:00"',
    ],
    ['minLength', 'hash', '', 'found an empty string, expected at least 1 character'],
    ['minimum', 'non_negative_integer', -1, 'found -1, expected a number of at least 0'],
    [
      'maximum',
      'non_negative_integer',
      2 ** 53,
      'found 9007199254740992, expected a number of at most 9007199254740991',
    ],
  ])('%s', (_keyword, model, value, message) => {
    expect(messagesOf(model, value)).toEqual([message]);
  });
});

describe('a message', () => {
  test('shortens what is long', () => {
    expect(messagesOf('uuid', 'x'.repeat(1000))).toEqual([
      `found "${'x'.repeat(60)}…", expected a hyphenated UUID in either letter case, such as "c683f2f1-744b-5ffd-9f08-b34c49b01e57"`,
    ]);
  });

  test('shows what cannot be seen', () => {
    expect(messagesOf('anomaly_type', 'missing\u0000\n')[0]).toMatch(/^found "missing\\u0000\\n",/);
  });

  test('of an unknown property speaks of the object in which it stands', () => {
    const value = { ...STATE, drift_history: [{ drift_kinds: 'artifact_added' }] };
    expect(messagesOf('mission_dossier_state', value)).toContain(
      'unknown property "drift_kinds"; did you mean "drift_kind"?',
    );
  });

  test('asks for the nearest name in any letter case', () => {
    expect(messagesOf('artifact_class', 'OUTPUT')[0]).toMatch(/; did you mean "output"\?$/);
  });

  test('does not guess at a name that shares less than half of its letters', () => {
    expect(messagesOf('artifact_class', 'abcdefgh')[0]).not.toMatch(/did you mean/);
  });
});

describe('of very many issues', () => {
  const issuesOf = (count: number) =>
    validateModel('artifact_identity', {
      ...identity('a'),
      ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`unknown ${i}`, i])),
    });

  test('1,000 are all listed', () => {
    const issues = issuesOf(1000);
    expect(issues).toHaveLength(1000);
    expect(issues.at(-1)).toMatchObject({ property: 'unknown 999' });
    expect(issues.at(-1)?.message).toMatch(/^unknown property/);
  });

  test('the first 1,000 are listed, and a last one says how many more there are, and from where', () => {
    const issues = issuesOf(3000);
    expect(issues).toHaveLength(1001);
    expect(issues.slice(0, 1000)).toEqual(issuesOf(1000));
    expect(issues.at(-1)).toEqual({
      path: '',
      keyword: 'additionalProperties',
      message: '2000 more issues are not listed',
      schemaPath: 'artifact_identity.json#/additionalProperties',
    });
  });
});

describe('characters that control a terminal, or reorder or hide text, are escaped in', () => {
  const HOSTILE = 'a\u001b[2J\u007f\u009b\u200b\u202e\u2028\ufeff\u{e0041}z';
  const ESCAPED = String.raw`a\u001b[2J\u{7f}\u{9b}\u{200b}\u{202e}\u{2028}\u{feff}\u{e0041}z`;
  const namespace = { ...NAMESPACE, feature_slug: HOSTILE };

  const messageOfCanonicalJson = (value: unknown): string => {
    try {
      return canonicalJson(value);
    } catch (error) {
      return (error as Error).message;
    }
  };
  const adviceOn = (event: unknown) => validateEvent(event).advisories[0]?.message;

  test.each<[string, string | undefined]>([
    ['a value', messagesOf('drift_kind', HOSTILE)[0]],
    ['the name of a property', messagesOf('content_hash_ref', { ...ref, [HOSTILE]: 1 })[0]],
    ['a misspelt event type', adviceOn({ event_type: `MissionDossierArtifactIndexed${HOSTILE}` })],
    ['an unknown event type', new UnknownEventTypeError(HOSTILE).message],
    ['mixed namespaces', new NamespaceMixedStreamError(NAMESPACE, namespace, []).message],
    ['namespaces to compare', new NamespaceMismatchError(namespace, NAMESPACE, []).message],
    ['a text that is not well-formed', messageOfCanonicalJson(`${HOSTILE}\ud800`)],
  ])('%s', (_what, message) => {
    expect(message).toContain(ESCAPED);
  });
});
