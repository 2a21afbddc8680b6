import { openDossiers as openWithEngine } from 'mission-dossier-contracts/distributed';
import type {
  Dossiers,
  OpenDossiersOptions as CoreOptions,
} from 'mission-dossier-contracts/distributed';
import { jetStreamEngine } from './jetStreamEngine.js';
import { setUp } from './setUp.js';
import type { SetUpOptions } from './setUp.js';

/** Options of {@link openDossiers}: those of {@link setUp}, and `rules` and `reader`. */
export interface OpenDossiersOptions extends SetUpOptions, Omit<CoreOptions, 'engine'> {}

/**
 * Opens a live account of many missions that servers of NATS JetStream keep. With `partitions` or `replicas`, what is
 * missing on the servers is made first, as {@link setUp} does.
 *
 * @throws JetStreamError as {@link jetStreamEngine} and {@link setUp} do
 */
export async function openDossiers({
  rules,
  reader,
  ...options
}: OpenDossiersOptions): Promise<Dossiers> {
  const isSettingUp = options.partitions !== undefined || options.replicas !== undefined;
  if (isSettingUp) await setUp(options);
  const engine = await jetStreamEngine(options);
  return openWithEngine({
    engine,
    ...(rules === undefined ? {} : { rules }),
    ...(reader === undefined ? {} : { reader }),
  });
}
