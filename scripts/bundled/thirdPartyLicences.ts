import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isThirdParty } from './bundledPackages.js';
import type { BundledPackage } from './bundledPackages.js';

/** The licence texts of all bundled packages, as their licences require. */
export function thirdPartyLicences(packages: readonly BundledPackage[]): string {
  return packages
    .filter(isThirdParty)
    .map(
      ({ folder, name, version, license }) =>
        `${name} ${version} (${license})\n\n${licenceText(folder)}`,
    )
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e([.-]|$)/i.test(name));
  if (file === undefined) {
    throw new Error(`${folder} has no licence file, so it cannot be bundled`);
  }
  return `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
