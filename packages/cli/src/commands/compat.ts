import { compareSets, judge, SchemaError } from 'mission-dossier-schema-compat';
import type { Report, Requirement } from 'mission-dossier-schema-compat';
import { CommandError, ExitCode } from '../commandError.js';
import { compatJson } from '../compat/compatJson.js';
import { compatText } from '../compat/compatText.js';
import { isCompatible } from '../compat/outcome.js';
import { readApprovals } from '../compat/readApprovals.js';
import { EVENT_MODELS, readVersion } from '../compat/readVersion.js';
import type { Version } from '../compat/readVersion.js';
import type { Io } from '../io.js';

/** The options of `dossier compat`. */
export interface CompatOptions {
  readonly format: 'text' | 'json';
  /** What must not break. */
  readonly require: Requirement;
  /** The file of approved breaks. */
  readonly approved?: string;
  /** The number of the new version, where it has no package.json. */
  readonly release?: string;
}

/** Compares the schemas of two versions, and prints what a change of them breaks. */
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
      `${after} has no package.json that tells its version: --release tells which approvals hold`,
    );
  const report = compared(old, latest);
  const judgement = judge(report.findings, requirement, approvals, number);
  const outcome = { report, judgement, requirement };
  await io.stdout.write(
    format === 'json' ? compatJson(outcome) : compatText(outcome, io.stdout.colors),
  );
  return isCompatible(outcome) ? ExitCode.Good : ExitCode.BadData;
}

function compared(old: Version, latest: Version): Report {
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
