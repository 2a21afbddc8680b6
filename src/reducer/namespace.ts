import { DossierError } from '../errors/dossierError.js';
import { completeLocalNamespaceTuple, equalLocalNamespaceTuples } from '../generated/complete.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';
import { local_namespace_tuple } from '../generated/constraints.js';
import { isLocalNamespaceTuple } from '../generated/guards.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import type { ReducerRules } from './rules.js';

/** A field of the namespace tuple. */
export type NamespaceField = keyof LocalNamespaceTuple;

/** The fields of the namespace tuple, in the schema's order. */
export const NAMESPACE_FIELDS = /* @__PURE__ */ Object.keys(
  local_namespace_tuple.properties,
) as readonly NamespaceField[];

/**
 * A key for a namespace, for maps: equal for two namespaces exactly when all six fields are equal,
 * whatever characters they hold. Absent and null `step_id` are the same (C14).
 *
 * @param namespace - a valid namespace
 * @returns the fields as a JSON array
 */
export function namespaceKey(namespace: LocalNamespaceTuple): string {
  return JSON.stringify(NAMESPACE_FIELDS.map((field) => namespace[field] ?? null));
}

/** As {@link namespaceKey}: equal exactly where two namespaces are one by the rules (C14, C21). */
export function identityKey(
  namespace: LocalNamespaceTuple,
  { namespaceIdentity }: ReducerRules,
): string {
  const ignoresStepId = namespaceIdentity === 'ignore-step-id';
  return namespaceKey(ignoresStepId ? { ...namespace, step_id: null } : namespace);
}

/** Whether two namespaces are one by the rules (C14, C21). */
export function areOneNamespace(
  a: LocalNamespaceTuple,
  b: LocalNamespaceTuple,
  { namespaceIdentity }: ReducerRules,
): boolean {
  return equalLocalNamespaceTuples(
    a,
    b,
    namespaceIdentity === 'ignore-step-id' ? 'step_id' : undefined,
  );
}

/** The fields in which two namespaces differ by the rules, in the schema's order (C14, C21). */
export function differingFields(
  a: LocalNamespaceTuple,
  b: LocalNamespaceTuple,
  { namespaceIdentity }: ReducerRules,
): NamespaceField[] {
  return NAMESPACE_FIELDS.filter(
    (field) =>
      (a[field] ?? null) !== (b[field] ?? null) &&
      !(field === 'step_id' && namespaceIdentity === 'ignore-step-id'),
  );
}

/** Thrown where one stream holds the events of two namespaces (C14). */
export class NamespaceMixedStreamError extends DossierError {
  override readonly name = 'NamespaceMixedStreamError';
  readonly code = 'DOSSIER_NAMESPACE_MIXED_STREAM';

  constructor(
    /** The stream's namespace: that of the first event in order that has one. */
    readonly expected: LocalNamespaceTuple,
    /** The first other namespace in order. */
    readonly actual: LocalNamespaceTuple,
    /** The fields in which they differ, in the schema's order, as far as the rules look at them. */
    readonly differing: readonly NamespaceField[],
  ) {
    super(
      'the stream mixes namespaces: they differ in ' +
        `${differing.join(', ')}; expected ${JSON.stringify(expected)}, ` +
        `found ${JSON.stringify(actual)}`,
    );
  }
}

/** What stands where an event has its namespace, where that can be read. The rest of the event may be invalid. */
export function readableNamespace(value: unknown): CompleteLocalNamespaceTuple | undefined {
  return isLocalNamespaceTuple(value) ? completeLocalNamespaceTuple(value) : undefined;
}
