/** A valid event of any family, with an id and a place in the order of its own. */
export function familyEvent(clock: number, event_type: string, payload: object, id = clock) {
  return {
    event_id: eventIdOf(id),
    event_type,
    aggregate_id: 'mission-1',
    timestamp: '2026-02-21T09:00:00+00:00',
    node_id: 'n1',
    lamport_clock: clock,
    project_uuid: '16478db0-e03c-4ca7-ab98-768b8fd00edd',
    correlation_id: eventIdOf(99),
    payload,
  };
}

/** The id of an event by its number, from 0 to 99. */
export function eventIdOf(id: number): string {
  return `01KJ08Q7Y11XVPXHMVF0RGDF${String(id).padStart(2, '0')}`;
}
