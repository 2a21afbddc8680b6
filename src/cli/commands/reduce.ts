import { canonicalJson } from '../../canonicalJson.js';
import { RULE_SETS } from '../../conformance/replays.js';
import type { RuleSetName } from '../../conformance/replays.js';
import type { MissionDossierState } from '../../generated/types.js';
import { NamespaceMixedStreamError } from '../../reducer/namespace.js';
import { partitionByNamespace } from '../../reducer/partition.js';
import { reduceMissionDossier } from '../../reducer/reduce.js';
import type { Rejection } from '../../reducer/reduce.js';
import { eventErrors, isDossierEventType, validateEvent } from '../../validation/validate.js';
import { ExitCode } from '../commandError.js';
import { advisoryFinding, errorFindings, recordFinding } from '../finding.js';
import type { Finding } from '../finding.js';
import { inputsOf, readFile } from '../input.js';
import type { FileRecord } from '../input.js';
import type { Io } from '../io.js';
import { findingLine } from '../reporters/text.js';
import { counted } from '../text/counted.js';
import { dossierText } from '../text/dossier.js';
import { mixedNamespacesText } from '../text/mixedNamespaces.js';

/** The options of `dossier reduce`. */
export interface ReduceOptions {
  readonly rules: RuleSetName;
  readonly format: 'text' | 'json';
  /** Whether each namespace is reduced by itself. */
  readonly partition: boolean;
  readonly maxLineBytes: number;
}

/** Prints the state of the dossier that the events of all files make up. */
export async function reduce(
  io: Io,
  files: readonly string[],
  options: ReduceOptions,
): Promise<ExitCode> {
  const input = await readDossierEvents(io, files, options.maxLineBytes);
  const rejected = new RejectedRecords(input);
  const rules = RULE_SETS[options.rules];
  const onRejected = (rejection: Rejection) => {
    rejected.add(rejection);
  };

  const states: MissionDossierState[] = [];
  let mixed: NamespaceMixedStreamError | undefined;
  try {
    for (const part of partsOf(input, options, rejected)) {
      states.push(reduceMissionDossier(part, { rules, onRejected }));
    }
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    mixed = error;
  }

  const errors = await reportFindings(io, rejected.findings());
  if (mixed) {
    await io.stderr.write(mixedNamespacesText(mixed, input.events, io.stderr.colors));
    return ExitCode.BadData;
  }
  for (const state of states) await io.stdout.write(render(state, io, options));
  return errors === 0 ? ExitCode.Good : ExitCode.BadData;
}

/** What was read: the dossier events, and the records that are none. */
interface Input {
  /** Each dossier event with its record, in the order of the input. */
  readonly events: ReadonlyMap<object, FileRecord>;
  /** What is to be said of the other records. */
  readonly findings: readonly Finding[];
}

async function readDossierEvents(
  io: Io,
  files: readonly string[],
  maxLineBytes: number,
): Promise<Input> {
  const events = new Map<object, FileRecord>();
  const findings: Finding[] = [];
  for (const file of inputsOf(files)) {
    for await (const batch of readFile(io, file, maxLineBytes)) {
      for (const record of batch) {
        const { value } = record;
        if (value && isDossierEventType((value as { event_type?: unknown }).event_type)) {
          events.set(value, record);
        } else {
          for (const finding of findingsOfOther(record)) findings.push(finding);
        }
      }
    }
  }
  return { events, findings };
}

/**
 * Other event types are ignored, whatever they hold (C11); but a misspelt one would be missing from
 * the state without a word.
 */
function findingsOfOther(record: FileRecord): Finding[] {
  if (!record.value) return errorFindings(record, []);
  return validateEvent(record.value).advisories.map((advisory) =>
    advisoryFinding(record, advisory),
  );
}

/** All events together, or those of each namespace by themselves. */
function partsOf(
  { events }: Input,
  options: ReduceOptions,
  rejected: RejectedRecords,
): (readonly object[])[] {
  if (!options.partition) return [[...events.keys()]];
  const rules = RULE_SETS[options.rules];
  const { byNamespace, unassigned } = partitionByNamespace(events.keys(), rules);
  for (const event of unassigned) rejected.addUnassigned(event);
  return [...byNamespace.values()];
}

/** Collects what is wrong with the dossier events, by record. */
class RejectedRecords {
  readonly #input: Input;
  readonly #findings = new Map<FileRecord, Finding[]>();

  constructor(input: Input) {
    this.#input = input;
    for (const record of input.events.values()) {
      if (record.problems.length > 0) this.#set(record, errorFindings(record, []));
    }
  }

  add({ event, reason, errors, kept }: Rejection): void {
    const record = this.#recordOf(event);
    if (reason === 'conflicting-duplicate') this.#append(record, this.#conflict(record, kept));
    else this.#set(record, errorFindings(record, errors));
  }

  addUnassigned(event: object): void {
    const record = this.#recordOf(event);
    this.#set(record, errorFindings(record, eventErrors(event)));
    this.#append(
      record,
      recordFinding(record, 'the event has no readable namespace, so it belongs to no part'),
    );
  }

  /** In the order of the input, after those of the records that are no dossier events. */
  findings(): Finding[] {
    const ofEvents = [...this.#input.events.values()].flatMap(
      (record) => this.#findings.get(record) ?? [],
    );
    return [...this.#input.findings, ...ofEvents];
  }

  #conflict(record: FileRecord, kept: unknown): Finding {
    const other = this.#recordOf(kept);
    const place = `${other.file}:${other.locate('').line}`;
    return recordFinding(
      record,
      `another event at ${place} has the same id, clock and timestamp, and other content; that one is kept`,
    );
  }

  #recordOf(event: unknown): FileRecord {
    return this.#input.events.get(event as object) as FileRecord;
  }

  #set(record: FileRecord, findings: Finding[]): void {
    this.#findings.set(record, findings);
  }

  #append(record: FileRecord, finding: Finding): void {
    this.#set(record, [...(this.#findings.get(record) ?? []), finding]);
  }
}

/** @returns how many of the findings are errors */
async function reportFindings(io: Io, findings: readonly Finding[]): Promise<number> {
  const { colors } = io.stderr;
  for (const finding of findings) await io.stderr.write(`${findingLine(finding, colors)}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    await io.stderr.write(`${colors.red('invalid:')} ${counted(errors, 'error')} in the input\n`);
  }
  return errors;
}

function render(state: MissionDossierState, io: Io, { format }: ReduceOptions): string {
  return format === 'json'
    ? `${canonicalJson(state)}\n`
    : `${dossierText(state, io.stdout.colors, io.now())}\n`;
}
