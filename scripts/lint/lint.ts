import { Ajv2020 } from 'ajv/dist/2020.js';
import { modelFolders, subschemas } from '../schemas.js';
import type { Contract, Models, SchemaFile } from '../schemas.js';
import { lintFamilies } from './families.js';
import { lintGenerations } from './generations.js';
import { lintMessages } from './messages.js';
import { DRAFT, RULES } from './rules.js';
import type { Place } from './rules.js';

/** A violation of a rule by a schema. */
export interface LintFinding {
  readonly file: string;
  /** JSON pointer to the subschema. */
  readonly pointer: string;
  /** The violated rule: `S1` to `S8` of `docs/schema-style.md`, or a rule of the contract. */
  readonly rule: string;
  readonly message: string;
}

/**
 * Checks every schema against the meta-schema, then the house rules, then Ajv's strict mode. Each step runs only
 * if the one before has no findings.
 */
export function lintContract(contract: Contract): LintFinding[] {
  const families = lintFamilies(contract);
  return [
    ...[...modelFolders(contract)].flatMap(([folder, models]) => lintFolder(folder, models)),
    ...families,
    // Generations are held to the events of families.
    ...(families.length > 0 ? [] : lintGenerations(contract)),
    ...lintMessages(contract),
  ];
}

function lintFolder(folder: string, models: Models): LintFinding[] {
  return lintModels(models).map((finding) => ({ ...finding, file: folder + finding.file }));
}

function lintModels(models: Models): LintFinding[] {
  for (const check of [lintMetaSchema, lintRules, lintStrictMode]) {
    const findings = check(models);
    if (findings.length > 0) return findings;
  }
  return [];
}

function lintRules({ schemas, above }: Models): LintFinding[] {
  const models = new Set([...schemas, ...above].map((file) => file.name));
  return schemas.flatMap((file) =>
    places({ file, pointer: '', schema: file.schema, models }).flatMap(lintPlace),
  );
}

function places(place: Place): Place[] {
  return [
    place,
    ...subschemas(place.schema).flatMap(([step, schema]) =>
      places({ ...place, pointer: place.pointer + step, schema }),
    ),
  ];
}

function lintPlace(place: Place): LintFinding[] {
  return RULES.flatMap(([rule, check]) => {
    const message = check(place);
    return message ? [{ file: place.file.fileName, pointer: place.pointer, rule, message }] : [];
  });
}

function lintMetaSchema({ schemas }: Models): LintFinding[] {
  const ajv = newAjv();
  return schemas.flatMap((file) => {
    ajv.validate(DRAFT, file.schema);
    // The first error of each location is enough.
    const byPointer = new Map(
      (ajv.errors ?? []).toReversed().map((error) => [error.instancePath, error]),
    );
    return [...byPointer.values()].toReversed().map(({ instancePath, message }) => ({
      file: file.fileName,
      pointer: instancePath,
      rule: 'meta-schema',
      message: message ?? 'is not a JSON Schema',
    }));
  });
}

/** Compiles each schema and validates its examples, because error messages quote them. */
function lintStrictMode({ schemas, above }: Models): LintFinding[] {
  const ajv = newAjv();
  for (const { schema } of [...schemas, ...above]) ajv.addSchema(schema);
  const finding = ({ fileName }: SchemaFile, pointer: string, rule: string, message: string) => ({
    file: fileName,
    pointer,
    rule,
    message,
  });
  return schemas.flatMap((file) => {
    try {
      const validate = ajv.getSchema(file.schema.$id ?? '');
      return (file.schema.examples ?? []).flatMap((example, i) =>
        validate?.(example) === true
          ? []
          : [finding(file, `/examples/${i}`, 'examples', 'the schema does not accept its example')],
      );
    } catch (error) {
      return [
        finding(file, '', 'ajv-strict', error instanceof Error ? error.message : String(error)),
      ];
    }
  });
}

function newAjv(): Ajv2020 {
  return new Ajv2020({ strict: true, allErrors: true, validateFormats: false, logger: false });
}
