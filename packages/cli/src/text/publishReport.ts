import type { PublishReport } from 'mission-dossier-contracts/tooling';
import type { Colors } from '../io.js';
import { counted } from './counted.js';

/** `published: 5 events accepted, 0 duplicate, 2 ignored, 0 refused`. */
export function publishReportText(
  { accepted, duplicate, ignored, refused }: PublishReport,
  colors: Colors,
): string {
  const counts = Object.entries({ duplicate, ignored, refused }).map(
    ([what, count]) => `${count.toLocaleString('en-US')} ${what}`,
  );
  const kept = refused === 0 ? '' : '; dossier dead lists what was refused';
  const label = refused === 0 ? colors.green('published:') : colors.red('published:');
  return `${label} ${[`${counted(accepted, 'event')} accepted`, ...counts].join(', ')}${kept}\n`;
}
