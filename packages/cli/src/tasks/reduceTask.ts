import {
  DossierProjections,
  MissionDossierProjection,
  validateEvent,
} from 'mission-dossier-contracts';
import type { ApplyResult } from 'mission-dossier-contracts';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import type { RuleSetName } from 'mission-dossier-contracts/conformance';
import { DOSSIER, issuesOfEvent, readableNamespace } from 'mission-dossier-contracts/tooling';
import type { InputRecord, LineDigest } from 'mission-dossier-contracts/tooling';
import { advisoryFinding, errorFindings, unassignedFinding } from '../finding.js';
import { eventHoldsExtreme } from './eventHoldsExtreme.js';
import type { Report, Task } from './task.js';

/** How records are reduced. */
export interface ReduceTaskOptions {
  readonly rules: RuleSetName;
  /** Whether each namespace is reduced by itself. */
  readonly partition?: boolean | undefined;
  /**
   * Whether versions of an event are told apart by their lines and not by their contents (C13). That
   * takes a fifth of the time, but the same event written in another way is taken for another version.
   */
  readonly byLine?: boolean;
}

/** What events are applied to: one dossier, or one for each namespace. */
export type Projected = MissionDossierProjection | DossierProjections;

/** A projection without events. */
export function newProjection(options: ReduceTaskOptions): Projected {
  return options.partition === true
    ? new DossierProjections(projectionOptions(options))
    : new MissionDossierProjection(projectionOptions(options));
}

/**
 * The projection of a checkpoint.
 * @throws CheckpointError where it is none, or one under other options
 */
export function resumedProjection(checkpoint: unknown, options: ReduceTaskOptions): Projected {
  return options.partition === true
    ? DossierProjections.fromJSON(checkpoint, projectionOptions(options))
    : MissionDossierProjection.fromJSON(checkpoint, projectionOptions(options));
}

/**
 * All namespaces of a mixed stream are taken in, so that what is said of them does not depend on chance.
 * Events come from their lines, and nobody changes them.
 */
export function projectionOptions({ rules }: ReduceTaskOptions) {
  return { rules: RULE_SETS[rules], namespaces: 'collect', immutableEvents: true } as const;
}

/** All that two projections under the same options have taken in. */
export function merged(a: Projected, b: Projected): Projected {
  return a.merge(b as never);
}

/** Applies every event. */
export class ReduceTask implements Task<Projected> {
  readonly #options: ReduceTaskOptions;
  #projection: Projected;

  constructor(options: ReduceTaskOptions) {
    this.#options = options;
    this.#projection = newProjection(options);
  }

  take(file: string, records: Iterable<InputRecord>, report: Report): void {
    for (const record of records) {
      report.records += 1;
      const result = record.value ? this.#apply(record.value, record.digest) : NOTHING;
      // What was applied is a valid event.
      if (result.outcome !== 'applied' || record.hasProblems(eventHoldsExtreme))
        this.#report(file, record, result, report);
    }
  }

  result(): Projected {
    const projection = this.#projection;
    this.#projection = newProjection(this.#options);
    return projection;
  }

  #apply(event: object, digest: LineDigest | undefined): ApplyResult {
    const fingerprint = this.#options.byLine === true ? digest : undefined;
    return this.#projection.apply(event, fingerprint);
  }

  #report(file: string, record: InputRecord, result: ApplyResult, report: Report): void {
    const { value } = record;
    if (value && result.outcome === 'ignored') {
      // Whatever other event types hold is ignored (C11); but a misspelt one would be missing
      // from the state without a word.
      for (const advisory of validateEvent(value).advisories)
        report.findings.push(advisoryFinding(file, record, advisory));
      return;
    }
    const issues = value ? issuesOf(value, result) : [];
    const findings = errorFindings(file, record, issues);
    if (value && this.#isUnassigned(value))
      findings.push(unassignedFinding(value, { file, line: record.line }));
    if (findings.length > 0) report.invalid += 1;
    report.errors += findings.length;
    for (const finding of findings) report.findings.push(finding);
  }

  /** Without a namespace that can be read, an event can be part of the one dossier, but of no other. */
  #isUnassigned(event: object): boolean {
    return (
      this.#options.partition === true &&
      readableNamespace(DOSSIER.namespaceOf(event)) === undefined
    );
  }
}

const NOTHING = { outcome: 'ignored' } as const;

function issuesOf(event: object, result: ApplyResult) {
  // What came again, or in several versions, has its errors named wherever it stands.
  return result.outcome === 'rejected' ? result.issues : issuesOfEvent(event);
}
