import type { EventTrace as Trace } from '../dossier.js';
import { Code, ShortValue } from './Value.js';

/** The event that made an entry, if the report shows events. */
export function EventTrace({ trace }: { readonly trace: Trace | undefined }) {
  if (!trace) return null;
  const { event_id, lamport_clock, file, line } = trace;
  return (
    <div class="line event">
      event <Code text={event_id} />{' '}
      <small>
        clock {lamport_clock}, <ShortValue text={`${file}:${line}`} />
      </small>
    </div>
  );
}
