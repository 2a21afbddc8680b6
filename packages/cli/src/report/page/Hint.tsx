import { Value } from './Value.js';

/** A hint what to do, if there is one. */
export function Hint({ text }: { readonly text: string | null | undefined }) {
  if (!text) return null;
  return (
    <div class="hint">
      <span aria-hidden="true">→ </span>
      <Value text={text} />
    </div>
  );
}
