import { modelOfRef } from '../schemas.js';

/** The names under which generated code imports that of the folders above, by the start of a `$ref`. */
const FOLDERS = [
  ['../../', 'contract.'],
  ['../', 'above.'],
] as const;

/**
 * Code for what is generated of a model that a `$ref` names.
 * @param nameOf - the name of the generated code, by the model's name
 */
export function reference(ref: string, nameOf: (model: string) => string): string {
  const model = modelOfRef(ref);
  const [start = '', folder = ''] = FOLDERS.find(([each]) => model.startsWith(each)) ?? [];
  return folder + nameOf(model.slice(start.length));
}
