import { isMissionDossierEvent } from 'mission-dossier-contracts';
import {
  FIXTURE_CATEGORIES,
  loadFixtures,
  loadReplays,
} from 'mission-dossier-contracts/conformance';
import { upcast } from 'mission-dossier-contracts/spec-kitty';
import type { AnyEvent } from './anyEvent.js';
import { differencesBetween } from './differencesBetween.js';
import { eventIn30, eventOf } from './generation30.js';

/** Events in the canonical form, and the same in `3.0`. */
export interface WrittenEvents {
  readonly canonical: readonly AnyEvent[];
  readonly in30: readonly AnyEvent[];
  /** What is wrong with the conversion itself. */
  readonly faults: readonly string[];
}

/** Members of the envelope that are of a generation, and stay when the event is read again. */
const ENVELOPE_OF_30 = ['/build_id', '/schema_version'];

/** Writes valid events in `3.0`, and reads them again: that must give the same event (C35). */
export function writeIn30(events: readonly unknown[]): WrittenEvents {
  const canonical = [...validFixtureEvents(), ...events].filter(isMissionDossierEvent);
  const in30: AnyEvent[] = [];
  const faults: string[] = [];
  for (const event of canonical) {
    const written = eventIn30(event);
    if (written) in30.push(written);
    const fault = written ? faultOfRoundTrip(event, written) : 'is not written';
    if (fault !== undefined) faults.push(`in 3.0, the event ${fault}: ${JSON.stringify(event)}`);
  }
  return { canonical, in30, faults };
}

function validFixtureEvents(): unknown[] {
  return [
    ...loadFixtures('dossier')
      .filter(({ valid }) => valid)
      .map(eventOf),
    ...loadReplays(FIXTURE_CATEGORIES).flatMap(({ events }) => events),
  ];
}

function faultOfRoundTrip(event: AnyEvent, written: AnyEvent): string | undefined {
  const read = upcast(written);
  if (!read.success) return 'is not read again';
  const pointers = differencesBetween(event, read.event)
    .map(({ at }) => at)
    .filter((pointer) => !ENVELOPE_OF_30.includes(pointer));
  return pointers.length === 0
    ? undefined
    : `is read again with other values at ${pointers.join(', ')}`;
}
