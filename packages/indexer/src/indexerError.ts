/** Thrown where a folder cannot be indexed at all. Its message says why, for a person. */
export class IndexerError extends Error {
  override readonly name = 'IndexerError';
}
