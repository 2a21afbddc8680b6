/**
 * The output folder of the bundled bench. It is inside the package, so that the bench imports the package
 * as users do, but it is not published.
 */
export const BUNDLES = 'bench/dist';

/** The library, as it is shipped. */
export const LIBRARY = 'dist/index.js';

/** The command line, as it is shipped. */
export const COMMAND_LINE = 'packages/cli/bin/dossier.js';
