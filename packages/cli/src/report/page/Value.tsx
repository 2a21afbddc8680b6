import { printable } from '../../text/printable.js';
import { shorten } from '../../text/shorten.js';
import { grouped } from '../../text/grouped.js';

/** A longer text is folded. */
const MAX_LENGTH = 500;

/**
 * A text from the input, which may be hostile. Control characters are shown as escapes, its text direction
 * is isolated, and a long one is folded. Every text from the input goes through one of the functions here.
 */
export function Value({ text }: { readonly text: string }) {
  return <Foldable text={text} as="bdi" />;
}

/** The same for places without folding: a long text is shown without its middle. */
export function ShortValue({ text }: { readonly text: string }) {
  return <bdi>{shorten(printable(text))}</bdi>;
}

/** Whether {@link ShortValue} omits part of a text. */
export function isLong(text: string): boolean {
  const whole = printable(text);
  return shorten(whole) !== whole;
}

/** A path, shortened if it is long. Its folder is less prominent than its name. */
export function ShortPath({ text }: { readonly text: string }) {
  const path = shorten(printable(text));
  const nameStart = path.lastIndexOf('/', path.length - 2) + 1;
  return (
    <bdi class="path">
      {nameStart > 0 && <span class="folder">{path.slice(0, nameStart)}</span>}
      {path.slice(nameStart)}
    </bdi>
  );
}

/** The same in full. */
export function Path({ text }: { readonly text: string }) {
  return isLong(text) ? <Value text={text} /> : <ShortPath text={text} />;
}

/** A text that people compare character by character: a hash, a commit or a pointer. */
export function Code({ text }: { readonly text: string }) {
  return <Foldable text={text} as="code" />;
}

/** Do not use it within a paragraph: HTML would end the paragraph before `details`. */
function Foldable({ text, as: As }: { readonly text: string; readonly as: 'bdi' | 'code' }) {
  const whole = printable(text);
  if (whole.length <= MAX_LENGTH) return <As>{whole}</As>;
  return (
    <details class="long">
      <summary>
        <As>{shorten(whole)}</As> <small>({grouped(whole.length)} characters)</small>
      </summary>
      <As>{whole}</As>
    </details>
  );
}
