import { validateEvent } from 'mission-dossier-contracts';
import type { ValidationIssue } from 'mission-dossier-contracts';
import { toGeneration } from 'mission-dossier-contracts/spec-kitty';
import type { UpcastOptions, WritableGeneration } from 'mission-dossier-contracts/spec-kitty';
import { isOfDossier } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { errorFindings } from '../finding.js';
import { missionSlugsOf } from '../folders/eventSelection.js';
import { readerFor } from '../generations/forms.js';
import { countEvent } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import { recordsOf } from '../input/inputRecords.js';
import type { Io } from '../io.js';
import { isOfOtherMission } from '../missions/ofMission.js';
import { unknownMission } from '../missions/unknownMission.js';
import { notEventsIssue } from '../producerFiles/fileIssues.js';
import { writeFindings } from '../reduce/writeReports.js';
import type { ReadingResources } from '../withReadingResources.js';

/** How events are converted. */
export interface ConvertSettings {
  /** The generation to write. */
  readonly to: WritableGeneration;
  /** The `build_id` of events that have none. */
  readonly buildId?: string;
}

/** What was converted so far. */
export interface Tally {
  converted: number;
  /** Events of types whose payloads have no schema. */
  others: number;
  /** Records that were not written, and their errors. */
  refused: number;
  errors: number;
  /** Events of other missions than the one that is meant, and of other types. */
  leftOut: number;
  /** Whether one of them has no `build_id`. */
  lacksBuildId: boolean;
  readonly generations: GenerationCounts;
}

/** A tally of nothing. */
export function newTally(): Tally {
  const counts = { converted: 0, others: 0, refused: 0, errors: 0, leftOut: 0 };
  return { ...counts, lacksBuildId: false, generations: {} };
}

/** Everything that is needed to read the inputs. */
export interface Sources extends ReadingResources {
  readonly io: Io;
  readonly inputs: readonly Input[];
}

/**
 * The lines to write for the records of all inputs, in their order. A record that cannot be converted is
 * reported on standard error, and counted.
 * @throws CommandError if an input cannot be read, or if there is no event of the mission that is meant
 */
export async function* convertedLines(
  { io, inputs, forms, ...options }: Sources,
  settings: ConvertSettings,
  tally: Tally,
): AsyncGenerator<string> {
  const reader = readerFor(forms);
  const { givenNamespace: namespace, mission } = forms;
  const otherMissions = new Set<string>();
  const issuesOf = (value: object) => validateEvent(value, { reader }).issues;
  for (const input of inputs) {
    for await (const records of recordsOf(io, input, options)) {
      for (const record of records) {
        if (mission !== undefined && record.value && isLeftOut(record.value, mission)) {
          for (const slug of missionSlugsOf(record.value)) otherMissions.add(slug);
          tally.leftOut += 1;
          continue;
        }
        const result = converted(record, issuesOf, { ...settings, namespace }, tally);
        if (typeof result === 'string') yield result;
        else await refuse(io, input.name, record, result, tally);
      }
    }
    for (const { kind, name, record } of options.producerFiles.splice(0))
      await refuse(io, name, record, [notEventsIssue(kind)], tally);
  }
  if (mission !== undefined && tally.converted + tally.refused === 0)
    throw unknownMission(mission, otherMissions);
}

/** Events of other types have no mission. */
function isLeftOut(event: object, mission: string): boolean {
  return isOfOtherMission(event, mission) || !isOfDossier(event);
}

/** The line of a record, or why there is none; the text itself may have problems, too. */
function converted(
  { value, problems }: InputRecord,
  issuesOf: (value: object) => readonly ValidationIssue[],
  { to, buildId, ...options }: ConvertSettings & UpcastOptions,
  tally: Tally,
): string | readonly ValidationIssue[] {
  if (!value || problems.length > 0) return [];
  const { build_id } = value as { readonly build_id?: unknown };
  const isBuilt = typeof build_id === 'string' && build_id !== '';
  const result = toGeneration(value, to, isBuilt ? options : { ...options, buildId });
  const issues = issuesOf(value);
  if (!result.success || issues.length > 0)
    return issues.length > 0 || result.success ? issues : result.issues;
  const { event, generation, leftOut } = result;
  if (generation === null) {
    tally.others += 1;
  } else {
    tally.converted += 1;
    countEvent(tally.generations, generation, leftOut);
  }
  return `${JSON.stringify(event)}\n`;
}

async function refuse(
  io: Io,
  file: string,
  record: InputRecord,
  issues: readonly ValidationIssue[],
  tally: Tally,
): Promise<void> {
  const findings = errorFindings(file, record, issues);
  tally.refused += 1;
  tally.errors += findings.length;
  tally.lacksBuildId ||= issues.some(({ property }) => property === 'build_id');
  await writeFindings(io, findings);
}
