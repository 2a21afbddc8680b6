import { isMissionDossierState, isNonNegativeInteger } from 'mission-dossier-contracts';
import type { MissionDossierState, ValidationIssue } from 'mission-dossier-contracts';
import { pointerOf, quote } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { errorFindings } from '../finding.js';
import type { Finding } from '../finding.js';
import { packedProjection, unpackedProjection } from './packedProjection.js';
import type { Packed } from './packedProjection.js';
import { merged, ReduceTask } from './reduceTask.js';
import type { Projected, ReduceTaskOptions } from './reduceTask.js';
import type { Report, Task } from './task.js';

/** What the records of a file come to that holds a dossier: a stream of events, or a saved state. */
export interface DossierRecords {
  readonly projected: Projected;
  /** The highest Lamport clock of all events, those of other types included; 0 where there are none. */
  readonly clock: number;
  /** The first record that is a saved state; where none is, the first that has no form of an event. */
  readonly stateRecord: StateRecord | null;
}

/** A record that has neither an event's id nor its type. */
export interface StateRecord {
  /** Null where it is no valid state. */
  readonly state: MissionDossierState | null;
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
}

/** Applies every event, and looks for a saved state and the highest clock. */
export class DossierTask implements Task<DossierRecords> {
  readonly #reduce: ReduceTask;
  #clock = 0;
  #stateRecord: StateRecord | null = null;

  constructor(options: ReduceTaskOptions) {
    this.#reduce = new ReduceTask(options);
  }

  take(file: string, records: Iterable<InputRecord>, report: Report): void {
    this.#reduce.take(file, this.#lookedAt(file, records), report);
  }

  result(): DossierRecords {
    const result = {
      projected: this.#reduce.result(),
      clock: this.#clock,
      stateRecord: this.#stateRecord,
    };
    this.#clock = 0;
    this.#stateRecord = null;
    return result;
  }

  *#lookedAt(file: string, records: Iterable<InputRecord>): Generator<InputRecord> {
    for (const record of records) {
      const { lamport_clock, event_id, event_type } = (record.value ?? {}) as AnyRecord;
      if (isNonNegativeInteger(lamport_clock)) this.#clock = Math.max(this.#clock, lamport_clock);
      if (record.value && event_id === undefined && event_type === undefined)
        this.#noticeState(file, record, record.value);
      yield record;
    }
  }

  /** A valid one counts before others: what is neither event nor state is ignored in a stream (C11). */
  #noticeState(file: string, record: InputRecord, value: object): void {
    const known = this.#stateRecord;
    if (!known || (!known.state && isMissionDossierState(value)))
      this.#stateRecord = stateRecordOf(file, record, value);
  }
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

/** An artifact stands under its path: no schema can say that. */
function misplacedArtifacts({ artifacts }: MissionDossierState): ValidationIssue[] {
  return Object.entries(artifacts)
    .filter(([key, { identity }]) => key !== identity.path)
    .map(([key, { identity }]) => ({
      path: pointerOf(['artifacts', key, 'identity', 'path']),
      keyword: 'const',
      message: `found ${quote(identity.path)}, expected ${quote(key)}, under which the artifact stands`,
      schemaPath: 'artifact_identity.json#/properties/path',
    }));
}

/** All that two threads have read. */
export function mergedRecords(a: DossierRecords, b: DossierRecords): DossierRecords {
  return {
    projected: merged(a.projected, b.projected),
    clock: Math.max(a.clock, b.clock),
    stateRecord: a.stateRecord?.state ? a.stateRecord : (b.stateRecord ?? a.stateRecord),
  };
}

/** Records on their way from one thread to another; the projection is spent then. */
export function packedRecords({ projected, ...rest }: DossierRecords): Packed {
  const { message, transfer } = packedProjection(projected);
  return { message: { ...rest, projected: message }, transfer };
}

/** The records that were sent. */
export function unpackedRecords(message: unknown, options: ReduceTaskOptions): DossierRecords {
  const { projected, ...rest } = message as DossierRecords;
  return { ...rest, projected: unpackedProjection(projected, options) };
}
