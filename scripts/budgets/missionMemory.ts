import { spawnSync } from 'node:child_process';
import { probeCode } from './probeCode.js';

/** The bytes that `DossierProjections` holds for a mission of ten artifacts. */
export async function missionMemory(): Promise<number> {
  const probe = await probeCode('scripts/budgets/memoryProbe.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', probe],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the memory of a mission cannot be measured:\n${stderr}`);
  return Number(stdout);
}
