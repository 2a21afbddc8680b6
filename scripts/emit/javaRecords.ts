import { camelCase } from 'change-case';
import { besides, modelOfRef } from '../schemas.js';
import type { JsonSchema, Models, SchemaFile } from '../schemas.js';
import { modelNamed } from './bundles.js';
import { javaFile, javadoc, record } from './javaText.js';

/** One component of a record. */
interface Component {
  readonly name: string;
  readonly declaration: string;
  readonly description: string;
}

/**
 * A record for a model that is an object with properties.
 * @param models - the models to which its references lead
 * @param isPayload - whether it is the payload of an event type
 * @returns the name of the type, and its file
 */
export function recordType(
  file: SchemaFile,
  models: Models,
  isPayload: boolean,
): [name: string, text: string] {
  const { typeName, schema } = file;
  const components = Object.entries(schema.properties ?? {}).map(([name, member]) =>
    component(name, member, models, schema.required?.includes(name) ?? false),
  );
  if (schema.additionalProperties === true) components.push(OTHERS);
  const declarations = components.map(({ declaration }) => declaration);
  const params = components.map(({ name, description }): [string, string] => [name, description]);
  const text = `${javadoc(schema.description, params)}
@JsonInclude(JsonInclude.Include.NON_NULL)
${record(typeName, declarations, isPayload ? 'Payload' : undefined)}`;
  return [typeName, javaFile(text)];
}

function component(name: string, schema: JsonSchema, models: Models, required: boolean): Component {
  const nullable = Boolean(schema.anyOf) || Array.isArray(schema.type);
  const type = javaType(schema, models);
  const field = camelCase(name);
  const annotations = [
    ...(field === name ? [] : [`@JsonProperty("${name}") `]),
    // A required member is written, even if it is null.
    ...(required && nullable ? ['@JsonInclude(JsonInclude.Include.ALWAYS) '] : []),
  ];
  const optional = nullable || !required;
  return {
    name: field,
    declaration: `${annotations.join('')}${optional ? type : primitive(type)} ${field}`,
    description: (schema.description ?? '') + (optional ? ' May be null.' : ''),
  };
}

/** The members of an open object that its schema does not describe. */
const OTHERS: Component = {
  name: 'others',
  declaration: '@JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others',
  description: 'The members that the schema does not describe, by name.',
};

/**
 * The type of a value that may be null.
 * @param models - the models to which references lead
 * @param from - the model that the schema is of, as references name it; empty for those of the folder
 */
export function javaType(schema: JsonSchema, models: Models, from = ''): string {
  const [inner] = schema.allOf ?? schema.anyOf ?? [];
  if (inner) return javaType(inner, models, from);
  if (schema.$ref !== undefined) {
    const name = besides(from, modelOfRef(schema.$ref));
    const file = modelNamed(models, name);
    const isNamed = file.schema.enum ?? file.schema.properties;
    return isNamed ? file.typeName : javaType(file.schema, models, name);
  }
  const [type] = [schema.type].flat();
  if (type === 'array') return `List<${javaType(schema.items ?? {}, models, from)}>`;
  if (type !== 'object') return SCALARS[String(type)] ?? fail(type);
  if (typeof schema.additionalProperties !== 'object') return 'ObjectNode';
  return `Map<String, ${javaType(schema.additionalProperties, models, from)}>`;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'String',
  integer: 'Long',
  number: 'Double',
  boolean: 'Boolean',
};

function fail(type: unknown): never {
  throw new Error(`no Java type can be generated for the type "${String(type)}"`);
}

function primitive(type: string): string {
  return ['Long', 'Double', 'Boolean'].includes(type) ? type.toLowerCase() : type;
}
