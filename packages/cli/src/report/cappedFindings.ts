import type { Finding } from '../finding.js';

/** A page with more than this is read by nobody; `dossier validate` names all. */
const MOST_SHOWN = 1000;

/** Findings: the first of them, and how many there are. */
export class CappedFindings {
  readonly shown: Finding[] = [];
  total = 0;

  add(finding: Finding): void {
    this.total += 1;
    if (this.shown.length < MOST_SHOWN) this.shown.push(finding);
  }
}
