import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Whether the library compiles with another text in one of its files. */
export type TypeCheck = (file: string, text: string) => boolean;

/**
 * Reads a project, which has to compile as it is.
 * @param configuration - the path of its `tsconfig.json`
 * @param files - those to check, with everything that they import
 */
export function typeCheckOf(configuration: string, files: readonly string[]): TypeCheck {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configuration, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(configuration),
  );
  const host = ts.createIncrementalCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const unchanged = new Map<string, ts.SourceFile | undefined>();
  let other = { path: '', text: '' };
  host.getSourceFile = (path, settings, ...rest) => {
    if (resolve(path) === other.path) {
      const source = ts.createSourceFile(path, other.text, settings, true);
      return Object.assign(source, { version: other.text });
    }
    if (!unchanged.has(path)) unchanged.set(path, read(path, settings, ...rest));
    return unchanged.get(path);
  };

  const program = (old?: ts.SemanticDiagnosticsBuilderProgram) =>
    ts.createSemanticDiagnosticsBuilderProgram(files, options, host, old);
  const base = program();
  if (!compiles(base)) throw new Error(`${configuration}: it does not compile as it is`);
  return (file, text) => {
    other = { path: resolve(file), text };
    return compiles(program(base));
  };
}

/** Looks at what is new in a program, and at what depends on it. */
function compiles(program: ts.SemanticDiagnosticsBuilderProgram): boolean {
  for (;;) {
    const next = program.getSemanticDiagnosticsOfNextAffectedFile();
    if (next === undefined) return true;
    if (next.result.length > 0) return false;
    const { affected } = next;
    if ('fileName' in affected && program.getSyntacticDiagnostics(affected).length > 0)
      return false;
  }
}
