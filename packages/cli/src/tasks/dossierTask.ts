import { isMissionDossierState, isNonNegativeInteger } from 'mission-dossier-contracts';
import type { MissionDossierState, ValidationIssue } from 'mission-dossier-contracts';
import { pointerOf, quote } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { isTransition } from '../boards/transition.js';
import { readFamilyEvent } from '../families/readFamilyEvent.js';
import type { FamilyReading } from '../families/readFamilyEvent.js';
import { errorFindings } from '../finding.js';
import type { Finding } from '../finding.js';
import { familyReaderFor } from '../generations/forms.js';
import { packProjection, unpackProjection } from './packProjection.js';
import type { Packed } from './packProjection.js';
import { mergeProjections, ReduceTask } from './reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from './reduceTask.js';
import { addErrors } from './task.js';
import type { Report, Task } from './task.js';

/** How a dossier file is read. */
export interface DossierTaskOptions extends ReduceTaskOptions {
  /** Whether all saved states are collected; default: there may be one, in place of events. */
  readonly collectsStates?: boolean;
  /** Whether transitions of work packages are collected; default: they are ignored, as other events are. */
  readonly collectsTransitions?: boolean;
}

/** The content of a dossier file, which is either a stream of events or a saved state. */
export interface DossierRecords {
  readonly projection: AnyProjection;
  /** The highest Lamport clock of all events, including other types; 0 if there are none. */
  readonly clock: number;
  /** The first record that is a saved state; else the first that does not look like an event. */
  readonly stateRecord: StateRecord | null;
  /** All saved states, if they are collected; their errors are in the reports. */
  readonly states: readonly SavedState[];
}

/** A saved state, and the file that has it. */
export interface SavedState {
  readonly file: string;
  readonly state: MissionDossierState;
}

/** A record that has neither an `event_id` nor an `event_type`. */
export interface StateRecord {
  /** Null if it is not a valid state. */
  readonly state: MissionDossierState | null;
  /** Its errors. */
  readonly findings: readonly Finding[];
}

/** Applies every event, and looks for a saved state and the highest clock. */
export class DossierTask implements Task<DossierRecords> {
  readonly #reduce: ReduceTask;
  readonly #collectsStates: boolean;
  readonly #collectsTransitions: boolean;
  readonly #reading: FamilyReading;
  #clock = 0;
  #stateRecord: StateRecord | null = null;
  #states: SavedState[] = [];

  constructor({
    collectsStates = false,
    collectsTransitions = false,
    ...options
  }: DossierTaskOptions) {
    this.#reduce = new ReduceTask({ ...options, ignoresStates: true });
    this.#collectsStates = collectsStates;
    this.#collectsTransitions = collectsTransitions;
    this.#reading = { reader: familyReaderFor(options), mission: options.mission };
  }

  process(file: string, records: Iterable<InputRecord>, report: Report): void {
    this.#reduce.process(file, this.#observe(file, records, report), report);
  }

  result(): DossierRecords {
    const result = {
      projection: this.#reduce.result(),
      clock: this.#clock,
      stateRecord: this.#stateRecord,
      states: this.#states,
    };
    this.#clock = 0;
    this.#stateRecord = null;
    this.#states = [];
    return result;
  }

  *#observe(file: string, records: Iterable<InputRecord>, report: Report): Generator<InputRecord> {
    for (const record of records) {
      const { lamport_clock, event_id, event_type } = (record.value ?? {}) as AnyRecord;
      if (isNonNegativeInteger(lamport_clock)) this.#clock = Math.max(this.#clock, lamport_clock);
      if (record.value && event_id === undefined && event_type === undefined)
        this.#rememberState(file, record, record.value, report);
      if (this.#collectsTransitions && record.value && isTransition(record.value))
        this.#collectTransition(file, record, record.value, report);
      yield record;
    }
  }

  #collectTransition(file: string, record: InputRecord, value: object, report: Report): void {
    const read = readFamilyEvent(file, record, value, this.#reading, report.generations);
    if (typeof read === 'string') return;
    addErrors(read.findings, report);
    report.transitions.push({ event: read.event, line: record.line });
  }

  #collectState(file: string, record: InputRecord, value: object, report: Report): void {
    const { state, findings } = stateRecordOf(file, record, value);
    addErrors(findings, report);
    if (state) this.#states.push({ file, state });
  }

  /** Prefers a valid state: a stream may contain objects that are neither events nor states (C11). */
  #rememberState(file: string, record: InputRecord, value: object, report: Report): void {
    if (this.#collectsStates) {
      if (looksLikeState(value)) this.#collectState(file, record, value, report);
      return;
    }
    const known = this.#stateRecord;
    if (!known || (!known.state && isMissionDossierState(value)))
      this.#stateRecord = stateRecordOf(file, record, value);
  }
}

/** Whether an object that is no event is meant to be a state. */
function looksLikeState(value: object): boolean {
  return Object.hasOwn(value, 'artifacts') && Object.hasOwn(value, 'parity_status');
}

interface AnyRecord {
  readonly lamport_clock?: unknown;
  readonly event_id?: unknown;
  readonly event_type?: unknown;
}

function stateRecordOf(file: string, record: InputRecord, value: object): StateRecord {
  const issues = isMissionDossierState(value)
    ? misplacedArtifacts(value)
    : isMissionDossierState.issuesOf(value);
  const findings = errorFindings(file, record, issues);
  return { state: findings.length === 0 ? (value as MissionDossierState) : null, findings };
}

/** Checks that the key of each artifact is its path, which no schema can express. */
function misplacedArtifacts({ artifacts }: MissionDossierState): ValidationIssue[] {
  return Object.entries(artifacts)
    .filter(([key, { identity }]) => key !== identity.path)
    .map(([key, { identity }]) => ({
      path: pointerOf(['artifacts', key, 'identity', 'path']),
      keyword: 'const',
      message: `found ${quote(identity.path)}, expected ${quote(key)}, the key of the artifact`,
      schemaPath: 'artifact_identity.json#/properties/path',
    }));
}

/** Merges the records of two threads. */
export function mergeRecords(a: DossierRecords, b: DossierRecords): DossierRecords {
  return {
    projection: mergeProjections(a.projection, b.projection),
    clock: Math.max(a.clock, b.clock),
    stateRecord: a.stateRecord?.state ? a.stateRecord : (b.stateRecord ?? a.stateRecord),
    states: [...a.states, ...b.states],
  };
}

/** Packs records to send them to another thread. Their projection cannot be used any more. */
export function packRecords({ projection, ...rest }: DossierRecords): Packed {
  const { message, transfer } = packProjection(projection);
  return { message: { ...rest, projection: message }, transfer };
}

/** Unpacks records from another thread. */
export function unpackRecords(message: unknown, options: DossierTaskOptions): DossierRecords {
  const { projection, ...rest } = message as DossierRecords;
  return { ...rest, projection: unpackProjection(projection, options) };
}
