import type { EventReader } from 'mission-dossier-contracts';
import { familyReader } from 'mission-dossier-contracts/families';
import type { FamilyReader } from 'mission-dossier-contracts/families';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import type {
  EventReaderOptions,
  Generation,
  GivenNamespace,
} from 'mission-dossier-contracts/spec-kitty';

/** Which events are read, and in which forms. */
export interface FormOptions {
  /** Only events of this mission are read; default: all. */
  readonly mission?: string | undefined;
  /** Only the canonical form is read. */
  readonly strict?: boolean | undefined;
  /** Only this generation is read; default: all. */
  readonly generation?: Generation | undefined;
  /** What events without a namespace do not carry of it (C33). */
  readonly givenNamespace?: GivenNamespace | undefined;
}

/**
 * The reader for the forms of a command, also of events of sibling families.
 * @returns undefined if only the canonical form is read
 */
export function familyReaderFor(forms: FormOptions): FamilyReader | undefined {
  const reader = readerFor(forms);
  return reader && familyReader(reader);
}

/**
 * The reader for the forms of a command.
 * @param onRead - called for each event that is read
 * @returns undefined if only the canonical form is read
 */
export function readerFor(
  { strict, generation, givenNamespace }: FormOptions,
  onRead?: EventReaderOptions['onRead'],
): EventReader | undefined {
  if (strict === true) return undefined;
  return eventReader({
    generations: generation && [generation],
    namespace: givenNamespace,
    onRead,
  });
}
