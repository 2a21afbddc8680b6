/** The minimum or maximum that a figure should have. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** Every goal of the package's speed and size. */
export const GOALS = {
  verdictAgainstAjv: { atLeast: 9 },
  verdictAgainstZod: { atLeast: 9 },
  verdictAgainstValibot: { atLeast: 11 },
  verdictAgainstTypebox: { atLeast: 3 },
  issuesAgainstTypebox: { atLeast: 1.8 },
  siblingVerdictAgainstAjv: { atLeast: 5 },
  validatePipeline: { atMost: 1.3 },
  validateAllFamilies: { atMost: 1.7 },
  wholePipeline: { atMost: 1.65 },
  twoWorkers: { atMost: 1.1 },
  loadAllAndSort: { atLeast: 2.7 },
  peakMegabytes: { atMost: 220 },
  importMilliseconds: { atMost: 5 },
  importAgainstAjv: { atLeast: 25 },
  constantKilobytes: { atMost: 1 },
  validatorKilobytes: { atMost: 7 },
  reducerKilobytes: { atMost: 12 },
  projectionKilobytes: { atMost: 17 },
  canonicalWithReader: { atMost: 1.05 },
  otherGeneration: { atMost: 1.5 },
  lateEvent: { atLeast: 1000 },
  versionAgainstNode: { atMost: 1.6 },
  validateAgainstNode: { atMost: 2 },
  reduceAgainstNode: { atMost: 2 },
  partitionOfManyEvents: { atMost: 2.5 },
  partitionOfFewEvents: { atMost: 4 },
  twoWorkersOfManyMissions: { atMost: 1.5 },
  missionBytes: { atMost: 4096 },
} as const satisfies Readonly<Record<string, Goal>>;

/** Whether a figure meets its goal. */
export function isMet(goal: Goal, value: number): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}
