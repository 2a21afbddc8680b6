import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Imports each name from the file that declares it, instead of from an index that exports it again. Without this,
 * esbuild does not split what is split: a file that imports one name of an index loads all that the index has.
 *
 * @param entryPoint - the file from which all others are reached
 */
export function directImports(entryPoint: string): Plugin {
  const { options, fileNames } = configured(entryPoint);
  const program = ts.createProgram(fileNames, options);
  return {
    name: 'direct-imports',
    setup: (build) => {
      build.onLoad({ filter: /[.]tsx?$/ }, ({ path }) => {
        const source = program.getSourceFile(path);
        if (!source || program.isSourceFileFromExternalLibrary(source)) return null;
        const contents = withDirectImports(source, program.getTypeChecker());
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}

function configured(entryPoint: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  return ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [entryPoint] },
    ts.sys,
    dirname('tsconfig.json'),
  );
}

function withDirectImports(source: ts.SourceFile, checker: ts.TypeChecker): string {
  let { text } = source;
  for (const statement of source.statements.toReversed()) {
    const direct = directOf(statement, checker);
    if (direct) text = text.slice(0, statement.getStart()) + direct + text.slice(statement.end);
  }
  return text;
}

/** The same imports from where the names are declared; undefined unless the statement imports from an index. */
function directOf(statement: ts.Statement, checker: ts.TypeChecker): string | undefined {
  if (!ts.isImportDeclaration(statement)) return undefined;
  const { namedBindings: names, phaseModifier } = statement.importClause ?? {};
  if (
    phaseModifier !== undefined ||
    !names ||
    !ts.isNamedImports(names) ||
    !isIndex(statement, checker)
  )
    return undefined;
  return names.elements
    .filter((each) => !each.isTypeOnly)
    .map(({ name }) => importOf(name, checker))
    .join(' ');
}

function isIndex({ moduleSpecifier }: ts.ImportDeclaration, checker: ts.TypeChecker): boolean {
  const source = checker.getSymbolAtLocation(moduleSpecifier)?.valueDeclaration;
  return (
    source !== undefined &&
    ts.isSourceFile(source) &&
    !source.isDeclarationFile &&
    source.statements.every((each) => ts.isExportDeclaration(each) && each.moduleSpecifier)
  );
}

function importOf(local: ts.Identifier, checker: ts.TypeChecker): string {
  const imported = checker.getSymbolAtLocation(local) as ts.Symbol;
  const { name, declarations = [] } = checker.getAliasedSymbol(imported);
  const declared = declarations[0] as ts.Declaration;
  const file = JSON.stringify(declared.getSourceFile().fileName);
  return ts.isSourceFile(declared)
    ? `import * as ${local.text} from ${file};`
    : `import { ${name} as ${local.text} } from ${file};`;
}
