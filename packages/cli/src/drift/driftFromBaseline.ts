import {
  computeContentsHash,
  computeSnapshotHash,
  NamespaceMismatchError,
  snapshotHashForm,
} from 'mission-dossier-contracts';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import { differingFields } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import type { DossierFile } from '../dossierFile/readDossier.js';
import type { Io } from '../io.js';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import { baselineDriftText } from '../text/baselineDrift.js';
import { mismatchedNamespacesText } from '../text/mismatchedNamespaces.js';
import { printable } from '../text/printable.js';

/**
 * Prints whether a dossier has drifted from a parity baseline. Only hashes are compared, in the form of the
 * baseline's: a baseline lists no artifacts.
 *
 * @returns 0 the same, 1 drifted (or there are invalid events), 2 they could not be compared
 * @throws CommandError if they cannot be compared, or if drift events are requested
 */
export async function driftFromBaseline(
  io: Io,
  baseline: Baseline,
  current: DossierFile,
  { format }: { readonly format: 'text' | 'json' },
): Promise<ExitCode> {
  const { state, errors } = current;
  if (format === 'json')
    throw new CommandError(
      `cannot make drift events from ${printable(baseline.name)}: a parity baseline lists no artifacts`,
    );
  if (!state.namespace)
    throw new CommandError(
      `${printable(current.name)} has no event with a readable namespace: there is nothing to compare`,
    );
  // A baseline has no step, and another version of the manifest is drift.
  const differing = differingFields(baseline.namespace, state.namespace, RULE_SETS.contract).filter(
    (field) => field !== 'manifest_version' && field !== 'step_id',
  );
  if (differing.length > 0) {
    const error = new NamespaceMismatchError(baseline.namespace, state.namespace, differing);
    await io.stderr.write(mismatchedNamespacesText(error, io.stderr.colors));
    return ExitCode.Failed;
  }
  const hash = hashLike(baseline, current);
  await io.stdout.write(baselineDriftText(baseline, { state, hash }, io.stdout.colors));
  const isSame =
    hash === baseline.hash &&
    state.namespace.manifest_version === baseline.namespace.manifest_version;
  return isSame && errors === 0 ? ExitCode.Good : ExitCode.BadData;
}

/** The hash of the artifacts in the form that the hash of the baseline has. */
function hashLike({ name, hash }: Baseline, { state }: DossierFile): string {
  const form = snapshotHashForm(hash);
  if (form === null)
    throw new CommandError(
      `${printable(name)} is not comparable: its hash ${printable(hash)} has an unknown form; expected ` +
        '64 hex digits, with "sha256:" or without',
    );
  return form === 'contents' ? computeContentsHash(state) : computeSnapshotHash(state);
}
