/** More findings are not marked, and not listed. */
export const MAX_FINDINGS = 1000;
