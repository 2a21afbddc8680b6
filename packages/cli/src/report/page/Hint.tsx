import { Value } from './Value.js';

/** What to do about something, where anybody said. */
export function Hint({ text }: { readonly text: string | null | undefined }) {
  if (!text) return null;
  return (
    <div class="hint">
      <span aria-hidden="true">→ </span>
      <Value text={text} />
    </div>
  );
}
