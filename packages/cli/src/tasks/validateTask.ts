import { validateEvent } from 'mission-dossier-contracts';
import type { EventReader, ValidationResult } from 'mission-dossier-contracts';
import {
  EVENT_TYPES,
  isEventType,
  UnknownEventTypeError,
  validateEvent as validateFamilyEvent,
  validatePayload,
} from 'mission-dossier-contracts/families';
import type { FamilyReader } from 'mission-dossier-contracts/families';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import { holdsExtreme, isOfDossier } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { advisoryFinding, errorFindings } from '../finding.js';
import type { Finding } from '../finding.js';
import { familyReaderFor, readerFor } from '../generations/forms.js';
import type { FormOptions } from '../generations/forms.js';
import { countEvent, countOther, countSibling } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import { clockAdvice } from './clockAdvice.js';
import { numberCheckFor } from './eventHasExtremeNumber.js';
import { addErrors } from './task.js';
import type { Report, Task } from './task.js';

/** How records are checked. */
export interface ValidateTaskOptions extends FormOptions {
  /** Records are bare payloads of this event type, not events. */
  readonly type?: string | undefined;
  /** Whether advice is reported, and not only counted. */
  readonly advisories?: boolean | undefined;
  /** Whether advice is an error. The canonical form alone is then read, too. */
  readonly strict?: boolean | undefined;
}

/** Checks every record on its own. */
export class ValidateTask implements Task<null> {
  readonly #check: Check;
  /** Absent if only the canonical form is read. */
  readonly #reader: EventReader | undefined;
  /** The same, for events of sibling families, too. */
  readonly #familyReader: FamilyReader | undefined;
  readonly #showsAdvisories: boolean;
  readonly #isStrict: boolean;
  /** Where the events that are read are counted. */
  #counts: GenerationCounts = {};
  /** That of the last event that was read. */
  #generation: Generation | undefined;

  /** @throws CommandError for an event type that has no schema */
  constructor({ type, advisories = false, ...forms }: ValidateTaskOptions) {
    this.#reader = readerFor(forms, (generation, leftOut) => {
      this.#generation = generation;
      countEvent(this.#counts, generation, leftOut);
    });
    this.#familyReader = familyReaderFor(forms);
    this.#check = type === undefined ? (value) => this.#checkEvent(value) : payloadCheck(type);
    this.#showsAdvisories = advisories;
    this.#isStrict = forms.strict === true;
  }

  process(file: string, records: Iterable<InputRecord>, report: Report): void {
    this.#counts = report.generations;
    for (const record of records) {
      const { issues, advisories, holdsExtreme } = record.value
        ? this.#check(record.value)
        : NOTHING;
      report.records += 1;
      const errors =
        issues.length > 0 || record.hasProblems(holdsExtreme)
          ? errorFindings(file, record, issues)
          : NO_FINDINGS;
      const advice =
        advisories.length > 0
          ? advisories.map((advisory) => advisoryFinding(file, record, advisory))
          : NO_FINDINGS;
      if (errors.length + advice.length === 0) continue;
      addErrors(this.#isStrict ? [...errors, ...advice.map(asError)] : errors, report);
      if (!this.#isStrict) this.#addAdvice(advice, report);
    }
  }

  #addAdvice(advice: readonly Finding[], report: Report): void {
    report.advisories += advice.length;
    for (const finding of advice) {
      if (this.#showsAdvisories || finding.path === EVENT_TYPE) report.findings.push(finding);
    }
  }

  result(): null {
    return null;
  }

  #checkEvent(value: object): Verdict {
    this.#generation = undefined;
    const { issues, advisories } = this.#verdictOn(value);
    const ofClock = clockAdvice(value);
    return {
      issues,
      advisories: ofClock.length > 0 ? [...advisories, ...ofClock] : advisories,
      holdsExtreme: numberCheckFor(this.#generation),
    };
  }

  #verdictOn(value: object): Pick<ValidationResult, 'issues' | 'advisories'> {
    const reader = this.#reader;
    if (!isOfDossier(value)) return this.#verdictOnOther(value);
    if (!reader) {
      const plain = validateEvent(value);
      if (!plain.valid) countOther(this.#counts, value);
      return plain;
    }
    const isCanonical = reader.read(value, false) === value;
    // What was read of another generation is valid in it.
    if (!isCanonical && this.#generation !== undefined)
      return { issues: [], advisories: reader.advisoriesOf(value) };
    // The check without a reader is faster, but its errors do not name generations.
    const plain = isCanonical ? validateEvent(value) : undefined;
    return plain?.valid === true ? plain : validateEvent(value, { reader });
  }

  /** The verdict on an event of a sibling family, or of another type. */
  #verdictOnOther(value: object): Pick<ValidationResult, 'issues' | 'advisories'> {
    const verdict = validateFamilyEvent(value, { reader: this.#familyReader });
    if (verdict.valid && verdict.reading) countSibling(this.#counts, verdict.reading);
    return verdict;
  }
}

/** What is found about a value. */
interface Verdict extends Pick<ValidationResult, 'issues' | 'advisories'> {
  /** Is called with valid values only. */
  readonly holdsExtreme: (value: object) => boolean;
}

/** Most records have none. */
const NO_FINDINGS: readonly Finding[] = [];

type Check = (value: object) => Verdict;

function asError(advice: Finding): Finding {
  return { ...advice, severity: 'error' };
}

const NOTHING: Verdict = { issues: [], advisories: [], holdsExtreme };

/** Advice about this path is always shown: an event with a misspelt type is ignored silently. */
const EVENT_TYPE = '/event_type';

function payloadCheck(type: string): Check {
  if (!isEventType(type))
    throw new CommandError(new UnknownEventTypeError(type, EVENT_TYPES).message);
  return (value) => ({ ...validatePayload(type, value), holdsExtreme });
}
