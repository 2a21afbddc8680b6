import { USERS_REDUCE, USERS_REPORT, USERS_VALIDATE } from '../arguments.js';
import { bareNodeCost, dossierCost } from '../freshProcess.js';
import { processContestant, takeTurns } from '../rounds.js';
import type { Bench, Measured, Row } from '../row.js';

const BARE_NODE = 'node -e 0';
const COMMANDS = [USERS_VALIDATE, USERS_REDUCE, USERS_REPORT];
const EVENTS = 300;

/** One mission and few events: the cost of a command in addition to starting Node. */
export const smallProject: Row = {
  name: 'small-project',
  user: 'somebody with one mission, who waits for each command',
  explanation:
    `One mission of ${EVENTS} events, as \`dossier index\` writes them. Whole processes, started as a ` +
    'user starts them, in processor time, against a process of Node that does nothing.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const file = bench.files.of({ events: EVENTS, producer: 'indexer' });
  const commands = COMMANDS.map((args) => ({
    name: `dossier ${args.join(' ')}, one mission of ${EVENTS} events`,
    args: [...args, file],
  }));
  const times = await takeTurns(
    [
      processContestant(BARE_NODE, bareNodeCost),
      ...commands.map(({ name, args }) => processContestant(name, () => dossierCost(args))),
    ],
    bench,
  );
  return {
    figures: [
      ...commands.map(({ name }) => ({
        what: name,
        against: BARE_NODE,
        samples: times.ratios(name, BARE_NODE),
        unit: '×' as const,
      })),
      { what: BARE_NODE, samples: times.of(BARE_NODE), unit: 'ms' },
    ],
  };
}
