/** The amounts of data and rounds to measure. */
export interface Scale {
  /** The number of rounds of a row, after a warm-up. */
  readonly rounds: number;
  /** Events that are validated repeatedly: few enough to stay in the cache, like freshly parsed ones. */
  readonly validated: number;
  /** Events whose verdicts are compared before anything is timed. */
  readonly compared: number;
  /** Events in the file of the pipelines. */
  readonly pipeline: number;
  /** Events in the projection to which a late event is applied. */
  readonly projected: number;
  /** Events in the largest file. */
  readonly large: number;
  /** Events in the files of the growth row. */
  readonly growth: readonly number[];
  /** Missions of ten events each. */
  readonly namespaces: number;
  /** Missions of 250 events each. */
  readonly missions: number;
  /** The number of rounds of processes on the files of many missions, after a warm-up. */
  readonly processRounds: number;
}

/** The scale of the figures in `docs/benchmarks.md`. */
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

/** For testing the bench; the figures are not meaningful. */
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
