package missiondossier.contracts;

/** Why an event does not take part in the state. */
public enum RejectionReason {
  /**
   * Its envelope or payload is invalid. It counts in {@code event_count}, and changes nothing else
   * (C15).
   */
  INVALID_EVENT,
  /**
   * It has no valid id, clock or timestamp, or is not an object. It has no place in the order, so
   * it does not count in {@code event_count} (C11, C15).
   */
  UNORDERED_EVENT,
  /** Another event has the same id and the same place in the order, but other content (C13). */
  CONFLICTING_DUPLICATE
}
