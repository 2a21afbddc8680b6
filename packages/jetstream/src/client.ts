import type * as JetStream from '@nats-io/jetstream';
import type * as Transport from '@nats-io/transport-node';
import { JetStreamError } from './jetStreamError.js';

/** The client of NATS. It is an optional peer, so that those who never connect need not install it. */
export type Client = Omit<typeof Transport, 'default'> & Omit<typeof JetStream, 'default'>;

let loaded: Promise<Client> | undefined;

/** @throws JetStreamError if the client is not installed */
export function loadClient(): Promise<Client> {
  loaded ??= importClient();
  return loaded;
}

async function importClient(): Promise<Client> {
  try {
    const [transport, jetstream] = await Promise.all([
      import('@nats-io/transport-node'),
      import('@nats-io/jetstream'),
    ]);
    return { ...namesOf(transport), ...namesOf(jetstream) };
  } catch (cause) {
    loaded = undefined;
    throw new JetStreamError(
      'The client of NATS is not installed: npm install @nats-io/transport-node @nats-io/jetstream',
      { cause },
    );
  }
}

/** What a module exports. Of one in CommonJS, bundlers find no names, but what it exports as a whole. */
function namesOf<Names extends object>(module: Names & { readonly default?: unknown }): Names {
  return { ...(module.default as object | undefined), ...module };
}
