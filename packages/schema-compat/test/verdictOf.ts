import type { Report } from '../src/compareSets.js';
import type { Direction } from '../src/finding.js';

/** The verdict on one schema as two booleans: whether the change is compatible. */
export function verdictOf(report: Report, file: string): Record<Direction, boolean> {
  const verdict = report.changed.find((schema) => schema.file === file)?.verdict ?? 'FULL';
  return {
    backward: verdict === 'FULL' || verdict === 'BACKWARD',
    forward: verdict === 'FULL' || verdict === 'FORWARD',
  };
}
