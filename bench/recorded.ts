/**
 * What six recorded streams of dossiers are like (`fixtures/dossier/replay/real`): 514 events of the git histories of
 * six missions of one project, 4 to 200 each. Lengths are those of JSON without blanks. The 21 events that released
 * producers wrote for the tests of generations are alike: ASCII, in order, none redelivered, 0.9 to 1.4 KB.
 */
export const RECORDED = {
  /** The average length of a line. */
  lineBytes: 1289,
  /** The average length of `path` in the identities of indexed artifacts. */
  pathCharacters: 75,
  /** The average length of `feature_slug`. */
  slugCharacters: 34,
  /** The percentage of events with text that is not only ASCII. */
  percentNonAscii: 0,
  /** The percentage of events that arrive after events of their mission that are later in the order. */
  percentOutOfOrder: 0,
  /** The percentage of events that are exact copies of earlier ones. */
  percentRedelivered: 0,
  /** The number of snapshots of a mission, each its last event. Its other events index artifacts. */
  snapshots: 1,
  /** The average number of artifacts of a mission. */
  artifacts: 20,
  /** The percentage of new versions that are of the two artifacts of their mission with most versions. */
  percentOfMostRevised: 42,
  /** The percentage of artifacts that are indexed once. */
  percentIndexedOnce: 58,
  /** The percentage of indexed artifacts that are of a work package. */
  percentOfWorkPackages: 44,
  /** The average number of events of one commit: they have the same time. */
  eventsOfCommit: 2.1,
  /** The average number of events, in the order of time, between which the mission does not change. */
  eventsInRow: 32,
} as const;
