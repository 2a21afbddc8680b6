import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';

/** Properties of the machine that affect the figures, as names and values. */
export function machine(): [name: string, value: string][] {
  const processors = cpus();
  return [
    ['Processor', `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores`],
    ['Memory', `${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
    ['System', `${type()} ${release()}, ${arch()}`],
    ['Node', `${process.versions.node} (V8 ${process.versions.v8})`],
    ['Libraries', ['ajv', 'zod', 'valibot', '@sinclair/typebox'].map(withVersion).join(', ')],
    ['Date', new Date().toISOString().slice(0, 10)],
  ];
}

function withVersion(library: string): string {
  const text = readFileSync(`node_modules/${library}/package.json`, 'utf8');
  return `${library} ${(JSON.parse(text) as { version: string }).version}`;
}
