import type { Input } from '../input/input.js';

/** The checkpoints among inputs, and the inputs that have records. */
export function splitInputs(inputs: readonly Input[]) {
  const isCheckpoint = ({ kind }: Input) => kind === 'checkpoint';
  return {
    checkpoints: inputs.filter(isCheckpoint),
    withRecords: inputs.filter((input) => !isCheckpoint(input)),
  };
}
