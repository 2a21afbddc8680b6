import type { StreamConfig } from '@nats-io/jetstream';
import type { Connection } from './connection.js';

/** The oldest servers that store several messages at once, or none of them. */
const LEAST_VERSION = [2, 12] as const;

/** Milliseconds; a server that answers at all answers sooner. */
const MONITORING_TIMEOUT_MS = 5_000;

/** How a stream differs from what is needed, with what can be lost by it. */
export function risksOfStream(
  found: Partial<StreamConfig>,
  wanted: Partial<StreamConfig>,
): string[] {
  const risks: string[] = [];
  const name = wanted.name ?? '';
  if (found.storage !== wanted.storage)
    risks.push(`${name} is kept in memory: everything in it is lost when its servers stop.`);
  if (found.discard !== wanted.discard)
    risks.push(`${name} discards its oldest messages at its limits, projected or not.`);
  if (found.max_age)
    risks.push(`${name} removes messages after a time: missions cannot be rebuilt from them.`);
  if (found.num_replicas !== wanted.num_replicas)
    risks.push(
      `${name} has ${found.num_replicas ?? 1} copies, not ${wanted.num_replicas ?? 1}: change it with the tools of NATS.`,
    );
  const features = ['allow_direct', 'allow_atomic'] as const;
  for (const feature of features)
    if (wanted[feature] && !found[feature])
      risks.push(`${name} does not have ${feature}: states cannot be read or compacted.`);
  if (found.persist_mode === 'async')
    risks.push(`${name} acknowledges messages before they are written.`);
  return risks;
}

/** What can be lost by the settings of the servers. */
export async function risksOfServer(
  { nats: { info } }: Connection,
  replicas: number,
  monitoring: string | undefined,
): Promise<string[]> {
  const risks: string[] = [];
  const version = info?.version ?? '';
  if (isOlder(version))
    risks.push(`The server has version ${version}; states need 2.12 or newer to be compacted.`);
  if (replicas === 1)
    risks.push('There is one copy of each message: it is lost with the disk of its server.');
  const isSynced = await isWrittenAtOnce(monitoring);
  if (isSynced === null)
    risks.push(
      'Whether the servers write to their disks before they acknowledge is not known: set `sync_interval: always`, or name the address of the monitoring.',
    );
  if (isSynced === false)
    risks.push(
      '`sync_interval` is not `always`: messages that were acknowledged since the last write are lost if the power fails' +
        (replicas > 1 ? ' at most of the servers at once.' : '.'),
    );
  return risks;
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor < LEAST_VERSION[1]);
}

/** Null if the server does not say. */
async function isWrittenAtOnce(monitoring: string | undefined): Promise<boolean | null> {
  if (monitoring === undefined) return null;
  try {
    const response = await fetch(new URL('/jsz', monitoring), {
      signal: AbortSignal.timeout(MONITORING_TIMEOUT_MS),
    });
    const { config } = (await response.json()) as { config?: { sync_always?: unknown } };
    return config === undefined ? null : config.sync_always === true;
  } catch {
    return null;
  }
}
