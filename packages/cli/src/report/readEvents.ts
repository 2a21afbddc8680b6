import { isMissionDossierState, validateEvent } from 'mission-dossier-contracts';
import { issuesOfEvent, isOfDossier, readRecords } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { advisoryFinding, errorFindings, eventFinding } from '../finding.js';
import type { EventPlace } from '../finding.js';
import { chunksOf } from '../input/chunks.js';
import { readError } from '../input/input.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import type { Progress } from '../progress.js';
import { counted } from '../text/counted.js';
import { CappedFindings } from './cappedFindings.js';

/** All are held in memory, with their rows of the page: some 5 KB each. */
const MOST_EVENTS = 250_000;

/** All that was read of the inputs. */
export class EventsRead {
  /** The dossier events with their places, as they were met; they may be invalid, and come twice. */
  readonly places = new Map<object, EventPlace>();
  /** Those of them that are invalid. */
  readonly invalid = new Set<object>();
  /** How many records there are of each other event type; an empty name where there is none (C11). */
  readonly ignored = new Map<string, number>();
  /** How many records each input has. */
  readonly inputs: { readonly name: string; readonly records: number }[] = [];
  readonly errors = new CappedFindings();
  readonly advisories = new CappedFindings();
}

/**
 * Reads the events of all inputs.
 * @throws CommandError where an input cannot be read, or there are more events than a report can show
 */
export async function readEvents(
  io: Io,
  inputs: readonly Input[],
  { maxLineBytes, progress }: { readonly maxLineBytes: number; readonly progress: Progress },
): Promise<EventsRead> {
  const read = new EventsRead();
  for (const input of inputs) {
    const { name } = input;
    let count = 0;
    try {
      const chunks = progress.counting(chunksOf(io, input));
      for await (const records of readRecords(chunks, { name, maxLineBytes })) {
        for (const record of records) {
          count += 1;
          take(name, record, read);
        }
      }
    } catch (error) {
      throw readError(name, error);
    }
    read.inputs.push({ name, records: count });
  }
  return read;
}

function take(file: string, record: InputRecord, read: EventsRead): void {
  const { value, line } = record;
  if (value && !isOfDossier(value)) {
    ignore(file, record, value, read);
    return;
  }
  const issues = value ? issuesOfEvent(value) : [];
  if (value) {
    read.places.set(value, { file, line });
    if (issues.length > 0) read.invalid.add(value);
    if (read.places.size > MOST_EVENTS) throw tooMany();
  }
  if (issues.length > 0 || record.problems.length > 0)
    for (const finding of errorFindings(file, record, issues)) read.errors.add(finding);
}

/** Other event types are ignored, whatever they hold (C11), but not one that is nearly the dossier's. */
function ignore(
  file: string,
  record: InputRecord,
  value: object,
  { ignored, errors, advisories }: EventsRead,
) {
  if (isMissionDossierState(value)) {
    const message = 'this is a state that dossier reduce has saved; a report is made of events';
    errors.add(eventFinding(value, { file, line: record.line }, message));
  }
  const { eventType, advisories: advice } = validateEvent(value);
  ignored.set(eventType ?? '', (ignored.get(eventType ?? '') ?? 0) + 1);
  for (const advisory of advice) advisories.add(advisoryFinding(file, record, advisory));
}

function tooMany(): CommandError {
  return new CommandError(
    `a report shows at most ${counted(MOST_EVENTS, 'event')}, and there are more; give fewer files, or use dossier reduce`,
  );
}
