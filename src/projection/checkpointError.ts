import { DossierError } from '../errors/dossierError.js';
/**
 * Why a checkpoint was refused. `foreign`: the value is not a checkpoint of this family. `newer`: a newer
 * version of this package wrote it. `corrupt`: it is damaged or was changed. `options`: its options
 * are not the expected ones.
 */
export type CheckpointErrorReason = 'foreign' | 'newer' | 'corrupt' | 'options';

/** Thrown if a projection cannot be read from a checkpoint. */
export class CheckpointError extends DossierError {
  override readonly name = 'CheckpointError';
  readonly code = 'DOSSIER_CHECKPOINT_REFUSED';

  constructor(
    readonly reason: CheckpointErrorReason,
    message: string,
  ) {
    super(message);
  }
}
