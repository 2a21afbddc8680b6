import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../packedPackage.js';
import { run } from '../run.js';

/** Packs the package and unpacks it into a folder, so that programs use the same files as users. */
export async function unpackPackage(folder: string): Promise<void> {
  const packed = mkdtempSync(join(tmpdir(), 'mission-dossier-contracts-'));
  try {
    const tarball = await packPackage(packed);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // The files of an npm tarball are in a folder named `package`.
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
}
