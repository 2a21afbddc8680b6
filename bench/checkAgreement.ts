/**
 * Compares the verdicts of the libraries with ours on the fixtures and on so many generated events. A
 * program of its own: what V8 learns from the odd values of the fixtures would slow all checks down.
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
