import { isObject } from 'mission-dossier-contracts/tooling';

/**
 * The members of payloads that name the stream of an event of a sibling family, which has no namespace: the
 * feature of a work package, the mission, or the run.
 */
const NAMES = ['feature_slug', 'mission_id', 'run_id'] as const;

/** What an event says of its stream. */
export interface StreamName {
  readonly field: (typeof NAMES)[number];
  readonly name: string;
}

/** The stream that an event names; null if it names none that can be read. */
export function streamOf(event: object): StreamName | null {
  const { payload } = event as { readonly payload?: unknown };
  if (!isObject(payload)) return null;
  for (const field of NAMES) {
    const name = Object.hasOwn(payload, field) ? payload[field] : undefined;
    if (typeof name === 'string' && name !== '') return { field, name };
  }
  return null;
}
