import { DossierError } from '../../../errors/dossierError.js';
import type { LocalNamespaceTuple } from '../../../generated/types.js';
import { printableJson } from '../../../json/printableJson.js';
import type { NamespaceField } from '../../../reducer/namespace.js';

/** Thrown if two dossiers cannot be compared because they belong to different namespaces. */
export class NamespaceMismatchError extends DossierError {
  override readonly name = 'NamespaceMismatchError';
  readonly code = 'DOSSIER_NAMESPACE_MISMATCH';

  constructor(
    /** The namespace of the baseline. */
    readonly expected: LocalNamespaceTuple,
    /** The namespace of the current dossier. */
    readonly actual: LocalNamespaceTuple,
    /** The fields that differ, in schema order. `manifest_version` may differ and is never listed. */
    readonly differing: readonly NamespaceField[],
  ) {
    super(
      `dossiers of different namespaces cannot be compared: they differ in ${differing.join(', ')}; ` +
        `expected ${printableJson(expected)}, found ${printableJson(actual)}`,
    );
  }
}
