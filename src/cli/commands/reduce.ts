import { canonicalJson } from '../../canonicalJson.js';
import { RULE_SETS } from '../../conformance/replays.js';
import type { RuleSetName } from '../../conformance/replays.js';
import type { MissionDossierState } from '../../generated/types.js';
import { NamespaceMixedStreamError } from '../../reducer/namespace.js';
import { partitionByNamespace } from '../../reducer/partition.js';
import { reduceMissionDossier } from '../../reducer/reduce.js';
import type { Rejection } from '../../reducer/reduce.js';
import { eventErrors, isOfDossier, validateEvent } from '../../validation/validate.js';
import { ExitCode } from '../commandError.js';
import { placeOf } from '../eventPlaces.js';
import type { EventPlace, EventPlaces } from '../eventPlaces.js';
import { advisoryFinding, errorFindings, eventFinding } from '../finding.js';
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
  readonly partition?: boolean;
  readonly maxLineBytes: number;
}

/** Prints the state of the dossier that the events of all files make up. */
export async function reduce(
  io: Io,
  files: readonly string[],
  options: ReduceOptions,
): Promise<ExitCode> {
  const { events, findings } = await readDossierEvents(io, files, options.maxLineBytes);
  const rules = RULE_SETS[options.rules];
  // Invalid events have been found when they were read, with their places.
  const onRejected = ({ event, reason, kept }: Rejection) => {
    if (reason === 'conflicting-duplicate') findings.push(conflictFinding(events, event, kept));
  };

  const states: MissionDossierState[] = [];
  let mixed: NamespaceMixedStreamError | undefined;
  try {
    for (const part of partsOf(events, options, findings)) {
      states.push(reduceMissionDossier(part, { rules, onRejected }));
    }
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    mixed = error;
  }

  const errors = await reportFindings(io, findings);
  if (mixed) {
    await io.stderr.write(mixedNamespacesText(mixed, events, io.stderr.colors));
    return ExitCode.BadData;
  }
  for (const state of states) await io.stdout.write(render(state, io, options));
  return errors === 0 ? ExitCode.Good : ExitCode.BadData;
}

async function readDossierEvents(
  io: Io,
  files: readonly string[],
  maxLineBytes: number,
): Promise<{ events: EventPlaces; findings: Finding[] }> {
  const events = new Map<object, EventPlace>();
  const findings: Finding[] = [];
  for (const file of inputsOf(files)) {
    for await (const batch of readFile(io, file, maxLineBytes)) {
      for (const record of batch) {
        for (const finding of findingsOf(record)) findings.push(finding);
        const { value } = record;
        if (value && isOfDossier(value)) {
          events.set(value, { file: record.file, line: record.line });
        }
      }
    }
  }
  return { events, findings };
}

/**
 * What is wrong with a record. Other event types are ignored, whatever they hold (C11); but a
 * misspelt one would be missing from the state without a word.
 */
function findingsOf(record: FileRecord): Finding[] {
  const { value, problems } = record;
  if (!value) return errorFindings(record, []);
  if (!isOfDossier(value)) {
    return validateEvent(value).advisories.map((advisory) => advisoryFinding(record, advisory));
  }
  const errors = eventErrors(value);
  return errors.length === 0 && problems.length === 0 ? [] : errorFindings(record, errors);
}

/** All events together, or those of each namespace by themselves. */
function partsOf(
  events: EventPlaces,
  options: ReduceOptions,
  findings: Finding[],
): (readonly object[])[] {
  if (!options.partition) return [[...events.keys()]];
  const { byNamespace, unassigned } = partitionByNamespace(events.keys(), RULE_SETS[options.rules]);
  for (const event of unassigned) {
    findings.push(
      eventFinding(
        event,
        placeOf(events, event),
        'the event has no readable namespace, so it belongs to no part',
      ),
    );
  }
  return [...byNamespace.values()];
}

function conflictFinding(events: EventPlaces, dropped: unknown, kept: unknown): Finding {
  const { file, line } = placeOf(events, kept);
  const message = `another event at ${file}:${line} has the same id, clock and timestamp, and other content; that one is kept`;
  return eventFinding(dropped as object, placeOf(events, dropped), message);
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
