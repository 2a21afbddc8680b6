import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';

/** The folders of `schemas/` that are generated. */
const GENERATED = new Set(['bundled', 'draft-07', 'asyncapi']);

/** A JSON Schema, as far as it is shown. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly [keyword: string]: unknown;
}

/** A file of a schema, with its path below `schemas/`. */
export interface SchemaFile {
  readonly path: string;
  readonly schema: Schema;
}

/** The declaration of a family, with its folder below `schemas/`. */
export interface Family {
  readonly name: string;
  readonly folder: string;
  readonly description: string;
  readonly events: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** A rule that a schema cannot state. */
export interface Rule {
  readonly description: string;
  readonly model: string;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join('schemas', path), 'utf8'));
}

/** All schemas that somebody wrote. */
export function schemaFiles(folder = ''): SchemaFile[] {
  return readdirSync(join('schemas', folder), { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return GENERATED.has(path) ? [] : schemaFiles(path);
    const schema = readJson(path) as Schema;
    return '$schema' in schema ? [{ path, schema }] : [];
  });
}

/** All families. */
export function families(): Family[] {
  return readdirSync('schemas/families', { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => {
      const folder = join('families', name);
      const declared = readJson(join(folder, 'family.json')) as Omit<Family, 'name' | 'folder'>;
      return { ...declared, name, folder };
    });
}

/** The path of the schema that a declaration names. The models of the dossier are in `schemas/` itself. */
export function modelPath({ name, folder }: Family, model: string): string {
  return join(name === 'dossier' ? '' : folder, `${model}.json`);
}

/** The path of the schema that a `$ref` of another one names. */
export function refPath(from: string, ref: string): string {
  return join(dirname(from), ref);
}

/** A link in Markdown from a page that would stand in a folder. */
export function link(text: string, from: string, to: string): string {
  return `[${text}](${relative(from, to)})`;
}
