import {
  DossierProjections,
  isMissionDossierState,
  MissionDossierProjection,
  validateEvent,
} from 'mission-dossier-contracts';
import type { ApplyResult, EventReader } from 'mission-dossier-contracts';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import type { RuleSetName } from 'mission-dossier-contracts/conformance';
import { DOSSIER, identityKey, readableNamespace } from 'mission-dossier-contracts/tooling';
import type { InputRecord, LineDigest } from 'mission-dossier-contracts/tooling';
import {
  advisoryFinding,
  errorFindings,
  savedStateFinding,
  unassignedFinding,
} from '../finding.js';
import { readerFor } from '../generations/forms.js';
import type { FormOptions } from '../generations/forms.js';
import { countEvent, countOther } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import { isOfOtherMission } from '../missions/ofMission.js';
import { numberCheckFor } from './eventHasExtremeNumber.js';
import { addErrors } from './task.js';
import type { Report, Task } from './task.js';

/** How records are reduced. */
export interface ReduceTaskOptions extends FormOptions {
  readonly rules: RuleSetName;
  /** Whether each namespace is reduced separately. */
  readonly partition?: boolean | undefined;
  /**
   * Whether versions of an event are compared by their lines instead of their contents (C13). That takes
   * a fifth of the time, but reports an event that is repeated with other formatting as another version.
   */
  readonly byLine?: boolean;
  /** Whether saved states are ignored, as other records are; default: they are errors. */
  readonly ignoresStates?: boolean;
}

/** The projection of one dossier, or of one dossier per namespace. */
export type AnyProjection = MissionDossierProjection | DossierProjections;

/**
 * A projection without events.
 * @param reader - default: the one for the forms of the options
 */
export function newProjection(options: ReduceTaskOptions, reader?: EventReader): AnyProjection {
  return options.partition === true
    ? new DossierProjections(projectionOptions(options, reader))
    : new MissionDossierProjection(projectionOptions(options, reader));
}

/**
 * Collects all namespaces of a mixed stream, so that the error about them does not depend on the order of
 * reading. Events are parsed here, so nobody else can change them.
 */
export function projectionOptions(options: ReduceTaskOptions, reader = readerFor(options)) {
  const rules = RULE_SETS[options.rules];
  return { rules, namespaces: 'collect', immutableEvents: true, reader } as const;
}

/** Merges two projections that have the same options. */
export function mergeProjections(a: AnyProjection, b: AnyProjection): AnyProjection {
  return a.merge(b as never);
}

/** Applies every event. */
export class ReduceTask implements Task<AnyProjection> {
  readonly #options: ReduceTaskOptions;
  /** Absent if only the canonical form is read. */
  readonly #reader: EventReader | undefined;
  /** Reads events that are not counted. */
  readonly #sampler: EventReader | undefined;
  /** Where the events that are read are counted. */
  #counts: GenerationCounts = {};
  /** That of the last event that was read. */
  #generation: Generation | undefined;
  #projection: AnyProjection;

  constructor(options: ReduceTaskOptions) {
    this.#options = options;
    this.#reader = readerFor(options, (generation, leftOut) => {
      this.#generation = generation;
      countEvent(this.#counts, generation, leftOut);
    });
    this.#sampler = readerFor(options);
    this.#projection = newProjection(options, this.#reader);
  }

  process(file: string, records: Iterable<InputRecord>, report: Report): void {
    this.#counts = report.generations;
    const { mission, partition } = this.#options;
    const meant = mission === undefined ? records : ofMission(records, mission, report);
    let applied: object | undefined;
    for (const record of meant) {
      report.records += 1;
      const { value } = record;
      const result = value ? this.#apply(value, record.digest) : NOTHING;
      // An event that was applied is valid.
      if (result.outcome !== 'applied' || record.hasProblems(numberCheckFor(this.#generation)))
        this.#report(file, record, result, report);
      else applied = value;
    }
    // A sample of the namespaces of a stream that should have one.
    if (applied && partition !== true) report.namespaces.push(this.#namespaceKeyOf(applied));
  }

  result(): AnyProjection {
    const projection = this.#projection;
    this.#projection = newProjection(this.#options, this.#reader);
    return projection;
  }

  #apply(event: object, digest: LineDigest | undefined): ApplyResult {
    this.#generation = undefined;
    const fingerprint = this.#options.byLine === true ? digest : undefined;
    return this.#projection.apply(event, fingerprint);
  }

  #report(file: string, record: InputRecord, result: ApplyResult, report: Report): void {
    const { value } = record;
    if (value && result.outcome === 'ignored') {
      // Other event types are ignored, whatever they contain (C11). But an event with a misspelt type
      // would be missing from the state silently.
      for (const advisory of validateEvent(value).advisories)
        report.findings.push(advisoryFinding(file, record, advisory));
      // A state is not an event that somebody else reads: it was passed instead of events.
      if (this.#options.ignoresStates !== true && isMissionDossierState(value))
        addErrors([savedStateFinding(value, { file, line: record.line })], report);
      return;
    }
    if (value && !this.#reader) countOther(this.#counts, value);
    const issues = value ? this.#issuesOf(value, result) : [];
    const findings = errorFindings(file, record, issues);
    if (value && this.#isUnassigned(value))
      findings.push(unassignedFinding(value, { file, line: record.line }));
    addErrors(findings, report);
  }

  #issuesOf(event: object, result: ApplyResult) {
    // The errors of an event are reported for each of its copies and versions.
    if (result.outcome === 'rejected') return result.issues;
    return this.#reader ? this.#reader.issuesOf(event) : validateEvent(event).issues;
  }

  /** An event without a readable namespace cannot be assigned to one of several dossiers. */
  #isUnassigned(event: object): boolean {
    return this.#options.partition === true && this.#namespaceOf(event) === undefined;
  }

  #namespaceKeyOf(event: object): string {
    const namespace = this.#namespaceOf(event);
    return namespace ? identityKey(namespace, RULE_SETS[this.#options.rules]) : '';
  }

  #namespaceOf(event: object) {
    const read = this.#sampler?.read(event) ?? event;
    return readableNamespace(DOSSIER.namespaceOf(read));
  }
}

const NOTHING = { outcome: 'ignored' } as const;

/** The records without events of other missions, which are counted. */
function* ofMission(
  records: Iterable<InputRecord>,
  mission: string,
  report: Report,
): Generator<InputRecord> {
  for (const record of records) {
    if (record.value && isOfOtherMission(record.value, mission)) report.records += 1;
    else yield record;
  }
}
