import type { BundledPackage } from './bundledPackages.js';

/**
 * What is bundled into a package, as a document of CycloneDX 1.6. The same build gives the same bytes: it has neither
 * a time nor a serial number.
 */
export function billOfMaterials(
  type: 'application' | 'library',
  own: BundledPackage,
  packages: readonly BundledPackage[],
): string {
  const refs = packages.map(packageUrl);
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: componentOf(type, own) },
    components: packages.map((each) => componentOf('library', each)),
    // What bundled packages depend on is bundled, too: all of it is listed as what the package consists of.
    dependencies: [{ ref: packageUrl(own), dependsOn: refs }, ...refs.map((ref) => ({ ref }))],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function componentOf(type: string, bundled: BundledPackage): object {
  const { name, version, license } = bundled;
  const purl = packageUrl(bundled);
  const [, group, bare] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name) ?? [];
  return {
    type,
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name: bare,
    version,
    licenses: [/[\s(]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl,
  };
}

/** As the specification of package URLs has it for npm: the `@` of a scope is escaped. */
function packageUrl({ name, version }: BundledPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
