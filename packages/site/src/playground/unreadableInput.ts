import { MAX_MIB } from './limits.js';

/** An input that cannot be read here. Its message is for people. */
export class UnreadableInput extends Error {}

/** The error for an input that is too large. */
export function tooLarge(): UnreadableInput {
  return new UnreadableInput(
    `The input has more than ${MAX_MIB} MiB. dossier validate FILE has no limit.`,
  );
}
