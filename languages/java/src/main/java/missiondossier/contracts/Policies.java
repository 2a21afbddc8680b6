package missiondossier.contracts;

import missiondossier.contracts.types.RuleSet;

/**
 * The policies on which the sets of rules differ (C21).
 *
 * @param ignoresStepId whether namespaces that differ only in {@code step_id} are one (C14)
 * @param keepsEveryMissing whether every missing event is an anomaly, permanently (C17)
 * @param anyDrift whether a drift before the latest snapshot counts, too (C19)
 */
record Policies(boolean ignoresStepId, boolean keepsEveryMissing, boolean anyDrift) {

  static Policies of(RuleSet rules) {
    return switch (rules) {
      case CONTRACT -> new Policies(false, false, false);
      case SPEC_KITTY_EVENTS_2_4 -> new Policies(true, true, true);
    };
  }
}
