import { isMissionDossierState } from 'mission-dossier-contracts';
import { isEventType, validateEvent } from 'mission-dossier-contracts/families';
import { isOfDossier } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { advisoryFinding, errorFindings, savedStateFinding } from '../finding.js';
import type { EventPlace, Finding } from '../finding.js';
import { familyReaderFor } from '../generations/forms.js';
import type { FormOptions } from '../generations/forms.js';
import { addErrors } from '../tasks/task.js';
import type { Report } from '../tasks/task.js';
import { DOSSIER_FAMILY } from './familyNames.js';
import type { FamilyName } from './familyNames.js';
import { readFamilyEvent } from './readFamilyEvent.js';
import type { FamilyReading, ReadFamilyEvent } from './readFamilyEvent.js';
import { SIBLING_FAMILIES } from './reducedFamilies.js';

/** An event of a sibling family, and its place. */
export type FamilyEvent = Omit<ReadFamilyEvent, 'findings'> & EventPlace;

/**
 * Collects the events of sibling families. All of them are kept, because a state depends on their order: each
 * family sorts and folds them.
 */
export class FamilyEvents {
  readonly events: FamilyEvent[] = [];
  /** The names of the streams that were not meant. */
  readonly otherStreams = new Set<string>();
  readonly #types: ReadonlySet<unknown>;
  readonly #hasDossier: boolean;
  readonly #reading: FamilyReading;

  constructor(families: readonly FamilyName[], forms: FormOptions) {
    this.#types = new Set(
      families.flatMap((name) =>
        name === DOSSIER_FAMILY ? [] : [...SIBLING_FAMILIES[name].eventTypes],
      ),
    );
    this.#hasDossier = families.includes(DOSSIER_FAMILY);
    this.#reading = { reader: familyReaderFor(forms), mission: forms.mission };
  }

  /**
   * Takes the events of these families, and reports what is wrong with them.
   * @returns the records for the dossier: its events, and those that are no event
   */
  *take(file: string, records: Iterable<InputRecord>, report: Report): Generator<InputRecord> {
    for (const record of records) {
      const { value } = record;
      if (value && this.#types.has(typeOf(value))) this.#add(file, record, value, report);
      else if (value && !isOfDossier(value) && !isMissionDossierState(value))
        advise(file, record, value, report);
      else if (this.#hasDossier) yield record;
      else if (!isOfDossier(value)) addErrors(problemsOf(file, record), report);
    }
  }

  #add(file: string, record: InputRecord, value: object, report: Report): void {
    const read = readFamilyEvent(file, record, value, this.#reading, report.generations);
    if (typeof read === 'string') {
      this.otherStreams.add(read);
      return;
    }
    const { findings, ...event } = read;
    addErrors(findings, report);
    this.events.push({ ...event, file, line: record.line });
  }
}

function typeOf(event: object): unknown {
  return (event as { readonly event_type?: unknown }).event_type;
}

/** What is wrong with a record that is no event. */
function problemsOf(file: string, record: InputRecord): Finding[] {
  const { value, line } = record;
  // A state is not an event that somebody else reads: it was passed instead of events.
  return value ? [savedStateFinding(value, { file, line })] : errorFindings(file, record, []);
}

/** An event with a misspelt type would be missing from the states silently (C11). */
function advise(file: string, record: InputRecord, value: object, report: Report): void {
  if (isEventType(typeOf(value))) return;
  for (const advisory of validateEvent(value).advisories)
    report.findings.push(advisoryFinding(file, record, advisory));
}
