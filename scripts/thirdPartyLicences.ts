import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licence texts of all bundled packages, as their licences require. */
export function thirdPartyLicences(metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap(({ inputs: files }) => Object.keys(files));
  const folders = new Set(inputs.flatMap((file) => packageFolder(file) ?? []));
  return [...folders]
    .sort()
    .map((folder) => `${nameAndVersion(folder)}\n\n${licenceText(folder)}`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function nameAndVersion(folder: string): string {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, version, license } = JSON.parse(text) as Record<
    'name' | 'version' | 'license',
    string
  >;
  return `${name} ${version} (${license})`;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e([.-]|$)/i.test(name));
  if (file === undefined) {
    throw new Error(`${folder} has no licence file, so it cannot be bundled`);
  }
  return `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
