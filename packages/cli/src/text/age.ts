const UNITS = [
  ['year', 365.25 * 24 * 60 * 60],
  ['month', 30.44 * 24 * 60 * 60],
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
] as const;

/** Made when it is needed: loading its data takes as long as the rest of the start of the process. */
let format: Intl.RelativeTimeFormat | undefined;

/** How long ago a timestamp was, in its largest unit: `3 days ago`. `now` in milliseconds since 1970. */
export function ageText(timestamp: string, now: number): string {
  const seconds = (Date.parse(timestamp) - now) / 1000;
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length);
  format ??= new Intl.RelativeTimeFormat('en', { numeric: 'always' });
  return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : 'just now';
}
