/** A tag that is a version, with the parts by which versions are ordered. */
interface VersionTag {
  readonly tag: string;
  readonly numbers: readonly number[];
  /** The parts after the `-`. A version without a prerelease comes after its prereleases. */
  readonly prerelease: readonly string[];
}

const VERSION = /^v?([0-9]+)\.([0-9]+)\.([0-9]+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * The tag with the newest version, in the order of Semantic Versioning. Tags that are not versions are ignored.
 *
 * @param before - a tag; only older versions count
 */
export function newestTag(tags: readonly string[], before?: string): string | undefined {
  const limit = before === undefined ? undefined : versionTag(before);
  return tags
    .flatMap((tag) => versionTag(tag) ?? [])
    .filter((tag) => !limit || compare(tag, limit) < 0)
    .sort(compare)
    .at(-1)?.tag;
}

function versionTag(tag: string): VersionTag | undefined {
  const match = VERSION.exec(tag);
  if (!match) return undefined;
  const [, major, minor, patch, prerelease] = match;
  return {
    tag,
    numbers: [Number(major), Number(minor), Number(patch)],
    prerelease: prerelease === undefined ? [] : prerelease.split('.'),
  };
}

function compare(a: VersionTag, b: VersionTag): number {
  const difference = a.numbers.map((number, i) => number - (b.numbers[i] ?? 0)).find(Boolean);
  if (difference !== undefined) return difference;
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  return comparePrereleases(a.prerelease, b.prerelease);
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (part !== other) return compareParts(part, other);
  }
  return a.length - b.length;
}

/** Numbers come before texts and are compared as numbers. */
function compareParts(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a < b ? -1 : 1;
}
