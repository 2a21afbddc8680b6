/** More findings are not marked, and not listed. */
export const MAX_FINDINGS = 1000;

/** A larger input is for the command line. */
export const MAX_MIB = 64;
export const MAX_BYTES = MAX_MIB * 1024 * 1024;

/** So many events are about as long as the longest input. The rows of a damaged database may have no end. */
export const MAX_ROWS = 500_000;
