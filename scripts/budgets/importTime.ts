import { spawnSync } from 'node:child_process';
import { probeCode } from './probeCode.js';

const ROUNDS = 21;

/** The import times in milliseconds, minus that of an empty module. */
export interface ImportTimes {
  readonly library: number;
  /** The import of Ajv and the compilation of the schemas. */
  readonly ajv: number;
}

/** The best times of many new processes. The subjects alternate, so a busy machine slows down all of them. */
export async function importTimes(): Promise<ImportTimes> {
  const probe = await probeCode('scripts/budgets/importProbe.ts');
  const best = { empty: Infinity, library: Infinity, ajv: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ['empty', 'library', 'ajv'] as const)
      best[way] = Math.min(best[way], timeOnce(probe, way));
  }
  return { library: best.library - best.empty, ajv: best.ajv - best.empty };
}

function timeOnce(probe: string, way: string): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', probe, way],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the import of "${way}" failed:\n${stderr}`);
  return Number(stdout);
}
