import { USERS_REDUCE, USERS_REPORT, USERS_VALIDATE, USERS_VERSION } from '../arguments.js';
import { bareNodeCost, dossierCost } from '../freshProcess.js';
import { GOALS } from '../goals.js';
import type { Goal } from '../goals.js';
import { processContestant, takeTurns } from '../rounds.js';
import type { Bench, Measured, Row } from '../row.js';

const BARE_NODE = 'node -e 0';
const EVENTS = 300;

/** A command without the files that it reads. */
interface StartedCommand {
  readonly args: readonly string[];
  readonly readsEvents: boolean;
  readonly goal?: Goal;
}

const COMMANDS: readonly StartedCommand[] = [
  { args: USERS_VERSION, readsEvents: false, goal: GOALS.versionAgainstNode },
  { args: USERS_VALIDATE, readsEvents: true, goal: GOALS.validateAgainstNode },
  { args: USERS_REDUCE, readsEvents: true, goal: GOALS.reduceAgainstNode },
  { args: USERS_REPORT, readsEvents: true },
];

/** One mission and few events: the cost of a command in addition to starting Node. */
export const smallProject: Row = {
  name: 'small-project',
  user: 'somebody with one mission, who waits for each command',
  explanation:
    `One mission of ${EVENTS} events, once as \`dossier index\` writes them, and once like those of recorded ` +
    'streams. Whole processes, started as a user starts them, in processor time, against a process of Node that ' +
    'does nothing.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const indexed = bench.files.of({ events: EVENTS, producer: 'indexer' });
  const recorded = bench.files.of({ events: EVENTS, producer: 'recorded' });
  const commands = COMMANDS.flatMap(({ args, readsEvents, goal }) => {
    const name = `dossier ${args.join(' ')}`;
    const of = `${name}, one mission of ${EVENTS} events`;
    return readsEvents
      ? [
          { name: of, args: [...args, indexed], goal },
          { name: `${of}, as recorded`, args: [...args, recorded], goal },
        ]
      : [{ name, args, goal }];
  });
  const times = await takeTurns(
    [
      processContestant(BARE_NODE, bareNodeCost),
      ...commands.map(({ name, args }) => processContestant(name, () => dossierCost(args))),
    ],
    bench,
  );
  return {
    figures: [
      ...commands.map(({ name, goal }) => ({
        what: name,
        against: BARE_NODE,
        samples: times.ratios(name, BARE_NODE),
        unit: '×' as const,
        ...(goal && { goal }),
      })),
      { what: BARE_NODE, samples: times.of(BARE_NODE), unit: 'ms' },
    ],
  };
}
