import { escaped } from 'mission-dossier-contracts/tooling';

/** A parsed JSON Schema, before `checkSchemas` has checked its keywords. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** The schemas that describe events. */
export interface EventModels {
  /** The name of the schema that every event meets, whatever its type. */
  readonly envelope: string;
  /** The file with the map from event type to the schema of its payload; it is not a schema itself. */
  readonly mapFile: string;
}

/** The schemas of one version. */
export interface SchemaSet {
  /** The schemas, by path relative to the folder of schemas, with `/`. */
  readonly files: ReadonlyMap<string, Schema>;
  /** A map from event type to the name of a schema; empty if the version has no map file. */
  readonly eventTypes: ReadonlyMap<string, string>;
  /** How texts are matched with the patterns; default: with `RegExp`, which can take exponential time. */
  readonly test?: PatternTest;
}

/** Whether a text matches a pattern, with the flag `u`; undefined if that takes too long to find out. */
export type PatternTest = (pattern: string, text: string) => boolean | undefined;

/** A location in a file. */
export interface Spot {
  readonly file: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
}

/** A subschema with its location. */
export interface Place extends Spot {
  readonly set: SchemaSet;
  readonly schema: Schema;
}

/** A pair of values, one of each version. */
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

/** A location below another one. */
export function spotBelow(place: Spot, ...segments: readonly (string | number)[]): Spot {
  const steps = segments.map((segment) => `/${escaped(String(segment))}`);
  return { file: place.file, pointer: place.pointer + steps.join('') };
}

/** The file that a `$ref` refers to: in the folder of its own file, or with `../` in a folder above. */
export function targetOf(file: string, ref: string): string {
  const folders = file.split('/').slice(0, -1);
  let rest = ref;
  // There is no folder above the folder of schemas.
  for (; rest.startsWith('../') && folders.length > 0; rest = rest.slice('../'.length))
    folders.pop();
  return [...folders, rest].join('/');
}

/** The place that a `$ref` in a place leads to. */
export function referencedPlace(place: Place, ref: string): Place {
  return rootOf(place.set, targetOf(place.file, ref));
}

/** The name of a model: its file name without `.json`. */
export function nameOf(file: string): string {
  return file.replace(/\.json$/, '');
}
