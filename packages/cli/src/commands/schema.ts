import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { EVENT_TYPE_TO_SCHEMA, MODEL_NAMES } from 'mission-dossier-contracts';
import { didYouMean, packageFile, quote, readPackageFile } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import type { Io } from '../io.js';
import { columns } from '../text/columns.js';

/** The files next to the schemas that are data: the schema of each event type (C3), and the texts of issues. */
const TABLES: readonly string[] = ['event_type_to_schema', 'messages'];

/** The folders of schemas that are not models of the contract, each with what it has, in the order of the list. */
const FOLDERS = {
  'bundled/events': 'Whole events, envelope and payload (self-contained)',
  families: 'Families (their event types and states)',
  generations: 'Generations (how producers write events)',
  checkpoint: 'Checkpoints',
  tools: 'What the tools read and write',
  asyncapi: 'All events as an AsyncAPI document',
} as const;

/** The models that users meet first. */
const MAIN_MODELS: readonly string[] = [
  'event',
  ...Object.values(EVENT_TYPE_TO_SCHEMA),
  'mission_dossier_state',
];

/** The options of `dossier schema`. */
export interface SchemaOptions {
  /** Whether to print the self-contained form. */
  readonly bundled?: boolean;
}

/** Prints a schema, or lists all of them. */
export async function schema(
  io: Io,
  name: string | undefined,
  { bundled = false }: SchemaOptions,
): Promise<ExitCode> {
  if (name === undefined && bundled)
    throw new CommandError('--bundled needs the name of a schema; `dossier schema` lists them');
  await io.stdout.write(name === undefined ? list() : read(name, bundled));
  return ExitCode.Good;
}

/** All schemas with their descriptions, in groups: what matters first comes first. */
function list(): string {
  const groups: (readonly [heading: string, names: readonly string[]])[] = [
    ['Events and states', MAIN_MODELS],
    ['Their parts', MODEL_NAMES.filter((name) => !MAIN_MODELS.includes(name))],
    ...Object.entries(FOLDERS).map(([folder, heading]) => [heading, modelsIn(folder)] as const),
  ];
  return groups.map(([heading, names]) => `${heading}:\n${rowsOf(names)}\n`).join('\n');
}

function rowsOf(names: readonly string[]): string {
  const rows = names.map((name) => {
    // The table of a family that has no models of its own has no description.
    const { description = '', info } = JSON.parse(read(name, false)) as Described;
    return [name, info?.description ?? description];
  });
  return columns(rows).join('\n');
}

/** A schema or a table; an AsyncAPI document describes itself in `info`. */
interface Described {
  readonly description?: string;
  readonly info?: { readonly description: string };
}

function read(name: string, bundled: boolean): string {
  const model = name.replace(/\.json$/, '');
  if (TABLES.includes(model)) return readPackageFile(`schemas/${model}.json`);
  const others = otherModels();
  const known: readonly string[] = [...MODEL_NAMES, ...others];
  if (!known.includes(model)) {
    throw new CommandError(`unknown schema ${quote(name)}${suggestion(model, known)}`);
  }
  if (!bundled || isSelfContained(model)) return readPackageFile(`schemas/${model}.json`);
  if (others.includes(model) && !hasBundle(model))
    throw new CommandError(`${model} has no self-contained form: it is a table, and no schema`);
  return readPackageFile(`schemas/bundled/${model}.json`);
}

/** The schemas of this name in a folder, such as the state of a family; else the nearest name. */
function suggestion(model: string, known: readonly string[]): string {
  const inFolders = known.filter((each) => each.endsWith(`/${model}`));
  if (inFolders.length > 0) return `; did you mean ${inFolders.map(quote).join(' or ')}?`;
  return didYouMean(model, known) || '; `dossier schema` lists them';
}

function isSelfContained(model: string): boolean {
  return /^(?:bundled|asyncapi)\//.test(model);
}

function hasBundle(model: string): boolean {
  return existsSync(packageFile(`schemas/bundled/${model}.json`));
}

/** The schemas, and the tables of families and generations, that are not models of the contract. */
function otherModels(): string[] {
  return Object.keys(FOLDERS).flatMap(modelsIn);
}

function modelsIn(folder: string): string[] {
  return readdirSync(packageFile(`schemas/${folder}/`), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => [folder, ...file.replace(/\.json$/, '').split(sep)].join('/'))
    .sort();
}
