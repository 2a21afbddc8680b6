import {
  isEventType,
  UnknownEventTypeError,
  validateEvent,
  validatePayload,
} from 'mission-dossier-contracts';
import type { EventReader, ValidationResult } from 'mission-dossier-contracts';
import { holdsExtreme } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { advisoryFinding, errorFindings } from '../finding.js';
import { readerFor } from '../generations/forms.js';
import type { FormOptions } from '../generations/forms.js';
import { count } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import { eventHasExtremeNumber } from './eventHasExtremeNumber.js';
import type { Report, Task } from './task.js';

/** How records are checked. */
export interface ValidateTaskOptions extends FormOptions {
  /** Records are bare payloads of this event type, not events. */
  readonly type?: string | undefined;
  /** Whether advice is reported, and not only counted. */
  readonly advisories?: boolean | undefined;
}

/** Checks every record on its own. */
export class ValidateTask implements Task<null> {
  readonly #check: Check;
  /** Is called with valid values only. */
  readonly #holdsExtreme: (value: object) => boolean;
  readonly #showsAdvisories: boolean;
  /** Where the events that are read are counted. */
  #counts: GenerationCounts = {};

  /** @throws CommandError for an event type that has no schema */
  constructor({ type, advisories = false, ...forms }: ValidateTaskOptions) {
    const reader = readerFor(forms, (generation, leftOut) => {
      count(this.#counts, generation, 1, leftOut.length);
    });
    this.#check = checkFor(type, reader);
    this.#holdsExtreme = type === undefined ? eventHasExtremeNumber : holdsExtreme;
    this.#showsAdvisories = advisories;
  }

  process(file: string, records: Iterable<InputRecord>, report: Report): void {
    this.#counts = report.generations;
    for (const record of records) {
      const { issues, advisories } = record.value ? this.#check(record.value) : NOTHING;
      report.records += 1;
      report.advisories += advisories.length;
      if (issues.length > 0 || record.hasProblems(this.#holdsExtreme)) {
        const findings = errorFindings(file, record, issues);
        report.invalid += 1;
        report.errors += findings.length;
        for (const finding of findings) report.findings.push(finding);
      }
      for (const advisory of advisories) {
        if (this.#showsAdvisories || advisory.path === EVENT_TYPE)
          report.findings.push(advisoryFinding(file, record, advisory));
      }
    }
  }

  result(): null {
    return null;
  }
}

type Check = (value: unknown) => Pick<ValidationResult, 'issues' | 'advisories'>;

const NOTHING = { issues: [], advisories: [] } as const;

/** Advice about this path is always shown: an event with a misspelt type is ignored silently. */
const EVENT_TYPE = '/event_type';

function checkFor(type: string | undefined, reader: EventReader | undefined): Check {
  if (type === undefined)
    return (value) => {
      // Only reading counts the event.
      reader?.read(value, false);
      return validateEvent(value, { reader });
    };
  if (!isEventType(type)) throw new CommandError(new UnknownEventTypeError(type).message);
  return (value) => validatePayload(type, value);
}
