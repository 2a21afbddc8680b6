import { readableDay, readableTime } from '../../text/readableTime.js';

/** A point in time: for people and, below, as it is written in the event. */
export function Moment({ at }: { readonly at: string }) {
  return (
    <time datetime={at}>
      {readableTime(at)} <span class="written">{at}</span>
    </time>
  );
}

/** A point in time in running text. */
export function Time({ at }: { readonly at: string }) {
  return <time datetime={at}>{readableTime(at)}</time>;
}

/** Only the day of a point in time. */
export function Day({ at }: { readonly at: string }) {
  return <time datetime={at}>{readableDay(at)}</time>;
}
