import { kebabCase, pascalCase } from 'change-case';
import { isEvent } from 'mission-dossier-contracts';
import { readContract } from '../../scripts/schemas.js';
import { VALIDATE } from '../arguments.js';
import { ajvOfFamily } from '../baselines/ajvFamily.js';
import { dossier } from '../commandLine.js';
import { SEED } from '../data.js';
import { siblingEvents, SIBLINGS } from '../familyEvent.js';
import type { SiblingName } from '../familyEvent.js';
import { GOALS } from '../goals.js';
import { limit } from '../limit.js';
import { Random } from '../random.js';
import { takeTurns } from '../rounds.js';
import type { Bench, Figure, Measured, Row } from '../row.js';

const AJV = 'Ajv 8 at run time';
const VALIDATING = 'dossier validate, all families';
const LIMIT = 'the limit';
const TURN_MILLISECONDS = 200;

type Guard = (value: unknown) => boolean;

/** Events of the sibling families, alone and among those of dossiers. */
export const families: Row = {
  name: 'families',
  user: 'a service that gets the events of all families',
  explanation:
    'The verdict on events of each sibling family: `isEvent`, and the guard of the payload of the event type, which ' +
    'also holds it to the rules of the family. Ajv knows the schemas alone; `test/families/agreement.test.ts` holds ' +
    'both to one verdict on them. Then a stream of all families, in a warm process, against the limit of the row ' +
    '“pipeline”.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const figures: Figure[] = [];
  for (const name of SIBLINGS) figures.push(await verdict(name, bench));
  return { figures: [...figures, await mixedStream(bench)] };
}

async function verdict(name: SiblingName, bench: Bench): Promise<Figure> {
  const what = `verdict on events of ${name}`;
  const events = siblingEvents(name, bench.scale.validated, new Random(SEED));
  const checks: readonly (readonly [string, Guard])[] = [
    [what, await guardOf(name)],
    [AJV, ajvOfFamily(name)],
  ];
  const times = await takeTurns(
    checks.map(([check, accepts]) => ({
      name: check,
      run: () => {
        for (const event of events) if (!accepts(event)) throw new Error(`${check} refuses`);
      },
    })),
    bench,
    TURN_MILLISECONDS,
  );
  const samples = times.ratios(AJV, what);
  return { what, against: AJV, samples, unit: '×', goal: GOALS.siblingVerdictAgainstAjv };
}

/** Whether a value is a valid event of a family, by what its entry exports. */
async function guardOf(name: SiblingName): Promise<Guard> {
  const entry = (await import(`mission-dossier-contracts/${kebabCase(name)}`)) as Readonly<
    Record<string, Guard>
  >;
  const { events = {} } =
    readContract('schemas').siblings.all.find((each) => each.name === name) ?? {};
  const payloads = new Map(
    Object.entries(events).map(([type, model]) => [type, entry[`is${pascalCase(model)}`]]),
  );
  return (value) =>
    isEvent(value) && payloads.get(value.event_type)?.(value.payload ?? {}) === true;
}

async function mixedStream(bench: Bench): Promise<Figure> {
  const file = bench.files.of({ events: bench.scale.pipeline, families: 'all' });
  const times = await takeTurns(
    [
      { name: LIMIT, run: () => limit(file) },
      { name: VALIDATING, run: () => dossier([...VALIDATE, file]) },
    ],
    bench,
  );
  return {
    what: VALIDATING,
    against: LIMIT,
    samples: times.ratios(VALIDATING, LIMIT),
    unit: '×',
    goal: GOALS.validateAllFamilies,
  };
}
