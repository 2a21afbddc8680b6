import { readFileSync } from 'node:fs';
import type { ApprovedBreak } from '../../compat/approvals.js';
import { isObject } from '../../compat/keywords.js';
import { CommandError } from '../commandError.js';
import { isSystemError, systemErrorText } from '../systemError.js';
import { parseFile } from './parseFile.js';

const FIELDS = ['rule', 'schema', 'pointer', 'version', 'reason'] as const;

/**
 * Reads the file of approved breaks (`schemas/tools/approved_breaks.json`).
 *
 * @throws CommandError where it cannot be read, or is no such file
 */
export function readApprovals(path: string): readonly ApprovedBreak[] {
  const value = parseFile(path, bytesOf(path));
  if (!isApprovedBreaks(value)) {
    const fields = FIELDS.map((field) => `"${field}"`).join(', ');
    throw new CommandError(
      `${path}: expected {"approvals": […]}, each of them with the strings ${fields} and no others`,
    );
  }
  return value.approvals;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot read ${path}: ${systemErrorText(error)}`);
  }
}

function isApprovedBreaks(value: unknown): value is { readonly approvals: ApprovedBreak[] } {
  return (
    isObject(value) &&
    Object.keys(value).join() === 'approvals' &&
    Array.isArray(value['approvals']) &&
    value['approvals'].every(isApprovedBreak)
  );
}

function isApprovedBreak(value: unknown): value is ApprovedBreak {
  return (
    isObject(value) &&
    Object.keys(value).length === FIELDS.length &&
    FIELDS.every((field) => Object.hasOwn(value, field) && typeof value[field] === 'string')
  );
}
