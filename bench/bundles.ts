/** Where the bench is bundled to: in the package's own tree, so that it imports the package as users do. */
export const BUNDLES = 'dist/bench';

/** The library, as it is shipped. */
export const LIBRARY = 'dist/index.js';

/** The command line, as it is shipped. */
export const COMMAND_LINE = 'packages/cli/bin/dossier.js';
