/** The text of each code block of a language in a Markdown file, in order. */
export function codeBlocks(markdown: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
  return [...markdown.matchAll(fence)].map(([, text = '']) => text);
}

const IMPORT = /^import (type )?\{([^}]*)\} from '(.+)';$/gm;

/** Blocks of TypeScript as one module: all that they import, then each block in a scope of its own. */
export function oneModule(blocks: readonly string[]): string {
  const imports = new Map<string, Set<string>>();
  for (const [, type = '', names = '', module = ''] of blocks.join('\n').matchAll(IMPORT)) {
    const imported = imports.get(module) ?? new Set();
    imports.set(module, imported);
    for (const name of names.split(',').map((each) => each.trim()))
      if (name) imported.add(type + name);
  }
  const lines = [...imports].map(
    ([module, names]) => `import { ${[...names].join(', ')} } from '${module}';`,
  );
  const scopes = blocks.map(
    (block) => `await (async () => {\n${block.replaceAll(IMPORT, '')}\n})();`,
  );
  return [...lines, ...scopes].join('\n');
}
