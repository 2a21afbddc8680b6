import { Ajv2020 } from 'ajv/dist/2020.js';
import { EVENT_MAP_FILE, subschemas } from '../schemas.js';
import type { Contract, SchemaFile } from '../schemas.js';
import { RULES } from './rules.js';
import type { Place } from './rules.js';

/** A place where a schema breaks a rule of the house. */
export interface LintFinding {
  readonly file: string;
  /** JSON pointer to the subschema. */
  readonly pointer: string;
  /** The broken rule: `S1` to `S8` of `docs/schema-style.md`, or a rule of the contract. */
  readonly rule: string;
  readonly message: string;
}

/** Checks every schema against the house rules, the meta-schema and Ajv's strict mode. */
export function lintContract(contract: Contract): LintFinding[] {
  const models = new Set(contract.schemas.map((file) => file.name));
  const findings = contract.schemas.flatMap((file) =>
    places({ file, pointer: '', schema: file.schema, models }).flatMap(lintPlace),
  );
  return [
    ...findings,
    ...lintEventMap(contract, models),
    ...(findings.length ? [] : compile(contract)),
  ];
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

function lintEventMap(contract: Contract, models: ReadonlySet<string>): LintFinding[] {
  return Object.entries(contract.eventTypeToSchema)
    .filter(([, model]) => !models.has(model))
    .map(([eventType, model]) => ({
      file: EVENT_MAP_FILE,
      pointer: `/${eventType}`,
      rule: 'C3',
      message: `there is no schema "${model}"`,
    }));
}

/** Ajv names the schema it stumbles over, so each one is compiled by itself. */
function compile({ schemas }: Contract): LintFinding[] {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const finding = (file: SchemaFile, rule: string, error: unknown): LintFinding => ({
    file: file.fileName,
    pointer: '',
    rule,
    message: error instanceof Error ? error.message : String(error),
  });
  return schemas
    .flatMap((file) => {
      try {
        ajv.addSchema(file.schema);
        return [];
      } catch (error) {
        return [finding(file, 'meta-schema', error)];
      }
    })
    .concat(
      schemas.flatMap((file) => {
        try {
          ajv.getSchema(file.schema.$id ?? '');
          return [];
        } catch (error) {
          return [finding(file, 'ajv-strict', error)];
        }
      }),
    );
}
