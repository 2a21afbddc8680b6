import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ENVELOPE, readContract } from '../../scripts/schemas.js';
import type { JsonSchema } from '../../scripts/schemas.js';

/**
 * Whether a value is a valid event of a sibling family, by Ajv 8 as its documentation recommends. It knows nothing of
 * the rules that schemas cannot state.
 */
export function ajvOfFamily(name: string): (value: unknown) => boolean {
  const { schemas, siblings } = readContract('schemas');
  const family = siblings.all.find((each) => each.name === name);
  if (!family) throw new Error(`there is no family "${name}"`);
  const compiler = new Ajv2020({});
  formats.default(compiler);
  const all = [...schemas, ...siblings.shared.schemas, ...family.models.schemas];
  for (const { schema } of all) compiler.addSchema(schema);
  const compiled = (
    models: readonly { readonly name: string; readonly schema: JsonSchema }[],
    model: string,
  ) => {
    const id = models.find((file) => file.name === model)?.schema.$id ?? '';
    const validate = compiler.getSchema(id);
    if (!validate) throw new Error(`there is no schema "${model}"`);
    return validate;
  };
  const envelope = compiled(schemas, ENVELOPE);
  const payloads = Object.fromEntries(
    Object.entries(family.events).map(([type, model]) => [
      type,
      compiled(family.models.schemas, model),
    ]),
  );
  return (value) => {
    if (envelope(value) !== true) return false;
    const { event_type, payload } = value as { event_type: string; payload?: unknown };
    return Object.hasOwn(payloads, event_type) && payloads[event_type]?.(payload ?? {}) === true;
  };
}
