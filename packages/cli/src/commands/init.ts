import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPackageFile } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import { ignoring } from '../init/ignoring.js';
import { installedSchema, MANIFEST_SCHEMA, manifestText } from '../init/manifestText.js';
import { newNamespace } from '../init/newNamespace.js';
import type { NamespaceSettings } from '../init/newNamespace.js';
import { writeNewFiles } from '../init/writeNewFiles.js';
import { readError, withReadErrors } from '../input/input.js';
import type { Io } from '../io.js';
import { isSystemError } from '../systemError.js';
import { columns } from '../text/columns.js';
import { printable } from '../text/printable.js';
import { writeAtomically } from '../writeAtomically.js';

const MANIFEST = 'expected-artifacts.yaml';
const SCHEMA = 'expected-artifacts.schema.json';
const NAMESPACE = 'namespace.json';
const EVENTS = 'events.jsonl';
const IGNORED = `/${EVENTS}`;

/** The options of `dossier init`. */
export interface InitOptions extends NamespaceSettings {
  /** The folder of the written files. */
  readonly output: string;
}

/** Writes what `dossier index` needs for a mission folder. */
export async function init(io: Io, folder: string, options: InitOptions): Promise<ExitCode> {
  assertFolder(folder);
  const { output } = options;
  const namespace = newNamespace(folder, options);
  const schema = installedSchema(output);
  const ignore = join(output, '.gitignore');
  const ignored = ignoring(textIfThere(ignore), IGNORED);

  await writeNewFiles(
    new Map([
      [join(output, MANIFEST), manifestText(schema ?? `./${SCHEMA}`)],
      // Without a package beside it, the manifest has the schema beside it: nothing is fetched.
      ...(schema === undefined
        ? [[join(output, SCHEMA), readPackageFile(MANIFEST_SCHEMA)] as const]
        : []),
      [join(output, NAMESPACE), `${JSON.stringify(namespace, null, 2)}\n`],
    ]),
  );
  if (ignored !== undefined) await writeAtomically(ignore, ignored);
  const rows = [
    [MANIFEST, 'the artifacts that are expected: change it as you like'],
    ...(schema === undefined ? [[SCHEMA, 'its schema, for your editor']] : []),
    [NAMESPACE, 'the namespace of the events'],
    ...(ignored === undefined ? [] : [['.gitignore', `ignores ${IGNORED}`]]),
  ].map(([name = '', purpose = '']) => [printable(join(output, name)), purpose]);
  await io.stdout.write(`Written:\n${columns(rows).join('\n')}\n\n${nextText(folder, output)}`);
  return ExitCode.Good;
}

function assertFolder(folder: string): void {
  if (!withReadErrors(folder, () => statSync(folder)).isDirectory())
    throw new CommandError(`${folder} is not a folder`);
}

/** The text of a file; empty if there is none. */
function textIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return '';
    throw readError(path, error);
  }
}

/** The commands that come next, as they can be copied. */
function nextText(folder: string, output: string): string {
  const [namespace, manifest, events] = [NAMESPACE, MANIFEST, EVENTS].map((name) =>
    shellWord(join(output, name)),
  );
  return (
    `Next:\n  dossier index ${shellWord(folder)} --namespace ${namespace} --manifest ${manifest} > ${events}\n` +
    `  dossier validate ${events}\n`
  );
}

function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text)
    ? text
    : `'${printable(text).replaceAll("'", String.raw`'\''`)}'`;
}
