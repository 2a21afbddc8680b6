import { endOfCompleteLines } from '../input/endOfCompleteLines.js';
import { assertKept } from '../input/fileMark.js';
import { withReadErrors } from '../input/input.js';
import type { Input } from '../input/input.js';
import type { InputCopies } from '../input/inputCopies.js';

/** Whether the last line of an input has no line feed, so that what is appended would continue it. */
export function hasOpenEnd(input: Input, copies: InputCopies): boolean {
  const { name, path, kind, size } = input;
  // The pipe may have been filled from the file that is appended to.
  if (kind === 'pipe') return copies.isOpenEnded(input);
  if (kind !== 'lines' || path === null || size === null) return false;
  return withReadErrors(name, () => {
    const isOpen = endOfCompleteLines(path, size) < size;
    assertKept(input);
    return isOpen;
  });
}
