import { isEvent as isWrittenEvent } from '../../generated/generations/guards.js';
import { SIBLING_FORMS } from '../../generated/generations/siblings.js';
import type { SiblingForm } from '../../generated/generations/siblings.js';
import { isEvent } from '../../generated/guards.js';
import { guardOf } from '../../issues/modelGuard.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import type { ValidationIssue } from '../../issues/validationIssue.js';
import { issuesBy, payloadOf } from '../../validation/eventGuard.js';
import { readOpenly } from './readOpenly.js';

/** A generation in which events of sibling families are written. */
export type SiblingGeneration = (typeof SIBLING_FORMS)[number]['name'];

/** How an event of a sibling family is read. */
export interface SiblingReading {
  /** The generation by its envelope. */
  readonly generation: SiblingGeneration;
  /**
   * What was checked. It is the envelope alone if the payload of an event of another generation than the
   * canonical one cannot be read as canonical: its form has no schema.
   */
  readonly checked: 'payload' | 'envelope';
  /** The places of members that the contract does not have, and that are left out. */
  readonly leftOut: readonly string[];
  /** What is wrong with what was checked; pointers start at the event. */
  readonly issues: readonly ValidationIssue[];
  /**
   * The canonical event, if the payload was checked and nothing is wrong. Otherwise it has a place in the
   * order, where that is readable, and is never valid.
   */
  readonly event: object;
}

interface TypedEvent {
  readonly event_type: string;
}

/** Reads an event of a sibling family, in any generation (C26). */
export function readSibling(event: TypedEvent, guard: ModelGuard<unknown>): SiblingReading {
  const form = formOf(event);
  const written = payloadOf(event);
  const { value, leftOut, issues } = readOpenly(guard, renamed(written, form, event.event_type));
  if (issues.length > 0 && !form.isCanonical)
    return {
      generation: form.name,
      checked: 'envelope',
      leftOut: [],
      issues: isWrittenEvent.issuesOf(event),
      event: form.withPayload(event, written as object),
    };
  const envelope = form.isCanonical ? isEvent : isWrittenEvent;
  const found =
    issues.length === 0 && envelope(event) ? issues : issuesBy(envelope, guardWith(issues), event);
  const isAsWritten = form.isCanonical && (found.length > 0 || value === written);
  return {
    generation: form.name,
    checked: 'payload',
    leftOut: leftOut.map((place) => `/payload${place}`),
    issues: found,
    event: isAsWritten ? event : form.withPayload(event, value as object),
  };
}

/** The guard of a payload whose issues are known. */
function guardWith(issues: readonly ValidationIssue[]): ModelGuard<unknown> {
  return guardOf(
    () => issues.length === 0,
    () => issues,
  );
}

/** The form by whose envelope an event is recognised: there is one for every event. */
function formOf(event: object): SiblingForm & { readonly name: SiblingGeneration } {
  const found = SIBLING_FORMS.find(({ isRecognised }) => isRecognised(event));
  if (!found) throw new Error('internal error: an event has no generation');
  return found;
}

/** A payload with the canonical names of its members. */
function renamed(payload: unknown, { renames }: SiblingForm, eventType: string): unknown {
  const names = Object.entries(renames[eventType] ?? {}).filter(
    ([canonical, written]) => has(payload, written) && !has(payload, canonical),
  );
  if (names.length === 0) return payload;
  const canonicalOf = new Map(names.map(([canonical, written]) => [written, canonical]));
  return Object.fromEntries(
    Object.entries(payload as object).map(([name, value]) => [
      canonicalOf.get(name) ?? name,
      value,
    ]),
  );
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}
