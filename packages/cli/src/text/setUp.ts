import type { SetUpResult } from 'mission-dossier-jetstream';
import type { Colors } from '../io.js';
import { counted } from './counted.js';
import { printable } from './printable.js';

/** What a server has after it was set up, and what to mind, for people. */
export function setUpText(
  server: string,
  { made, kept, partitions, replicas, warnings }: SetUpResult,
  colors: Colors,
): string {
  const size = `${counted(partitions, 'partition')}, ${counted(replicas, 'replica')}`;
  return [
    ...made.map((name) => `${colors.green('made')}  ${printable(name)}`),
    ...kept.map((name) => `${colors.dim('kept')}  ${printable(name)}`),
    ...warnings.map((text) => `${colors.yellow('warning:')} ${printable(text)}`),
    `${colors.green('ready:')} ${printable(server)}, ${size}`,
    '',
  ].join('\n');
}
