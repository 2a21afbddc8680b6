import type { ValidationIssue } from '../../issues/validationIssue.js';
import { comparedForm } from '../../specKitty/comparableForm.js';
import { completeReader } from '../../specKitty/completeReader.js';
import { notAccepted } from '../../specKitty/eventReader.js';
import { eventTypeOf, isEventType } from '../../validation/eventType.js';
import type { EventReader } from '../../validation/eventReader.js';
import { payloadGuardOf } from '../../validation/knownEvents.js';
import { FAMILY_EVENTS } from '../familyEvents.js';
import { readSibling } from './readSibling.js';
import type { SiblingReading } from './readSibling.js';

/** A reader for the events of all families. */
export interface FamilyReader extends EventReader {
  /** How an event of a sibling family is read; undefined for any other value. */
  readingOf(value: unknown): SiblingReading | undefined;
  /** Why an event is not read as canonical: all issues, and that its payload was not checked. */
  refusalsOf(value: unknown): readonly ValidationIssue[];
}

/** Options of {@link familyReader}. */
export interface FamilyReaderOptions {
  /** Called for each event of a sibling family in which nothing is wrong, each time that it is read. */
  readonly onRead?: ((reading: SiblingReading) => void) | undefined;
}

/**
 * Makes a reader for events of all families of one for the dossier's. The functions of
 * `mission-dossier-contracts/families` do so by themselves; pass it to the reducers and projections of sibling
 * families.
 *
 * Events of sibling families are recognised by their envelope. Members that the contract does not have are left
 * out. An event of another generation whose payload cannot be read as canonical is checked by its envelope
 * alone, and takes no part in a state.
 *
 * @param reader - as `eventReader` of `mission-dossier-contracts/spec-kitty` makes it; the generations that it
 *   does not read are refused in sibling families, too
 */
export function familyReader(
  reader: EventReader,
  { onRead = () => undefined }: FamilyReaderOptions = {},
): FamilyReader {
  const readingOf = (value: unknown) => accepted(readingOfAny(value), reader.generations);
  const refusalsOf = (value: unknown): readonly ValidationIssue[] => {
    const reading = readingOf(value);
    if (!reading) return reader.issuesOf(value);
    return reading.issues.length === 0 && reading.checked === 'envelope'
      ? [withoutSchema(reading)]
      : reading.issues;
  };
  return completeReader<Omit<FamilyReader, 'readAll' | 'apply'>>(
    {
      generations: reader.generations,
      readingOf,
      refusalsOf,
      read: (value, isCompared = true) => {
        const reading = readingOf(value);
        if (!reading) return reader.read(value, isCompared);
        if (reading.issues.length === 0) onRead(reading);
        return isCompared ? comparedForm(reading.event, FAMILY_EVENTS) : reading.event;
      },
      issuesOf: (value) => readingOf(value)?.issues ?? reader.issuesOf(value),
      advisoriesOf: (value) => reader.advisoriesOf(value),
    },
    refusalsOf,
  );
}

/** A reader for the events of all families: the given one, if it is such a reader. */
export function asFamilyReader(reader: EventReader): FamilyReader {
  return 'readingOf' in reader ? (reader as FamilyReader) : familyReader(reader);
}

function readingOfAny(value: unknown): SiblingReading | undefined {
  const eventType = eventTypeOf(value);
  const guard = isEventType(eventType) ? undefined : payloadGuardOf(FAMILY_EVENTS, eventType);
  return guard && readSibling(value as { readonly event_type: string }, guard);
}

/** A reading, refused if its generation is not to be read. */
function accepted(
  reading: SiblingReading | undefined,
  generations: EventReader['generations'],
): SiblingReading | undefined {
  if (!reading || !generations || generations.includes(reading.generation)) return reading;
  const { payload } = reading.event as { payload?: unknown };
  return {
    ...reading,
    issues: [notAccepted(reading.generation, generations)],
    // No payload is valid with such a member, and it differs where what was written differs (C13).
    event: { ...reading.event, payload: { written: payload } },
  };
}

function withoutSchema({ generation }: SiblingReading): ValidationIssue {
  return {
    path: '/payload',
    keyword: 'type',
    message: `found a payload of generation ${generation} in a form that has no schema`,
    schemaPath: `generations/${generation}/generation.json#/siblings`,
  };
}
