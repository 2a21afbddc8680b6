import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const ROUNDS = 21;

/** In milliseconds above an empty module, in process. */
export interface ImportTimes {
  readonly library: number;
  /** Ajv imported, and the schemas compiled, at run time. */
  readonly ajv: number;
}

/** The best of many fresh processes, in turn, so that a busy machine slows all. */
export async function importTimes(): Promise<ImportTimes> {
  const probe = await probeCode();
  const best = { empty: Infinity, library: Infinity, ajv: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ['empty', 'library', 'ajv'] as const)
      best[way] = Math.min(best[way], timeOnce(probe, way));
  }
  return { library: best.library - best.empty, ajv: best.ajv - best.empty };
}

/** The probe as plain JavaScript: what runs TypeScript would slow its imports down. */
async function probeCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/budgets/importProbe.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
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
