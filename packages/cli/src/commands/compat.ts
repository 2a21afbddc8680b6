import { compareSets, judge, SchemaError } from 'mission-dossier-schema-compat';
import type { Report, Requirement } from 'mission-dossier-schema-compat';
import { CommandError, ExitCode } from '../commandError.js';
import { compatSummary } from '../compat/compatGithub.js';
import { COMPAT_FORMATS } from '../compat/formats.js';
import type { CompatFormat } from '../compat/formatNames.js';
import { isCompatible } from '../compat/outcome.js';
import { readApprovals } from '../compat/readApprovals.js';
import { EVENT_MODELS, readVersion } from '../compat/readVersion.js';
import type { Version } from '../compat/readVersion.js';
import { addToStepSummary } from '../github/stepSummary.js';
import type { Io } from '../io.js';

/** The options of `dossier compat`. */
export interface CompatOptions {
  readonly format: CompatFormat;
  /** The direction that must not break. */
  readonly require: Requirement;
  /** A file of approved breaks. */
  readonly approved?: string;
  /** The number of the new version; default: the one in its package.json. */
  readonly release?: string;
}

/** Compares the schemas of two versions, and prints what the change breaks. */
export async function compat(
  io: Io,
  [before, after]: readonly [old: string, new: string],
  { format, require: requirement, approved, release }: CompatOptions,
): Promise<ExitCode> {
  const [old, latest] = [await readVersion(before), await readVersion(after)];
  const approvals = approved === undefined ? [] : readApprovals(approved);
  const number = release ?? latest.number;
  if (approvals.length > 0 && number === undefined)
    throw new CommandError(
      `${after} has no package.json with a version; expected --release, to select the approvals`,
    );
  const report = compareVersions(old, latest);
  const judgement = judge(report.findings, requirement, approvals, number);
  const outcome = { report, judgement, requirement };
  const around = { colors: io.stdout.colors, folder: latest.folder };
  await io.stdout.write(COMPAT_FORMATS[format](outcome, around));
  if (format === 'github') await addToStepSummary(io, compatSummary(outcome));
  return isCompatible(outcome) ? ExitCode.Good : ExitCode.BadData;
}

function compareVersions(old: Version, latest: Version): Report {
  try {
    return compareSets(
      { old: old.set, new: latest.set },
      { old: old.label, new: latest.label },
      EVENT_MODELS,
    );
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new CommandError(error.message);
  }
}
