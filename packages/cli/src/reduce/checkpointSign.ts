/** The marker of a file that `dossier reduce --checkpoint` wrote. */
export const CHECKPOINT_FORMAT = 'mission-dossier-reduce-checkpoint';

const SIGN = JSON.stringify({ format: CHECKPOINT_FORMAT }).slice(0, -1);

/** Whether a file starts as a checkpoint does. */
export function looksLikeCheckpoint(head: Buffer): boolean {
  return head.toString('latin1', 0, SIGN.length) === SIGN;
}
