import type { AbortSignalLike } from '../reading/untilAborted.js';

/** The `AbortSignal` of the platform's types. Programs that are compiled without them know what is used of one. */
export type PlatformSignal = typeof globalThis extends {
  AbortSignal: { prototype: infer Signal };
}
  ? Signal
  : AbortSignalLike;
