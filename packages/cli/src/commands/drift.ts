import { detectParityDrift, NamespaceMismatchError } from 'mission-dossier-contracts';
import type { ParityDrift } from 'mission-dossier-contracts';
import { CommandError, ExitCode } from '../commandError.js';
import { readDossier, readDossierOrBaseline } from '../dossierFile/readDossier.js';
import type { DossierFile } from '../dossierFile/readDossier.js';
import { driftFromBaseline } from '../drift/driftFromBaseline.js';
import { driftOfMissions } from '../drift/driftOfMissions.js';
import { eventLines } from '../eventLines.js';
import type { EventSettings } from '../eventLines.js';
import { STDIN } from '../input/input.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { driftText } from '../text/drift.js';
import { printable } from '../text/printable.js';
import { mismatchedNamespacesText } from '../text/mismatchedNamespaces.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier drift`. */
export interface DriftOptions extends ReadingSettings, EventSettings {
  readonly format: 'text' | 'json';
  /** Whether each namespace is compared separately. */
  readonly partition?: boolean;
}

/**
 * Prints how a dossier has drifted from its baseline.
 * @param files - the baseline and the current dossier
 * @returns as `diff` does: 0 the same, 1 drifted (or there are invalid events), 2 they could not be compared
 * @throws CommandError if one of them is not a dossier, or if drift events are requested and one has errors
 */
export async function drift(
  io: Io,
  files: readonly [baseline: string, current: string],
  options: DriftOptions,
): Promise<ExitCode> {
  if (files.every((file) => file === STDIN))
    throw new CommandError('only one of the two dossiers can be standard input');
  if (options.partition === true) return driftOfMissions(io, files, options);
  const baseline = await readDossierOrBaseline(io, files[0], options);
  const compared = baseline && !('state' in baseline) ? [baseline] : [];
  const current = await readDossier(io, files[1], options, compared);
  if (!baseline || !current) return ExitCode.Failed;
  if (!('state' in baseline)) return driftFromBaseline(io, baseline, current, options);
  const errors = baseline.errors + current.errors;
  assertComparable([baseline, current]);
  if (errors > 0 && options.format === 'json')
    throw new CommandError(
      'cannot make drift events from input with errors: the errors would be reported as drift',
    );
  await noteEmpty(io, [baseline, current]);
  const now = io.now();
  const found = await compare(io, baseline, current, now);
  if (!found) return ExitCode.Failed;
  if (options.format === 'text') {
    await io.stdout.write(driftText(found, [baseline.state, current.state], io.stdout.colors));
  } else {
    const context = { dossier: current, others: [baseline], settings: options, now };
    const { payloads } = found;
    await io.stdout.write(eventLines('MissionDossierParityDriftDetected', payloads, context));
  }
  const isSame = found.findings.length === 0 && errors === 0;
  return isSame ? ExitCode.Good : ExitCode.BadData;
}

/**
 * Rejects input that cannot be compared. A failed download, for example, is not a dossier that has lost all
 * its artifacts.
 * @throws CommandError if both sides are empty, or if one is empty and has errors
 */
function assertComparable(dossiers: readonly DossierFile[]): void {
  for (const { name, errors } of dossiers.filter(isEmpty)) {
    if (errors > 0 || dossiers.every(isEmpty))
      throw new CommandError(
        `${printable(name)} has no event with a readable namespace: there is nothing to compare`,
      );
  }
}

async function noteEmpty(io: Io, dossiers: readonly DossierFile[]): Promise<void> {
  for (const { name } of dossiers.filter(isEmpty))
    await notice(io, 'has no event with a readable namespace; it counts as an empty dossier', name);
}

function isEmpty({ state }: DossierFile): boolean {
  return !state.namespace;
}

async function compare(
  { stderr }: Io,
  baseline: DossierFile,
  current: DossierFile,
  now: number,
): Promise<ParityDrift | null> {
  try {
    return detectParityDrift(baseline.state, current.state, { detectedAt: new Date(now) });
  } catch (error) {
    if (!(error instanceof NamespaceMismatchError)) throw error;
    await stderr.write(mismatchedNamespacesText(error, stderr.colors));
    return null;
  }
}
