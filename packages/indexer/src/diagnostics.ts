import type { ContextDiagnostics } from 'mission-dossier-contracts';
import type { Expectation } from './expectations.js';

/** What the manifest says about a file and the event has no field for; null without an artifact key. */
export function indexedDiagnostics({ key, requiredBy }: Expectation): ContextDiagnostics | null {
  if (key === null) return null;
  return { artifact_key: key, required_status: requiredBy === null ? 'optional' : 'required' };
}

/** What the manifest says about a missing artifact and the event has no field for; null if nothing. */
export function missingDiagnostics({ key, isBlocking }: Expectation): ContextDiagnostics | null {
  if (key === null && isBlocking) return null;
  return {
    ...(key !== null && { artifact_key: key }),
    ...(!isBlocking && { blocking: 'false' }),
  };
}
