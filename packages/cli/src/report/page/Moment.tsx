import { readableDay, readableTime } from '../../text/readableTime.js';

/** A point in time, for people and, below it, as it is written. */
export function Moment({ at }: { readonly at: string }) {
  return (
    <time datetime={at}>
      {readableTime(at)} <span class="written">{at}</span>
    </time>
  );
}

/** The same in running text. */
export function Time({ at }: { readonly at: string }) {
  return <time datetime={at}>{readableTime(at)}</time>;
}

/** Its day alone. */
export function Day({ at }: { readonly at: string }) {
  return <time datetime={at}>{readableDay(at)}</time>;
}
