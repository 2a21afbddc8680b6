/** How the states of a mission are shown, one after the other. */
export const WATCH_FORMATS = ['text', 'lines', 'json'] as const;

/** The name of a format. */
export type WatchFormat = (typeof WATCH_FORMATS)[number];
