import { presentArtifacts } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import { isWorkPackageFile } from '../workPackageFile.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { printable } from './printable.js';
import { WORK_PACKAGE_NOTE } from './workPackageNote.js';

/** Whether a dossier has drifted from a parity baseline, for people. */
export function baselineDriftText(
  baseline: Baseline,
  { state, hash }: { readonly state: MissionDossierState; readonly hash: string },
  colors: Colors,
): string {
  const present = presentArtifacts(state);
  const hashes = [
    [colors.dim('baseline'), printable(baseline.hash)],
    [colors.dim('current'), hash],
  ];
  const [before, now] = [baseline.namespace.manifest_version, state.namespace?.manifest_version];
  const differences = [
    ...(baseline.hash === hash ? [] : ['the artifacts have another hash']),
    ...(before === now
      ? []
      : [`manifest version changed, ${printable(before)} → ${printable(now ?? '')}`]),
  ];
  const verdict =
    differences.length === 0
      ? `${colors.green('no drift:')} ${counted(present.length, 'artifact')} with the hash of the baseline`
      : `${colors.red('drifted:')} ${differences.join(', ')}`;
  const isConcerned =
    baseline.hash !== hash && present.some(({ identity }) => isWorkPackageFile(identity.path));
  return [
    verdict,
    ...columns(hashes),
    ...(baseline.hash === hash
      ? []
      : ['  note: a baseline lists no artifacts, so it does not show which ones have changed.']),
    ...(isConcerned ? WORK_PACKAGE_NOTE : []),
    '',
  ].join('\n');
}
