import { canonicalJson } from '../../canonicalJson.js';
import { RULE_SETS } from '../../conformance/replays.js';
import type { RuleSetName } from '../../conformance/replays.js';
import type { MissionDossierState } from '../../generated/types.js';
import { NamespaceMixedStreamError } from '../../reducer/namespace.js';
import { partitionByNamespace } from '../../reducer/partition.js';
import { reduceMissionDossier } from '../../reducer/reduce.js';
import type { Rejection } from '../../reducer/reduce.js';
import { isDossierEventType } from '../../validation/validate.js';
import { ExitCode } from '../commandError.js';
import { recordFinding, schemaFinding, textFinding } from '../finding.js';
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
  const { records, findings } = await readDossierEvents(io, files, options.maxLineBytes);
  const rules = RULE_SETS[options.rules];
  const onRejected = (rejection: Rejection) => {
    findings.push(...rejectionFindings(rejection, records));
  };

  const events = [...records.keys()];
  const parts = partsOf(events, options, findings, records);
  const states: MissionDossierState[] = [];
  try {
    for (const part of parts) states.push(reduceMissionDossier(part, { rules, onRejected }));
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    await reportFindings(io, findings);
    await io.stderr.write(mixedNamespacesText(error, records, io.stderr.colors));
    return ExitCode.BadData;
  }

  await reportFindings(io, findings);
  for (const state of states) await io.stdout.write(render(state, io, options));
  return findings.length === 0 ? ExitCode.Good : ExitCode.BadData;
}

type RecordsByEvent = ReadonlyMap<object, FileRecord>;

async function readDossierEvents(
  io: Io,
  files: readonly string[],
  maxLineBytes: number,
): Promise<{ records: RecordsByEvent; findings: Finding[] }> {
  const records = new Map<object, FileRecord>();
  const findings: Finding[] = [];
  for (const file of inputsOf(files)) {
    for await (const batch of readFile(io, file, maxLineBytes)) {
      for (const record of batch) {
        findings.push(...record.problems.map((problem) => textFinding(record, problem)));
        const { value } = record;
        if (value && isDossierEventType((value as { event_type?: unknown }).event_type)) {
          records.set(value, record);
        }
      }
    }
  }
  return { records, findings };
}

/** All events together, or those of each namespace by themselves. */
function partsOf(
  events: readonly object[],
  options: ReduceOptions,
  findings: Finding[],
  records: RecordsByEvent,
): (readonly object[])[] {
  if (!options.partition) return [events];
  const { byNamespace, unassigned } = partitionByNamespace(events, RULE_SETS[options.rules]);
  for (const event of unassigned) {
    const record = records.get(event);
    if (record)
      findings.push(
        recordFinding(record, 'the event has no readable namespace, so it belongs to no part'),
      );
  }
  return [...byNamespace.values()];
}

function rejectionFindings(
  { event, reason, errors, kept }: Rejection,
  records: RecordsByEvent,
): Finding[] {
  const record = records.get(event as object);
  if (!record) return [];
  if (reason !== 'conflicting-duplicate')
    return errors.map((error) => schemaFinding(record, error));
  const other = records.get(kept as object);
  const place = other ? ` at ${other.file}:${other.locate('').line}` : '';
  return [
    recordFinding(
      record,
      `another event${place} has the same id, clock and timestamp, and other content; that one is kept`,
    ),
  ];
}

async function reportFindings(io: Io, findings: readonly Finding[]): Promise<void> {
  const { colors } = io.stderr;
  for (const finding of findings) await io.stderr.write(`${findingLine(finding, colors)}\n`);
  if (findings.length === 0) return;
  await io.stderr.write(
    `${colors.red('rejected:')} ${counted(findings.length, 'error')}; the state leaves out what is named above\n`,
  );
}

function render(state: MissionDossierState, io: Io, { format }: ReduceOptions): string {
  return format === 'json'
    ? `${canonicalJson(state)}\n`
    : `${dossierText(state, io.stdout.colors, io.now())}\n`;
}
