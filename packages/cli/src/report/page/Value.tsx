import { printable } from '../../text/printable.js';
import { shortened } from '../../text/shortened.js';

/** A longer text is folded up. */
const LONGEST = 500;

/**
 * A text from the input, which may be hostile. Controls are shown as escapes, its direction is its own,
 * and a long one can be folded out. Every text from the input goes through one of the functions here.
 */
export function Value({ text }: { readonly text: string }) {
  return <Foldable text={text} as="bdi" />;
}

/** The same where nothing can be folded out: without its middle where it is long. */
export function ShortValue({ text }: { readonly text: string }) {
  return <bdi>{shortened(printable(text))}</bdi>;
}

/** Whether {@link ShortValue} leaves something out. */
export function isLong(text: string): boolean {
  const whole = printable(text);
  return shortened(whole) !== whole;
}

/** A path whose folder recedes behind its name. */
export function ShortPath({ text }: { readonly text: string }) {
  const path = shortened(printable(text));
  const nameStart = path.lastIndexOf('/', path.length - 2) + 1;
  return (
    <bdi class="path">
      {nameStart > 0 && <span class="folder">{path.slice(0, nameStart)}</span>}
      {path.slice(nameStart)}
    </bdi>
  );
}

/** A path whose folder recedes behind its name, all of it. */
export function Path({ text }: { readonly text: string }) {
  return isLong(text) ? <Value text={text} /> : <ShortPath text={text} />;
}

/** A hash, a commit, a pointer: what is compared character by character. */
export function Code({ text }: { readonly text: string }) {
  return <Foldable text={text} as="code" />;
}

/** Not within a paragraph: that would end where the folding begins. */
function Foldable({ text, as: As }: { readonly text: string; readonly as: 'bdi' | 'code' }) {
  const whole = printable(text);
  if (whole.length <= LONGEST) return <As>{whole}</As>;
  return (
    <details class="long">
      <summary>
        <As>{shortened(whole)}</As>{' '}
        <small>({whole.length.toLocaleString('en-US')} characters)</small>
      </summary>
      <As>{whole}</As>
    </details>
  );
}
