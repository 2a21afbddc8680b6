/** Content hashes of work packages may differ although the files are the same. */
export const WORK_PACKAGE_NOTE: readonly string[] = [
  '  note: spec-kitty-cli hashes some fields of tasks/WP*.md, and not the bytes. Its content hashes of these',
  '  files are not comparable with those of an index of the folder.',
];
