import { isMissionDossierState } from 'mission-dossier-contracts';
import type { EventReader } from 'mission-dossier-contracts';
import { isEventType, validateEvent } from 'mission-dossier-contracts/families';
import { isOfDossier } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { advisoryFinding, errorFindings, savedStateFinding } from '../finding.js';
import type { EventPlace, Finding } from '../finding.js';
import { readerFor } from '../generations/forms.js';
import type { FormOptions } from '../generations/forms.js';
import { countEvent, countOther } from '../generations/generationCounts.js';
import { addErrors } from '../tasks/task.js';
import type { Report } from '../tasks/task.js';
import { DOSSIER_FAMILY } from './familyNames.js';
import type { FamilyName } from './familyNames.js';
import { readFamilyEvent } from './readFamilyEvent.js';
import { SIBLING_FAMILIES } from './reducedFamilies.js';
import { streamOf } from './streamOf.js';
import type { StreamName } from './streamOf.js';

/** An event of a sibling family. */
export interface FamilyEvent extends EventPlace {
  /** In canonical form, if it can be read. */
  readonly event: object;
  /** An invalid one counts, and changes nothing else (C15). */
  readonly isValid: boolean;
  /** The stream that it names; null if that cannot be read. */
  readonly stream: StreamName | null;
}

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
  readonly #forms: FormOptions;
  readonly #reader: EventReader | undefined;
  #report: Report | undefined;

  constructor(families: readonly FamilyName[], forms: FormOptions) {
    this.#types = new Set(
      families.flatMap((name) =>
        name === DOSSIER_FAMILY ? [] : [...SIBLING_FAMILIES[name].eventTypes],
      ),
    );
    this.#hasDossier = families.includes(DOSSIER_FAMILY);
    this.#forms = forms;
    this.#reader = readerFor(forms, (generation, leftOut) => {
      if (this.#report) countEvent(this.#report.generations, generation, leftOut);
    });
  }

  /**
   * Takes the events of these families, and reports what is wrong with them.
   * @returns the records for the dossier: its events, and those that are no event
   */
  *take(file: string, records: Iterable<InputRecord>, report: Report): Generator<InputRecord> {
    this.#report = report;
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
    const { mission } = this.#forms;
    const stream = streamOf(value);
    if (mission !== undefined && stream && stream.name !== mission) {
      this.otherStreams.add(stream.name);
      return;
    }
    const reader = this.#reader;
    if (!reader) countOther(report.generations, value);
    const { event, isValid, findings } = readFamilyEvent(file, record, value, reader);
    addErrors(findings, report);
    this.events.push({ event, file, line: record.line, isValid, stream });
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
