import type { Finding } from '../finding.js';

/** Nobody reads more than this on a page; `dossier validate` reports all. */
const MAX_SHOWN = 1000;

/** The first findings, and the number of all. */
export class CappedFindings {
  readonly shown: Finding[] = [];
  total = 0;

  add(finding: Finding): void {
    this.total += 1;
    if (this.shown.length < MAX_SHOWN) this.shown.push(finding);
  }
}
