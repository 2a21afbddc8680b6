import { REDUCE, VALIDATE } from '../arguments.js';
import { dossierCost } from '../freshProcess.js';
import { GOALS } from '../goals.js';
import type { Bench, Figure, Measured, Row } from '../row.js';

/** The number of measured processes, few because the memory varies little. */
const ROUNDS = 3;

/** Peak memory on a large file. */
export const memory: Row = {
  name: 'memory',
  user: 'a job on a machine with little memory',
  explanation:
    'The most memory (resident set) that a process of its own ever had, on the largest file, with one ' +
    'thread.',
  measure,
};

function measure({ scale, files, report }: Bench): Measured {
  const file = files.of({ events: scale.large });
  const peaks = (what: string, args: readonly string[]): Figure => {
    const samples = Array.from({ length: ROUNDS }, (_, round) => {
      report(`${what}: process ${round + 1} of ${ROUNDS}`);
      return dossierCost(args).peakBytes / 1e6;
    });
    return { what, samples, unit: 'MB', goal: GOALS.peakMegabytes };
  };
  const events = `${scale.large.toLocaleString('en')} events`;
  return {
    figures: [
      peaks(`dossier reduce, ${events}, peak`, [...REDUCE, file]),
      peaks(`dossier validate, ${events}, peak`, [...VALIDATE, file]),
    ],
  };
}
