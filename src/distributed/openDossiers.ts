import { CONTRACT_RULES } from '../index.js';
import type { ReaderOption, ReducerRules } from '../index.js';
import { Account } from './account.js';
import { Admissions } from './admission.js';
import type { Dossiers } from './dossiers.js';
import type { Engine } from './engine.js';
import { memoryEngine } from './memoryEngine.js';

/** Options of {@link openDossiers}. */
export interface OpenDossiersOptions extends ReaderOption {
  /** What keeps events and states. Default: {@link memoryEngine}, the memory of this process. */
  readonly engine?: Engine | undefined;
  /** The policies to follow; the same for all programs that use the engine. Default: `CONTRACT_RULES`. */
  readonly rules?: ReducerRules | undefined;
}

/**
 * Opens a live account of many missions: events are published to an engine, any number of projectors fold them into
 * stored states, and the state of each mission can be read and watched.
 *
 * The states are those of `reduceMissionDossier` for the accepted events of each namespace, whatever happens to the
 * programs: each can be killed at any time, and everything may be done twice. Events that are refused have no part in
 * a state.
 *
 * @param options - all programs that use the same engine need the same rules, and readers of the same generations
 */
export function openDossiers({
  engine = memoryEngine(),
  rules = CONTRACT_RULES,
  reader,
}: OpenDossiersOptions = {}): Dossiers {
  const { log, states } = engine;
  const admissions = new Admissions({
    rules,
    reader,
    partitions: log.partitions,
    limits: { event: log.maxBytes, state: states.maxBytes },
  });
  const projection = { rules, reader, immutableEvents: true };
  return new Account(engine, { log, states, admissions, projection }, rules);
}
