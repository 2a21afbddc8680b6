import { DossierError } from '../errors/dossierError.js';
import { completeLocalNamespaceTuple, equalLocalNamespaceTuples } from '../generated/complete.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';
import { local_namespace_tuple } from '../generated/constraints.js';
import { isLocalNamespaceTuple } from '../generated/guards.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import { printableJson } from '../json/printableJson.js';
import type { ReducerRules } from './rules.js';

/** A field of the namespace tuple. */
export type NamespaceField = keyof LocalNamespaceTuple;

/** The fields of the namespace tuple, in the schema's order. */
export const NAMESPACE_FIELDS = /* @__PURE__ */ fieldsOf(local_namespace_tuple);

function fieldsOf({ properties }: typeof local_namespace_tuple): readonly NamespaceField[] {
  return Object.keys(properties) as NamespaceField[];
}

/**
 * Returns a key of a namespace for maps. Two keys are equal exactly if all six fields are equal, whatever
 * characters the fields hold. An absent `step_id` equals null (C14).
 *
 * @param namespace - a valid namespace
 * @returns the fields as a JSON array
 */
export function namespaceKey(namespace: LocalNamespaceTuple): string {
  return JSON.stringify(NAMESPACE_FIELDS.map((field) => namespace[field] ?? null));
}

/** A key like {@link namespaceKey}: equal exactly if the namespaces are equal by the rules (C14, C21). */
export function identityKey(
  namespace: LocalNamespaceTuple,
  { namespaceIdentity }: ReducerRules,
): string {
  const ignoresStepId = namespaceIdentity === 'ignore-step-id';
  return namespaceKey(ignoresStepId ? { ...namespace, step_id: null } : namespace);
}

/** Whether two namespaces are equal by the rules (C14, C21). */
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

/** Whether namespaces are several by the rules. */
export function areMixed(namespaces: readonly LocalNamespaceTuple[], rules: ReducerRules): boolean {
  const [first] = namespaces;
  return !!first && namespaces.some((each) => !areOneNamespace(first, each, rules));
}

/** The fields in which two namespaces differ by the rules, in schema order (C14, C21). */
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

/** Thrown if a stream contains events of more than one namespace (C14). */
export class NamespaceMixedStreamError extends DossierError {
  override readonly name = 'NamespaceMixedStreamError';
  readonly code = 'DOSSIER_NAMESPACE_MIXED_STREAM';

  constructor(
    /** The namespace of the stream: that of the first event in the order with a readable namespace. */
    readonly expected: LocalNamespaceTuple,
    /** The first other namespace in the order. */
    readonly actual: LocalNamespaceTuple,
    /** The fields that differ, in schema order, without the ones that the rules ignore. */
    readonly differing: readonly NamespaceField[],
  ) {
    super(
      'the stream mixes namespaces: they differ in ' +
        `${differing.join(', ')}; expected ${printableJson(expected)}, ` +
        `found ${printableJson(actual)}`,
    );
  }
}

/** The namespace of an event, if it is valid; the rest of the event may be invalid. */
export function readableNamespace(value: unknown): CompleteLocalNamespaceTuple | undefined {
  return isLocalNamespaceTuple(value) ? completeLocalNamespaceTuple(value) : undefined;
}
