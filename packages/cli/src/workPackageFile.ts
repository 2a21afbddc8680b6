const WORK_PACKAGE = /(^|\/)WP\d\d[^/]*\.md$/i;

/**
 * Whether a path is that of a work package, such as `tasks/WP01.md`. spec-kitty-cli 3.2.6 and later hash some
 * of its fields instead of its bytes, so an index of the folder has another content hash for the same file.
 */
export function isWorkPackageFile(path: string): boolean {
  return WORK_PACKAGE.test(path);
}
