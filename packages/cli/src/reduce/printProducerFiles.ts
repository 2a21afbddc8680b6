import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { assertMissionOf } from '../missions/unknownMission.js';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import type { ProducerFile } from '../producerFiles/producerFiles.js';
import { readProducerFiles } from '../producerFiles/readProducerFiles.js';
import type { ScannedDossier } from '../producerFiles/readProducerFiles.js';
import { baselineText } from '../text/baseline.js';
import { dossierText } from '../text/dossier.js';
import { printable } from '../text/printable.js';
import { UNKNOWN_NAMESPACE } from '../text/unknownNamespace.js';
import { writeErrorCount, writeFindings } from './writeReports.js';

/** How files of producers are printed. */
export interface ProducerFileOptions {
  readonly format: 'text' | 'json';
  /** JSON text, or the name of a JSON file. */
  readonly namespace?: string | undefined;
  readonly mission?: string | undefined;
}

/**
 * Prints the dossier of a saved scan, with or without its baseline, or a baseline alone.
 * @throws CommandError if there are other inputs: a scan is a whole dossier
 */
export async function printProducerFiles(
  io: Io,
  inputs: readonly Input[],
  files: readonly ProducerFile[],
  { format, namespace, mission }: ProducerFileOptions,
): Promise<ExitCode> {
  assertOneDossier(inputs, files);
  const content = await readProducerFiles(io, files, namespace);
  assertMissionOf(content, mission);
  const { scans, baselines, findings } = content;
  await writeFindings(io, findings);
  await writeErrorCount(io, findings.length);
  if (findings.length > 0) return ExitCode.BadData;
  const [scan] = scans;
  if (format === 'text') {
    const { colors } = io.stdout;
    const texts = scan
      ? [dossierText(scan.state, colors, io.now(), scan)]
      : baselines.map((baseline) => baselineText(baseline, colors, io.now()));
    await io.stdout.write(`${texts.join('\n\n')}\n`);
    return ExitCode.Good;
  }
  const reason = noStateReason(scan, baselines);
  if (scan && reason === null) {
    for (const part of canonicalJsonParts(scan.state)) await io.stdout.write(part);
    await io.stdout.write('\n');
    return ExitCode.Good;
  }
  await io.stderr.write(`${io.stderr.colors.red('error:')} ${reason ?? ''}\n`);
  return ExitCode.BadData;
}

function assertOneDossier(inputs: readonly Input[], files: readonly ProducerFile[]): void {
  const scans = files.filter(({ kind }) => kind === 'scan');
  const baselines = files.length - scans.length;
  if (inputs.length === files.length && scans.length <= 1 && baselines <= 1) return;
  throw new CommandError(
    `${printable((scans[0] ?? files[0])?.name ?? '')} is not a stream of events; ` +
      'expected only events, or one saved scan and its baseline',
  );
}

/** Why there is no state to print; null if there is one. */
function noStateReason(
  scan: ScannedDossier | undefined,
  baselines: readonly Baseline[],
): string | null {
  if (!scan) {
    const name = printable(baselines[0]?.name ?? '');
    return `${name} is a parity baseline, which lists no artifacts, so it has no state; --format text shows it`;
  }
  if (scan.state.namespace) return null;
  return (
    `${printable(scan.name)} has no state yet: of ${printable(scan.slug)}, the ${UNKNOWN_NAMESPACE}; ` +
    '--format text shows the dossier without them'
  );
}
