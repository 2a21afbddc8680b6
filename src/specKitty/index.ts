/**
 * Reads events that real producers wrote, in all generations of their form, as events of the contract, and
 * writes them in the generations that servers take (C26 to C35).
 */
export { eventReader } from './eventReader.js';
export type { EventReaderOptions } from './eventReader.js';
export { generationOf } from './generationOf.js';
export {
  CANONICAL_GENERATION,
  GENERATIONS,
  WRITABLE as WRITABLE_GENERATIONS,
} from './generations.js';
export type { Generation, WritableGeneration } from './generations.js';
export { toGeneration } from './toGeneration.js';
export type { ToGenerationOptions, WrittenEvent } from './toGeneration.js';
export { upcast } from './upcast.js';
export type {
  GivenNamespace,
  UpcastFailure,
  UpcastOptions,
  UpcastResult,
  UpcastSuccess,
} from './upcast.js';
