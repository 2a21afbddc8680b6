import { snapshotHashForm } from 'mission-dossier-contracts';
import type { CompleteMissionDossierState } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';
import { errorFindings } from '../finding.js';
import type { Finding } from '../finding.js';
import type { ParityBaseline, SavedScan } from '../generated/types.js';
import { readNamespace } from '../indexFolder/readNamespace.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { printable } from '../text/printable.js';
import { baselineOfFile, issuesOfBaseline } from './parityBaseline.js';
import type { Baseline } from './parityBaseline.js';
import type { ProducerFile } from './producerFiles.js';
import { absentArtifacts, issuesOfScan, slugOfScan, stateOfScan } from './savedScan.js';
import { usualBaseline } from './usualBaseline.js';

/** A saved scan as a dossier. */
export interface ScannedDossier {
  /** The name of its input. */
  readonly name: string;
  readonly slug: string;
  /** Without a namespace, and then not valid, if nothing says what the rest of the namespace is. */
  readonly state: CompleteMissionDossierState;
}

/** The content of files of producers. */
export interface ProducerContent {
  readonly scans: readonly ScannedDossier[];
  readonly baselines: readonly Baseline[];
  /** The errors in the files, which are then not among the content. */
  readonly findings: readonly Finding[];
}

/** Checks a file of a producer. */
export function findingsOf({ kind, name, record }: ProducerFile): Finding[] {
  const issuesOf = { scan: issuesOfScan, baseline: issuesOfBaseline }[kind];
  return errorFindings(name, record, issuesOf(record.value));
}

/**
 * Reads files of producers. A scan has only the slug of its mission: the rest of the namespace is that of
 * `--namespace`, else of a baseline among the files or compared, else of the baseline at its usual place. The artifacts
 * that are not present are reported on standard error.
 *
 * @param given - the value of `--namespace`
 * @param compared - baselines that the command compares with the scans
 * @throws CommandError if a namespace is of another mission
 */
export async function readProducerFiles(
  io: Io,
  files: readonly ProducerFile[],
  given: string | undefined,
  compared: readonly Baseline[] = [],
): Promise<ProducerContent> {
  const findings = files.flatMap(findingsOf);
  const valid = files.filter((file) => findingsOf(file).length === 0);
  const baselines = valid
    .filter(({ kind }) => kind === 'baseline')
    .map(({ name, record }) => baselineOfFile(name, record.value as ParityBaseline));
  const scans: ScannedDossier[] = [];
  for (const file of valid.filter(({ kind }) => kind === 'scan'))
    scans.push(await scannedDossier(io, file, { baselines, compared }, given));
  return { scans, baselines, findings };
}

async function scannedDossier(
  io: Io,
  { name, path, record }: ProducerFile,
  { baselines, compared }: Record<'baselines' | 'compared', readonly Baseline[]>,
  given: string | undefined,
): Promise<ScannedDossier> {
  const scan = record.value as SavedScan;
  const slug = slugOfScan(scan);
  for (const { relative_path, error_reason } of absentArtifacts(scan)) {
    const reason = error_reason ? `: ${error_reason}` : '';
    await notice(io, `${relative_path} is not part of the dossier${reason}`, name);
  }
  const baseline = await baselineOf(io, { name, path, slug }, [...baselines, ...compared]);
  if (baseline && !compared.includes(baseline)) await noteOtherHash(io, name, scan, baseline);
  const namespace =
    given === undefined
      ? (baseline?.namespace ?? null)
      : readNamespace(given, { ofDossier: null, manifestVersion: undefined });
  if (namespace && namespace.feature_slug !== slug) {
    throw new CommandError(
      `${printable(name)} is a scan of ${printable(slug)}, but the namespace is of ${printable(namespace.feature_slug)}`,
    );
  }
  return { name, slug, state: stateOfScan(scan, namespace) };
}

async function baselineOf(
  io: Io,
  {
    name,
    path,
    slug,
  }: { readonly name: string; readonly path: string | null; readonly slug: string },
  baselines: readonly Baseline[],
): Promise<Baseline | null> {
  const among = baselines.find(({ namespace }) => namespace.feature_slug === slug);
  if (among) return among;
  const usual = path === null ? null : usualBaseline(path);
  if (usual?.namespace.feature_slug !== slug) return null;
  await notice(io, `its baseline is ${usual.name}`, name);
  return usual;
}

/** The state of a scan does not show drift: a snapshot is a new baseline (C19). */
async function noteOtherHash(
  io: Io,
  name: string,
  { parity_hash_sha256: hash }: SavedScan,
  baseline: Baseline,
): Promise<void> {
  if (hash === baseline.hash) return;
  const isComparable = snapshotHashForm(hash) === snapshotHashForm(baseline.hash);
  const what = isComparable ? 'is not that' : 'has another form than that';
  await notice(io, `its hash ${what} of the baseline; dossier drift compares them`, name);
}
