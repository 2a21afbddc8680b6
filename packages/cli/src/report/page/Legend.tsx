import type { ParityStatus } from 'mission-dossier-contracts';
import { Mark } from './Mark.js';

/** What the signs of the picture mean; the table below it has the same in words. */
export function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      {(['snapshot', 'drift', 'missing'] as const).map((kind) => (
        <li>
          <svg width="16" height="16" viewBox="-8 -8 16 16">
            <g class={`mark ${kind}`}>
              <Mark kind={kind} />
            </g>
          </svg>
          {kind === 'missing' ? 'found missing' : kind}
        </li>
      ))}
      {(['unknown', 'clean', 'drifted'] satisfies ParityStatus[]).map((status) => (
        <li>
          <span class={`swatch ${status}`} />
          {status}
        </li>
      ))}
    </ul>
  );
}
