/** Reads the AsyncAPI document that the argument names, and prints what its parser says of it as JSON. */
import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], 'utf8'));
const errors = diagnostics.filter(({ severity }) => severity === 0);
const messages = document?.allMessages().all() ?? [];
process.stdout.write(
  JSON.stringify({
    errors: errors.map(({ path, message }) => `${path.join('/')}: ${message}`),
    messages: messages.map((message) => message.name()),
  }),
);
