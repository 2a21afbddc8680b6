import {
  canonicalJson,
  InvalidEventError,
  LamportClock,
  NamespaceMixedStreamError,
} from 'mission-dossier-contracts';
import { indexDirectory, IndexerError, ManifestError, readManifest } from 'mission-dossier-indexer';
import type { ExpectedArtifactsManifest, IndexOptions } from 'mission-dossier-indexer';
import { CommandError, ExitCode } from '../commandError.js';
import { readDossier } from '../dossierFile/readDossier.js';
import type { DossierFile } from '../dossierFile/readDossier.js';
import { clockAfter, invalidEvent } from '../eventLines.js';
import type { EventSettings } from '../eventLines.js';
import { readNamespace } from '../indexFolder/readNamespace.js';
import { IndexingOutput } from '../indexFolder/indexingOutput.js';
import { readError } from '../input/input.js';
import type { Io } from '../io.js';
import { namespacesTable } from '../text/namespacesTable.js';
import { printable } from '../text/printable.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier index`. */
export interface IndexFolderOptions extends ReadingSettings, EventSettings {
  /** JSON text, or the name of a JSON file. */
  readonly namespace?: string;
  readonly manifest?: string;
  /** The dossier so far: a file, or `-`. */
  readonly since?: string;
  readonly step?: readonly string[];
  readonly base?: string;
}

/** Prints the events that bring a dossier up to date with a folder. */
export async function indexFolder(
  io: Io,
  folder: string,
  options: IndexFolderOptions,
): Promise<ExitCode> {
  const manifest = options.manifest === undefined ? null : await manifestOf(options.manifest);
  const since = options.since === undefined ? null : await readDossier(io, options.since, options);
  if (options.since !== undefined && !since) return ExitCode.BadData;
  const isComplete = await print(io, folder, since, options, {
    namespace: readNamespace(options.namespace, {
      ofDossier: since?.state.namespace ?? null,
      manifestVersion: manifest?.manifest_version,
    }),
    manifest,
    previous: since?.state ?? null,
    clock: since
      ? clockAfter({ dossier: since, settings: options })
      : new LamportClock(options.clock),
    now: () => new Date(io.now()),
    nodeId: options.nodeId,
    steps: options.step ?? null,
    ...(options.correlationId !== undefined && { correlationId: options.correlationId }),
    ...(options.base !== undefined && { basePath: options.base }),
  });
  return isComplete && (since?.errors ?? 0) === 0 ? ExitCode.Good : ExitCode.BadData;
}

/** Who follows the output gets the events of a small folder at once, and those of a large one in parts. */
const WRITTEN_CHARACTERS = 64 * 1024;

/** @returns whether all files of the folder could be read */
async function print(
  io: Io,
  folder: string,
  since: DossierFile | null,
  settings: EventSettings,
  options: IndexOptions,
): Promise<boolean> {
  const output = new IndexingOutput(io);
  let events = 0;
  // If the last line of the stream has no line feed, the first event must not continue it.
  let unwritten = since?.isOpenEnded ? '\n' : '';
  const write = async () => {
    if (events > 0) await io.stdout.write(unwritten);
    unwritten = '';
  };
  try {
    for await (const event of indexDirectory(folder, { ...options, ...output.listeners })) {
      await output.flush();
      unwritten += `${canonicalJson(event)}\n`;
      events += 1;
      if (unwritten.length >= WRITTEN_CHARACTERS) await write();
    }
    if (events === 0) output.reportNoEvents(folder);
  } catch (error) {
    if (error instanceof InvalidEventError && since)
      throw invalidEvent(error, { dossier: since, settings });
    throw commandError(error, folder, since, io);
  } finally {
    await write();
    await output.flush();
  }
  return output.errors === 0;
}

async function manifestOf(path: string): Promise<ExpectedArtifactsManifest> {
  try {
    return await readManifest(path);
  } catch (error) {
    throw error instanceof ManifestError ? withName(error, path) : readError(path, error);
  }
}

/** The error to throw when a folder cannot be indexed. */
function commandError(
  error: unknown,
  folder: string,
  since: DossierFile | null,
  { stderr }: Io,
): unknown {
  if (error instanceof IndexerError || error instanceof InvalidEventError)
    return withName(error, folder);
  if (!(error instanceof NamespaceMixedStreamError)) return error;
  const what = `--namespace differs from the namespace of ${since?.name}, in ${error.differing.join(', ')}`;
  return new CommandError(what, namespacesTable(error, stderr.colors));
}

/** The error with its message, in which the name of a file or folder is printable: it may have a line feed. */
function withName({ message }: Error, name: string): CommandError {
  return new CommandError(message.replaceAll(name, () => printable(name)));
}
