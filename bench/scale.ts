/** How much is measured. */
export interface Scale {
  /** How often the contestants of a row take turns, after a warm-up. */
  readonly rounds: number;
  /** Events that are validated again and again: few enough to stay in the cache, as freshly parsed ones. */
  readonly validated: number;
  /** Events of which verdicts are compared before anything is timed. */
  readonly compared: number;
  /** Events in the file of the pipelines. */
  readonly pipeline: number;
  /** Events in the projection that a late one comes to. */
  readonly projected: number;
  /** Events in the largest file. */
  readonly large: number;
  /** Events in the files that show what grows. */
  readonly growth: readonly number[];
  /** Missions of ten events each. */
  readonly namespaces: number;
  /** Missions of 250 events each. */
  readonly missions: number;
  /** How often whole processes on the files of many missions take turns, after a warm-up. */
  readonly processRounds: number;
}

/** What `docs/benchmarks.md` is written from. */
export const FULL: Scale = {
  rounds: 11,
  validated: 2000,
  compared: 20_000,
  pipeline: 200_000,
  projected: 100_000,
  large: 1_000_000,
  growth: [10_000, 100_000, 1_000_000],
  namespaces: 100_000,
  missions: 2000,
  processRounds: 3,
};

/** For trying the bench out; its figures say little. */
export const QUICK: Scale = {
  rounds: 3,
  validated: 500,
  compared: 2000,
  pipeline: 20_000,
  projected: 10_000,
  large: 50_000,
  growth: [2000, 10_000, 50_000],
  namespaces: 5000,
  missions: 100,
  processRounds: 1,
};
