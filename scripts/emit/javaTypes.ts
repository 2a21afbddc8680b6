import { constantCase } from 'change-case';
import { modelFolders } from '../schemas.js';
import type { Contract, Models, SchemaFile } from '../schemas.js';
import { modelNamed } from './bundles.js';
import { javaType, recordType } from './javaRecords.js';
import { javaFile, javadoc, list } from './javaText.js';

/** The folder of the types. */
export const JAVA_TYPES = 'languages/java/src/main/java/missiondossier/contracts/types';

/** The folders whose models have types: those of events and states. */
const FOLDERS = /^(families\/.*)?$/;
/** A model of tools that the reducer takes. */
const RULE_SET = 'rule_set';

/** A model, and where its references lead. */
interface JavaModel {
  /** The path of its file below `schemas/`, without `.json`. */
  readonly path: string;
  readonly file: SchemaFile;
  readonly models: Models;
}

/** A type for each model of events and states, by the path of its file: records, enums, and what lists them. */
export function emitJavaTypes(contract: Contract): [file: string, text: string][] {
  const models = javaModels(contract);
  const events = eventPayloads(contract);
  const ruleSet = modelNamed(contract.parts.tools, RULE_SET);
  const files = [
    ...models.flatMap((model) => typeOfModel(model, new Set(Object.values(events)))),
    enumType(ruleSet),
    payloadType(models, events),
    eventTypes(models, events),
    modelTypes(models),
  ];
  const names = files.map(([name]) => name);
  // All types are in one package.
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) throw new Error(`two schemas have the name ${repeated}`);
  return files.map(([name, text]) => [`${name}.java`, text]);
}

function javaModels(contract: Contract): JavaModel[] {
  return [...modelFolders(contract)]
    .filter(([folder]) => FOLDERS.test(folder))
    .flatMap(([folder, models]) =>
      models.schemas.map((file) => ({ path: folder + file.name, file, models })),
    );
}

/** The path of the payload's model of each event type of all families. */
function eventPayloads({ families, siblings }: Contract): Readonly<Record<string, string>> {
  const ofSibling = siblings.all.flatMap(({ name, events }) =>
    Object.entries(events).map(([type, model]) => [type, `families/${name}/${model}`] as const),
  );
  return Object.fromEntries([
    ...families.flatMap(({ events }) => Object.entries(events)),
    ...ofSibling,
  ]);
}

function typeOfModel(model: JavaModel, payloads: ReadonlySet<string>): [string, string][] {
  const { schema } = model.file;
  if (schema.enum) return [enumType(model.file)];
  return schema.properties ? [recordType(model.file, model.models, payloads.has(model.path))] : [];
}

function enumType({ typeName, schema }: SchemaFile): [string, string] {
  const constants = (schema.enum ?? [])
    .map(String)
    .map((value) => `  /** {@code ${value}} */\n  ${constantCase(value)}("${value}")`);
  const text = `${javadoc(schema.description)}
public enum ${typeName} {
${constants.join(',\n')};

  private final String value;

  ${typeName}(String value) {
    this.value = value;
  }

  /**
   * The value in JSON.
   *
   * @return the text
   */
  @JsonValue
  public String value() {
    return value;
  }
}`;
  return [typeName, javaFile(text)];
}

function payloadType(
  models: readonly JavaModel[],
  events: Readonly<Record<string, string>>,
): [string, string] {
  const names = [...new Set(Object.values(events))].map((path) => typeNameOf(models, path)).sort();
  const text = `/** The payload of an event. There is one type for each model that an {@link EventType} names. */
public sealed interface Payload
    permits ${names.join(',\n        ')} {}`;
  return ['Payload', javaFile(text)];
}

function eventTypes(
  models: readonly JavaModel[],
  events: Readonly<Record<string, string>>,
): [string, string] {
  const constants = Object.entries(events).map(([type, path]) => {
    const payload = typeNameOf(models, path);
    const { description } = modelAt(models, path).file.schema;
    const constant = list(
      `  ${constantCase(type)}`,
      [`"${type}"`, `"${path}"`, `${payload}.class`],
      ',',
    ).slice(0, -1);
    return `${javadoc(description, [], '  ')}\n${constant}`;
  });
  const text = `/** The event types whose payloads have schemas, in all families. */
public enum EventType {
${constants.join(',\n')};

  private final String value;
  private final String model;
  private final Class<? extends Payload> payloadType;

  EventType(String value, String model, Class<? extends Payload> payloadType) {
    this.value = value;
    this.model = model;
    this.payloadType = payloadType;
  }

  /**
   * Finds an event type by its text in events.
   *
   * @param value the text, such as the {@code event_type} of an event
   * @return the event type; empty if its payload has no schema
   */
  public static Optional<EventType> of(String value) {
    return Arrays.stream(values()).filter(type -> type.value.equals(value)).findFirst();
  }

  /**
   * The event type in JSON.
   *
   * @return the text
   */
  @JsonValue
  public String value() {
    return value;
  }

  /**
   * The model of the payload.
   *
   * @return its name: the path of its schema without {@code .json}
   */
  public String model() {
    return model;
  }

  /**
   * The type of the payload.
   *
   * @return the record
   */
  public Class<? extends Payload> payloadType() {
    return payloadType;
  }
}`;
  return ['EventType', javaFile(text)];
}

function modelTypes(models: readonly JavaModel[]): [string, string] {
  const entries = models.map(({ path, file, models }) => {
    const { schema, typeName } = file;
    const type = (schema.enum ?? schema.properties) ? typeName : javaType(schema, models);
    const value = type.includes('<')
      ? `new TypeReference<${type}>() {}.getType()`
      : `${type}.class`;
    return list('    types.put', [`"${path}"`, value], ';');
  });
  const text = `/** The Java type of each model. */
public final class ModelTypes {
  private static final Map<String, Type> TYPES = types();

  private ModelTypes() {}

  /**
   * Finds the type of a model.
   *
   * @param model the name of the model, such as {@code families/lane}
   * @return a record or an enum; for a model that is a map or a scalar, the type of Java for it
   * @throws IllegalArgumentException if there is no such model
   */
  public static Type of(String model) {
    Type type = TYPES.get(model);
    if (type == null) throw new IllegalArgumentException("there is no model \\"" + model + '"');
    return type;
  }

  private static Map<String, Type> types() {
    Map<String, Type> types = new HashMap<>();
${entries.join('\n')}
    return types;
  }
}`;
  return ['ModelTypes', javaFile(text)];
}

function modelAt(models: readonly JavaModel[], path: string): JavaModel {
  const model = models.find((each) => each.path === path);
  if (!model) throw new Error(`there is no schema "${path}"`);
  return model;
}

function typeNameOf(models: readonly JavaModel[], path: string): string {
  return modelAt(models, path).file.typeName;
}
