import { readdirSync } from 'node:fs';
import { MODEL_NAMES } from 'mission-dossier-contracts';
import { didYouMean, packageFile, quote, readPackageFile } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import type { Io } from '../io.js';
import { columns } from '../text/columns.js';

/** The file beside the schemas that is data: from event type to schema (C3). */
const EVENT_MAP = 'event_type_to_schema';

/** The folder of those that are no part of the contract. */
const TOOLS = 'tools/';

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
  await io.stdout.write(name === undefined ? list() : read(name, bundled));
  return ExitCode.Good;
}

function list(): string {
  const rows = [...MODEL_NAMES, ...toolModels()].map((name) => {
    const { description } = JSON.parse(read(name, false)) as { description: string };
    return [name, description];
  });
  return `${columns(rows).join('\n')}\n`;
}

function read(name: string, bundled: boolean): string {
  const model = name.replace(/\.json$/, '');
  if (model === EVENT_MAP) return readPackageFile(`schemas/${EVENT_MAP}.json`);
  const known: readonly string[] = [...MODEL_NAMES, ...toolModels()];
  if (!known.includes(model)) {
    throw new CommandError(
      `unknown schema ${quote(name)}${didYouMean(model, known) || '; `dossier schema` lists them'}`,
    );
  }
  if (bundled && model.startsWith(TOOLS))
    throw new CommandError(
      `${model} has no self-contained form: its references are files beside it`,
    );
  return readPackageFile(`schemas/${bundled ? 'bundled/' : ''}${model}.json`);
}

/** The models of what tools read and exchange. */
function toolModels(): string[] {
  return readdirSync(packageFile(`schemas/${TOOLS}`))
    .sort()
    .map((file) => TOOLS + file.replace(/\.json$/, ''));
}
