/**
 * Compares the verdicts of the libraries with ours on the fixtures and on generated events. A separate
 * program, because the unusual values of the fixtures would make V8 optimise all checks less.
 */
import { assertAgreementOnEvents, assertAgreementOnFixtures } from './agreement.js';
import { tunedAjv } from './baselines/ajv.js';
import { BASELINES } from './baselines/index.js';
import { parsedEventsOf } from './data.js';

const [, , events] = process.argv;
const generated = parsedEventsOf({ events: Number(events) });
for (const baseline of [...Object.values(BASELINES), tunedAjv()]) {
  assertAgreementOnFixtures(baseline);
  assertAgreementOnEvents(baseline, generated);
}
