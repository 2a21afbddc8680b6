import { escaped } from 'mission-dossier-contracts/tooling';

/** A JSON Schema as it was parsed: nothing is known of it before `checkSchemas` has looked at it. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** Which of the schemas are those of events. */
export interface EventModels {
  /** The name of the schema of what every event has, whatever its type. */
  readonly envelope: string;
  /** The map from event type to the schema of its payload: the one file beside the schemas that is none. */
  readonly mapFile: string;
}

/** The schemas of one version. */
export interface SchemaSet {
  /** By the file's path in the folder of schemas, with `/`. */
  readonly files: ReadonlyMap<string, Schema>;
  /** From event type to the name of a schema; none where the version has no such map. */
  readonly eventTypes: ReadonlyMap<string, string>;
}

/** A point in a file, as reports name it. */
export interface Spot {
  readonly file: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
}

/** A subschema, and where it stands. */
export interface Place extends Spot {
  readonly set: SchemaSet;
  readonly schema: Schema;
}

/** The same thing of both versions. */
export interface Sides<T> {
  readonly old: T;
  readonly new: T;
}

/** The place of a whole file. */
export function rootOf(set: SchemaSet, file: string): Place {
  const schema = set.files.get(file);
  if (schema === undefined) throw new Error(`${file} is not in the set`);
  return { set, file, pointer: '', schema };
}

/** The place of a subschema of a place. */
export function below(place: Place, segments: readonly (string | number)[], schema: Schema): Place {
  return { ...place, pointer: spotBelow(place, ...segments).pointer, schema };
}

/** A point below a place. */
export function spotBelow(place: Spot, ...segments: readonly (string | number)[]): Spot {
  const steps = segments.map((segment) => `/${escaped(String(segment))}`);
  return { file: place.file, pointer: place.pointer + steps.join('') };
}

/** The file that a `$ref` means: a bare name is one beside the file in which it stands, `../` leads above. */
export function targetOf(file: string, ref: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  // Nothing is above the folder of schemas.
  return folder === '' ? ref : (folder + ref).replace(/[^/]+\/\.\.\//, '');
}

/** The place that a `$ref` in a place leads to. */
export function referencedPlace(place: Place, ref: string): Place {
  return rootOf(place.set, targetOf(place.file, ref));
}

/** A model's name: its file without the ending. */
export function nameOf(file: string): string {
  return file.replace(/\.json$/, '');
}
