import { REDUCE, VALIDATE } from '../arguments.js';
import { dossierCost } from '../freshProcess.js';
import { GOALS } from '../goals.js';
import { processContestant, takeTurns } from '../rounds.js';
import type { Contestant } from '../rounds.js';
import type { Bench, Measured, Row } from '../row.js';
import type { WrittenForm } from '../writtenEvent.js';

const COMMANDS = [VALIDATE, REDUCE];
const GENERATIONS: readonly WrittenForm[] = ['3.0', 'flat-mission'];

/** The same events in the forms of producers, against their canonical form. */
export const generations: Row = {
  name: 'generations',
  user: 'an operator whose producers write other generations than the canonical one',
  explanation:
    'The same events in several generations. Whole processes, in processor time, against the canonical ' +
    'form; `reduce` of that one against `--strict`, which reads nothing else.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const { files, scale } = bench;
  const fileOf = (form: WrittenForm) => files.of({ events: scale.pipeline, form });
  const rivals = COMMANDS.map((command) => {
    const name = `dossier ${command[0] ?? ''}`;
    const run = (form: WrittenForm, ...options: readonly string[]): Contestant =>
      processContestant(
        [name, ...options, ...(form === 'canonical' ? [] : [`of ${form}`])].join(' '),
        () => dossierCost([...command, ...options, fileOf(form)]),
      );
    return {
      // `validate --strict` does more: it also looks for conflicting duplicates.
      strict: command === REDUCE ? [run('canonical', '--strict')] : [],
      canonical: run('canonical'),
      others: GENERATIONS.map((form) => run(form)),
    };
  });
  const all = rivals.flatMap(({ strict, canonical, others }) => [...strict, canonical, ...others]);
  const times = await takeTurns(all, bench);
  return {
    figures: rivals.flatMap(({ strict, canonical, others }) => [
      ...strict.map(({ name }) => ({
        what: canonical.name,
        against: name,
        samples: times.ratios(canonical.name, name),
        unit: '×' as const,
        goal: GOALS.canonicalWithReader,
      })),
      ...others.map(({ name }) => ({
        what: name,
        against: canonical.name,
        samples: times.ratios(name, canonical.name),
        unit: '×' as const,
        goal: GOALS.otherGeneration,
      })),
    ]),
  };
}
