import { readPackageFile } from '../../conformance/packageFiles.js';
import { MODEL_NAMES } from '../../generated/catalogue.js';
import { didYouMean } from '../../issues/wording.js';
import { CommandError, ExitCode } from '../commandError.js';
import type { Io } from '../io.js';
import { columns } from '../text/columns.js';

/** The options of `dossier schema`. */
export interface SchemaOptions {
  /** Whether to print the self-contained form. */
  readonly bundled: boolean;
}

/** Prints a schema, or lists all of them. */
export async function schema(
  io: Io,
  name: string | undefined,
  { bundled }: SchemaOptions,
): Promise<ExitCode> {
  await io.stdout.write(name === undefined ? list() : read(name, bundled));
  return ExitCode.Good;
}

function list(): string {
  const rows = MODEL_NAMES.map((name) => {
    const { description } = JSON.parse(read(name, false)) as { description: string };
    return [name, description];
  });
  return `${columns(rows)}\n`;
}

function read(name: string, bundled: boolean): string {
  const known: readonly string[] = MODEL_NAMES;
  if (!known.includes(name)) {
    throw new CommandError(
      `unknown schema ${JSON.stringify(name)}${didYouMean(name, known) || '; `dossier schema` lists them'}`,
    );
  }
  return readPackageFile(`schemas/${bundled ? 'bundled/' : ''}${name}.json`);
}
