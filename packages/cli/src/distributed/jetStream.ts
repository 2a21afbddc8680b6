import type { Engine } from 'mission-dossier-contracts/distributed';
import { CommandError } from '../commandError.js';
import type { Connection, SetUpOptions, SetUpResult } from './servers.js';

export function jetStreamEngine(_: Connection): Promise<Engine> {
  throw new CommandError('this build has no client of a server');
}

export function setUp(_: Connection & SetUpOptions): Promise<SetUpResult> {
  throw new CommandError('this build has no client of a server');
}
