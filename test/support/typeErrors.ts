import ts from 'typescript';

const FILE = 'test/example.ts';

/** What TypeScript says of code, under the options of this package. */
export function typeErrors(code: string): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target, onError, fresh) =>
    path === FILE
      ? ts.createSourceFile(path, code, target)
      : getSourceFile(path, target, onError, fresh);
  const program = ts.createProgram([FILE], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(FILE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
