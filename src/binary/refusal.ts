import { CheckpointError } from '../index.js';

/** The error for bytes that are damaged. */
export function damaged(what: string): CheckpointError {
  return new CheckpointError('corrupt', `the checkpoint is damaged: ${what}`);
}
