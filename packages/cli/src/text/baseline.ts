import { snapshotHashForm } from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import { ageText } from './age.js';
import { columns } from './columns.js';
import { namespaceRows } from './namespaceRows.js';
import { printable } from './printable.js';

/** A baseline for people. */
export function baselineText(
  { namespace, hash, capturedAt }: Baseline,
  colors: Colors,
  now: number,
): string {
  const rows = [
    ...namespaceRows(namespace),
    ['hash', `${printable(hash)}, ${formText(hash)}`],
    ['accepted', `${capturedAt}, ${ageText(capturedAt, now)}`],
    ['holds', 'no list of artifacts'],
  ];
  return [
    `${colors.bold(printable(namespace.feature_slug))} parity baseline`,
    ...columns(rows.map(([label = '', value = '']) => [colors.dim(label), value])),
  ].join('\n');
}

function formText(hash: string): string {
  const form = snapshotHashForm(hash);
  if (form === null) return 'of an unknown form';
  return form === 'contents' ? 'of contents alone' : 'of paths and contents';
}
