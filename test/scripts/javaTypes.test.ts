import { describe, expect, test } from '@jest/globals';
import { emitJavaTypes } from '../../scripts/emit/javaTypes.js';
import { readContract } from '../../scripts/schemas.js';
import type { Contract, JsonSchema } from '../../scripts/schemas.js';

const real = readContract('schemas');

/** The contract with another schema for the model `snapshot_summary`. */
function contractWith(schema: JsonSchema): Contract {
  const schemas = real.schemas.map((file) =>
    file.name === 'snapshot_summary' ? { ...file, schema } : file,
  );
  return { ...real, schemas };
}

/** The code for the model `snapshot_summary`, without its package and imports. */
function codeFor(schema: JsonSchema): string {
  const files = new Map(emitJavaTypes(contractWith(schema)));
  return (files.get('SnapshotSummary.java') ?? '').replace(/^[^]*?(?=\/\*\*)/, '');
}

const TEXT = { description: 'A text.', type: 'string' };

describe('a type of Java', () => {
  test('names the members of JSON in the way of Java', () => {
    const code = codeFor({
      description: 'Two.',
      properties: { wp_id: TEXT, path: TEXT },
      required: ['wp_id'],
    });
    expect(code).toBe(`/**
 * Two.
 *
 * @param wpId A text.
 * @param path A text. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SnapshotSummary(@JsonProperty("wp_id") String wpId, String path) {}
`);
  });

  test.each<[string, JsonSchema, string]>([
    ['a required integer', { type: 'integer' }, 'long a'],
    ['an integer that may be null', { type: ['integer', 'null'] }, 'Long a'],
    ['a model', { allOf: [{ $ref: 'artifact_identity.json' }] }, 'ArtifactIdentity a'],
    ['an enum', { allOf: [{ $ref: 'artifact_class.json' }] }, 'ArtifactClass a'],
    ['a model of a text', { allOf: [{ $ref: 'timestamp.json' }] }, 'String a'],
    [
      'a model of a map',
      { allOf: [{ $ref: 'context_diagnostics.json' }] },
      'Map<String, String> a',
    ],
    ['a list', { type: 'array', items: { type: 'boolean' } }, 'List<Boolean> a'],
    ['any object', { type: 'object', additionalProperties: true }, 'ObjectNode a'],
  ])('is right for %s', (_what, member, component) => {
    const code = codeFor({ properties: { a: member }, required: ['a'] });
    expect(code).toMatch(new RegExp(`[ (]${component.replace(/[<>]/g, '\\$&')}[,)]`));
  });

  test('writes a required member that is null', () => {
    const code = codeFor({ properties: { a: { type: ['string', 'null'] } }, required: ['a'] });
    expect(code).toContain('(@JsonInclude(JsonInclude.Include.ALWAYS) String a)');
  });

  test('keeps the other members of an open object', () => {
    const code = codeFor({ properties: { a: TEXT }, additionalProperties: true });
    expect(code).toContain('@JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others');
  });

  test('cannot be ended by a description', () => {
    const code = codeFor({ description: 'Ends */ <b> @param & so on.', properties: { a: TEXT } });
    expect(code).toContain(' * Ends *&#47; &lt;b&gt; &#64;param &amp; so on.\n');
  });

  test('has no line of more than 100 characters', () => {
    const lines = emitJavaTypes(real).flatMap(([, text]) => text.split('\n'));
    expect(lines.filter(({ length }) => length > 100)).toEqual([]);
  });
});

test('two models with one name are an error, because all types are in one package', () => {
  const [family, ...others] = real.siblings.all;
  const [file] = real.schemas;
  if (!family || !file) throw new Error('there are no families');
  const models = { ...family.models, schemas: [...family.models.schemas, file] };
  const contract = {
    ...real,
    siblings: { ...real.siblings, all: [{ ...family, models }, ...others] },
  };
  expect(() => emitJavaTypes(contract)).toThrow(`two schemas have the name ${file.typeName}`);
});

test('a type that Java has no type for is an error', () => {
  expect(() => codeFor({ properties: { a: { type: 'null' } } })).toThrow('the type "null"');
});
