import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** An enum of texts as TypeScript compiles it: a variable, and a call that fills it. */
const ENUM =
  /^var (\w+);\n\(function \(\1\) \{\n((?: *\1\["\w+"\] = "\w+";\n)+)\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;
const MEMBER = /^ *\w+\["(\w+)"\] = ("\w+");$/gm;

/**
 * Writes the enums of dependencies as plain objects. A call may do anything, so a bundler would keep it in
 * every program that imports a part of the library, whether the part uses the enum or not.
 */
export const plainEnums: Plugin = {
  name: 'plain-enums',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, async ({ path }) => ({
      contents: withPlainEnums(await readFile(path, 'utf8')),
    }));
  },
};

function withPlainEnums(code: string): string {
  return code.replace(
    ENUM,
    (_, name: string, members: string) =>
      `var ${name} = {\n${members.replace(MEMBER, '$1: $2,')}};`,
  );
}
