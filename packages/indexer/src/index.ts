/** Indexes a folder: returns the events of its files, for Node. */
export type { ExpectedArtifact, ExpectedArtifactsManifest } from './generated/types.js';
export { isExpectedArtifactsManifest } from './generated/guards.js';
export { indexDirectory } from './indexDirectory.js';
export { IndexerError } from './indexerError.js';
export type { IndexOptions } from './indexOptions.js';
export { listFiles } from './listFiles.js';
export type { FolderListing } from './listFiles.js';
export { parseManifest, readManifest } from './manifest.js';
export { ManifestError } from './manifestError.js';
export type { ManifestProblem } from './manifestError.js';
export type { IndexProblem, IndexProblemKind } from './problem.js';
export type { IndexProgress } from './readFolder.js';
export { systemWords } from './systemReason.js';
