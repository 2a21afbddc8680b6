import type { SchemaOptions } from '../commands/schema.js';
import type { Define } from './define.js';
import { examples } from './define.js';

/** `dossier schema` */
export const defineSchema: Define = (program, io, finish) => {
  program
    .command('schema')
    .summary('list the JSON Schemas, or print one')
    .description('List the JSON Schemas in groups, or print one. Events and states come first.')
    .argument('[name]', 'the name of a schema, as the list shows it')
    .option(
      '--bundled',
      'print it self-contained, together with all schemas that it refers to; needs a name',
    )
    .addHelpText(
      'after',
      examples(
        ['dossier schema', 'list all schemas'],
        ['dossier schema event', 'print the schema of the envelope'],
        [
          'dossier schema --bundled event > event.json',
          'save a schema that refers to no other file',
        ],
      ),
    )
    .action(async (name: string | undefined, options: SchemaOptions) => {
      const { schema } = await import('../commands/schema.js');
      finish(await schema(io, name, options));
    });
};
