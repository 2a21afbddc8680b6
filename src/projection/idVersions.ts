import type { HeldVersion } from './heldVersion.js';

/** The ids of events of which there are several versions (C13). */
export interface IdVersions {
  /** Ids of which versions with different contents were applied. */
  readonly conflicting: Set<string>;
  /** Ids of which a wrong version may be part of the state. */
  readonly unsettled: Set<string>;
  /** Ids whose versions are kept separate, each with the first version so far. */
  readonly held: Map<string, HeldVersion | null>;
}

/** Of every projection that has none. */
export const NO_VERSIONS: IdVersions = /* @__PURE__ */ newIdVersions();

export function newIdVersions(): IdVersions {
  return { conflicting: new Set(), unsettled: new Set(), held: new Map() };
}
