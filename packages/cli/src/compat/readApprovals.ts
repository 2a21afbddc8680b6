import { readFileSync } from 'node:fs';
import { isApprovedBreaks } from 'mission-dossier-schema-compat';
import type { ApprovedBreak } from 'mission-dossier-schema-compat';
import { CommandError } from '../commandError.js';
import { fileError } from '../systemError.js';
import { printable } from '../text/printable.js';
import { parseFile } from './parseFile.js';

/**
 * Reads the file of approved breaks.
 *
 * @throws CommandError if it cannot be read, or is not such a file
 */
export function readApprovals(path: string): readonly ApprovedBreak[] {
  const value = parseFile(path, bytesOf(path));
  if (isApprovedBreaks(value)) return value.approvals;
  const reasons = isApprovedBreaks
    .issuesOf(value)
    .map((issue) => printable(`${path}: ${issue.path}: ${issue.message}`));
  throw new CommandError(reasons.join('\n'));
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError('read', path, error);
  }
}
