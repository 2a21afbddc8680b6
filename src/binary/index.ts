/**
 * The binary form of projections: whole, in parts, and as deltas that are merged in any order. It also reads the
 * checkpoint files of `dossier reduce`.
 */
export {
  fromBytes,
  loadBytes,
  mergeBytes,
  takeDelta,
  toBytes,
  toParts,
  trackChanges,
} from './binaryForm.js';
export type { BinaryProjection } from './binaryForm.js';
export { fromCheckpointFile } from './checkpointFile.js';
export type { CheckpointFileContent } from './checkpointFile.js';
export type { InputProgress } from './message.js';
