/**
 * Opens documents in yaml-language-server as an editor does. Standard input is a JSON list of them, each with its
 * own `path` and `text`; standard output is a JSON list of the messages of each.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';

const SETTINGS = { yaml: { validate: true, schemaStore: { enable: false } } };

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('yaml-language-server/package.json'));
const server = spawn(process.execPath, [join(folder, 'bin/yaml-language-server'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);

const waiting = new Map();
connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
  waiting.get(uri)?.(diagnostics.map(({ message }) => message));
});
connection.onRequest('workspace/configuration', ({ items }) =>
  items.map(({ section }) => SETTINGS[section] ?? null),
);
connection.onRequest('client/registerCapability', () => null);
connection.listen();

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(process.cwd()).href,
  capabilities: { workspace: { configuration: true } },
});
await connection.sendNotification('initialized', {});
await connection.sendNotification('workspace/didChangeConfiguration', { settings: SETTINGS });

const messages = (await json(process.stdin)).map(async ({ path, text }) => {
  const uri = pathToFileURL(path).href;
  const answer = new Promise((resolve) => waiting.set(uri, resolve));
  const textDocument = { uri, languageId: 'yaml', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return answer;
});
process.stdout.write(JSON.stringify(await Promise.all(messages)));
connection.dispose();
server.kill();
