import type { ConsumerConfig, StreamConfig } from '@nats-io/jetstream';
import type { Client } from './client.js';
import {
  CONSUMER,
  DEAD_STREAM,
  DEAD_SUBJECTS,
  eventsStream,
  eventsSubjects,
  PARTITIONS_KEY,
  stateStream,
  stateSubjects,
} from './layout.js';

/** What {@link setUp} makes of a log. */
export interface LogSettings {
  readonly partitions: number;
  readonly replicas: number;
  readonly duplicateWindowMs: number;
  readonly ackWaitMs: number;
}

type NamedStream = Partial<StreamConfig> & Pick<StreamConfig, 'name'>;

/** How many messages all projectors of a partition may have that are not settled. */
const MOST_UNSETTLED = 50_000;

const STATE_DUPLICATE_WINDOW_MS = 1_000;

/**
 * The streams of a log. The first one of the events is the last, so that whoever finds it finds all. At a limit that
 * an operator sets, what is new is refused: nothing that is stored goes away.
 */
export function streamsOf(client: Client, settings: LogSettings): NamedStream[] {
  const partitions = [...Array(settings.partitions).keys()].reverse();
  return [
    deadStream(client, settings),
    ...partitions.map((partition) => stateStreamOf(client, settings, partition)),
    ...partitions.map((partition) => eventsStreamOf(client, settings, partition)),
  ];
}

function eventsStreamOf(client: Client, settings: LogSettings, partition: number): NamedStream {
  return {
    ...common(client, settings),
    name: eventsStream(partition),
    description: 'Events of missions, packed; one subject a mission.',
    subjects: [eventsSubjects(partition)],
    duplicate_window: client.nanos(settings.duplicateWindowMs),
    metadata: { [PARTITIONS_KEY]: String(settings.partitions) },
  };
}

function stateStreamOf(client: Client, settings: LogSettings, partition: number): NamedStream {
  return {
    ...common(client, settings),
    name: stateStream(partition),
    description: 'States of missions: a base in parts, and deltas.',
    subjects: [stateSubjects(partition)],
    max_msgs_per_subject: 1,
    // The subjects are unique, and to store one twice is harmless.
    duplicate_window: client.nanos(STATE_DUPLICATE_WINDOW_MS),
    allow_atomic: true,
  };
}

function deadStream(client: Client, settings: LogSettings): NamedStream {
  return {
    ...common(client, settings),
    name: DEAD_STREAM,
    description: 'What is not an event, as it came, with its issues.',
    subjects: [DEAD_SUBJECTS],
    max_msgs_per_subject: 1,
    duplicate_window: client.nanos(STATE_DUPLICATE_WINDOW_MS),
    allow_atomic: true,
  };
}

function common(client: Client, { replicas }: LogSettings) {
  return {
    storage: client.StorageType.File,
    retention: client.RetentionPolicy.Limits,
    discard: client.DiscardPolicy.New,
    num_replicas: replicas,
    allow_direct: true,
  };
}

/** The consumer that the projectors of a partition share. */
export function consumerOf(client: Client, { ackWaitMs }: LogSettings): Partial<ConsumerConfig> {
  return {
    durable_name: CONSUMER,
    ack_policy: client.AckPolicy.Explicit,
    deliver_policy: client.DeliverPolicy.All,
    ack_wait: client.nanos(ackWaitMs),
    max_ack_pending: MOST_UNSETTLED,
    max_deliver: -1,
  };
}
