import { printable } from './printable.js';

/** Why an artifact is expected. */
export function requiredBy(manifestStep: string): string {
  return manifestStep === 'required_always'
    ? 'required always'
    : `required by step ${printable(manifestStep)}`;
}
