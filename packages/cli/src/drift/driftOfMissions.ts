import { detectParityDrift } from 'mission-dossier-contracts';
import type { ParityDrift } from 'mission-dossier-contracts';
import { quote } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import { hasOpenEnd } from '../dossierFile/hasOpenEnd.js';
import { eventLines } from '../eventLines.js';
import type { EventFile, EventSettings } from '../eventLines.js';
import { STDIN } from '../input/input.js';
import { inputsOf } from '../input/inputs.js';
import type { Io } from '../io.js';
import { namespaceOfKey } from '../missions/namespaceOfKey.js';
import { pairMissions } from '../missions/pairMissions.js';
import type { MissionPairs } from '../missions/pairMissions.js';
import { readMissions } from '../missions/readMissions.js';
import type { Mission, Missions } from '../missions/readMissions.js';
import { isNearLastClock } from '../nearLastClock.js';
import { firstWithClock } from '../reduce/rereadInputs.js';
import { writeErrorCount } from '../reduce/writeReports.js';
import { driftedMissionText, driftTotalsText, oneSidedText } from '../text/missionDrifts.js';
import { printable } from '../text/printable.js';
import { UNKNOWN_NAMESPACE } from '../text/unknownNamespace.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The missions of a side, and what new events depend on. */
interface Side extends Missions, EventFile {}

interface MissionDriftOptions extends ReadingSettings, EventSettings {
  readonly format: 'text' | 'json';
}

/**
 * Prints how each mission has drifted from its baseline. Missions of one side alone are differences, too.
 * @returns as `diff` does: 0 the same, 1 there are differences (or invalid events)
 * @throws CommandError if nothing can be compared, or if drift events are requested and a side has errors
 */
export async function driftOfMissions(
  io: Io,
  [ofBaseline, ofCurrent]: readonly [baseline: string, current: string],
  options: MissionDriftOptions,
): Promise<ExitCode> {
  const baseline = await readSide(io, ofBaseline, options);
  const current = await readSide(io, ofCurrent, options);
  assertComparable(baseline, current);
  const errors = baseline.errors + current.errors;
  if (errors > 0 && options.format === 'json')
    throw new CommandError(
      'cannot make drift events from input with errors: the errors would be reported as drift',
    );
  const pairs = pairMissions(baseline, current);
  const drifted =
    options.format === 'text'
      ? await printText(io, pairs, [baseline.name, current.name])
      : await printEvents(io, pairs, [baseline, current], options);
  const isSame = drifted + pairs.onlyBaseline.length + pairs.onlyCurrent.length + errors === 0;
  return isSame ? ExitCode.Good : ExitCode.BadData;
}

async function readSide(io: Io, path: string, settings: ReadingSettings): Promise<Side> {
  const inputs = await inputsOf(io, path);
  const name = path === STDIN ? '<stdin>' : path;
  const side = await readMissions(io, inputs, settings, async (missions, sources) => {
    const { clock, errors } = missions;
    await writeErrorCount(sources.io, errors);
    const isNear = clock !== null && isNearLastClock(clock);
    return {
      ...missions,
      name,
      lastClock: isNear ? await firstWithClock(sources, clock) : null,
      // Only a stream of events can be appended to.
      isOpenEnded: clock !== null && inputs.some((input) => hasOpenEnd(input, sources.copies)),
    };
  });
  for (const [key, { slug }] of side.byKey) {
    if ((namespaceOfKey(key).project_uuid as string | null) === null)
      throw new CommandError(`${printable(name)}: of ${quote(slug)}, the ${UNKNOWN_NAMESPACE}`);
  }
  return side;
}

/** A failed download, for example, is not a stream that has lost all its missions. */
function assertComparable(...sides: readonly Side[]): void {
  const isEmpty = ({ byKey }: Side) => byKey.size === 0;
  for (const { name, errors } of sides.filter(isEmpty)) {
    if (errors > 0 || sides.every(isEmpty))
      throw new CommandError(
        `${printable(name)} has no event with a readable namespace: there is nothing to compare`,
      );
  }
}

/** @returns the number of missions that have drifted */
async function printText(
  io: Io,
  pairs: MissionPairs,
  names: readonly [baseline: string, current: string],
): Promise<number> {
  const { stdout } = io;
  let drifted = 0;
  for (const pair of pairs.both) {
    const states = statesOf(pair);
    const drift = detectParityDrift(...states, { detectedAt: new Date(io.now()) });
    if (drift.findings.length === 0) continue;
    drifted += 1;
    await stdout.write(`${driftedMissionText(drift, states, stdout.colors)}\n`);
  }
  const oneSided = oneSidedLines(pairs, names);
  await stdout.write(oneSided.map((line) => `${line}\n`).join(''));
  if (oneSided.length > 0) await stdout.write('\n');
  await stdout.write(`${driftTotalsText(pairs, drifted, names)}\n`);
  return drifted;
}

async function printEvents(
  io: Io,
  pairs: MissionPairs,
  [baseline, current]: readonly [baseline: Side, current: Side],
  settings: EventSettings,
): Promise<number> {
  const now = io.now();
  const payloads: ParityDrift['payloads'][number][] = [];
  let drifted = 0;
  for (const pair of pairs.both) {
    const drift = detectParityDrift(...statesOf(pair), { detectedAt: new Date(now) });
    if (drift.findings.length > 0) drifted += 1;
    payloads.push(...drift.payloads);
  }
  const context = { dossier: current, others: [baseline], settings, now };
  if (payloads.length > 0)
    await io.stdout.write(eventLines('MissionDossierParityDriftDetected', payloads, context));
  // They are differences, which no event expresses, and no notices.
  for (const line of oneSidedLines(pairs, [baseline.name, current.name]))
    await io.stderr.write(`${line}\n`);
  return drifted;
}

function statesOf([baseline, current]: MissionPairs['both'][number]) {
  return [baseline.state(), current.state()] as const;
}

function oneSidedLines(
  { onlyBaseline, onlyCurrent }: MissionPairs,
  [baseline, current]: readonly [baseline: string, current: string],
): string[] {
  const lines = (missions: readonly Mission[], name: string) =>
    missions.map((mission) => oneSidedText(mission.state(), name));
  return [...lines(onlyBaseline, baseline), ...lines(onlyCurrent, current)];
}
