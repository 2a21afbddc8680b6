import { isMissionDossierEvent, validateEvent } from 'mission-dossier-contracts';
import { tunedAjv } from '../baselines/ajv.js';
import { BASELINES } from '../baselines/index.js';
import { parsedEventsOf } from '../data.js';
import { assertAgreement } from '../freshProcess.js';
import { GOALS } from '../goals.js';
import { takeTurns } from '../rounds.js';
import type { Bench, Figure, Measured, Row } from '../row.js';

const { ajv, zod, valibot, typebox } = BASELINES;
const VERDICT = 'isMissionDossierEvent';
const RESULT = 'validateEvent';
const TURN_MILLISECONDS = 200;

/** Envelope and payload of events in memory, against other libraries. */
export const validation: Row = {
  name: 'validation',
  user: 'a service that checks each event as it arrives',
  explanation:
    'Envelope and payload of events in memory: `isMissionDossierEvent`, which gives the verdict, and ' +
    '`validateEvent`, which gives advice, too. The other libraries check the same rules with the ' +
    'patterns of the schemas, and gave the same verdicts on every fixture and on generated events before ' +
    'they were timed. “Tuned by hand” is Ajv with options that are right for these schemas alone.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const { scale, report } = bench;
  report('comparing verdicts');
  assertAgreement(scale.compared);

  const events = parsedEventsOf({ events: scale.validated });
  const tuned = tunedAjv();
  const checks = [
    { name: VERDICT, accepts: isMissionDossierEvent },
    { name: RESULT, accepts: (event: unknown) => validateEvent(event).valid },
    ...[...Object.values(BASELINES), tuned].map(({ name, acceptsEvent }) => ({
      name,
      accepts: acceptsEvent,
    })),
  ];
  const times = await takeTurns(
    checks.map(({ name, accepts }) => ({
      name,
      run: () => {
        for (const event of events) if (!accepts(event)) throw new Error(`${name} refuses`);
      },
    })),
    bench,
    TURN_MILLISECONDS,
  );

  const against = ({ name }: { readonly name: string }, what: string) =>
    ({ what, against: name, samples: times.ratios(name, what), unit: '×' }) satisfies Figure;
  const perEvent = times.of(VERDICT).map((time) => (time * 1000) / events.length);
  return {
    figures: [
      { ...against(ajv, VERDICT), goal: GOALS.verdictAgainstAjv },
      { ...against(zod, VERDICT), goal: GOALS.verdictAgainstZod },
      { ...against(valibot, VERDICT), goal: GOALS.verdictAgainstValibot },
      { ...against(typebox, VERDICT), goal: GOALS.verdictAgainstTypebox },
      against(tuned, VERDICT),
      { what: `${VERDICT}, one event`, samples: perEvent, unit: 'µs' },
      ...[ajv, zod, valibot].map((baseline) => against(baseline, RESULT)),
      { ...against(typebox, RESULT), goal: GOALS.issuesAgainstTypebox },
    ],
  };
}
