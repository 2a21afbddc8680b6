import type { EventReader } from 'mission-dossier-contracts';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import type { Generation, EventReaderOptions } from 'mission-dossier-contracts/spec-kitty';

/** The generation that is the form of the contract. */
export const CANONICAL: Generation = '2.4';

/** In which forms events are read. */
export interface FormOptions {
  /** Only the canonical form is read. */
  readonly strict?: boolean | undefined;
  /** Only this generation is read; default: all. */
  readonly generation?: Generation | undefined;
}

/**
 * The reader for the forms of a command.
 * @param onRead - called for each event that is read
 * @returns undefined if only the canonical form is read
 */
export function readerFor(
  { strict, generation }: FormOptions,
  onRead?: EventReaderOptions['onRead'],
): EventReader | undefined {
  if (strict === true) return undefined;
  return eventReader({ generations: generation && [generation], onRead });
}
