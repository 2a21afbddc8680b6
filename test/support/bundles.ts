import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Ajv, AnySchema } from 'ajv';

/** The self-contained schemas in a folder, by their paths there. */
export function bundlesIn(folder: string): Map<string, object> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.split(sep).join('/'),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as object,
      ]),
  );
}

/** The options with which Ajv takes the bundles as they are. */
export const BUNDLE_OPTIONS = {
  strict: true,
  // What a whole event must have besides its envelope has no type of its own.
  strictTypes: false,
  validateFormats: false,
  // `1e400` is Infinity to JavaScript: above every maximum (S7), not of another type.
  strictNumbers: false,
} as const;

/** Returns the verdict of Ajv on a value by a bundle of a folder. Each bundle is compiled alone. */
export function bundleVerdicts(
  folder: string,
  ajv: Pick<Ajv, 'compile'>,
): (file: string, value: unknown) => boolean {
  const bundles = bundlesIn(folder);
  const compiled = new Map<string, (value: unknown) => boolean>();
  return (file, value) => {
    const bundle = bundles.get(file);
    if (!bundle) throw new Error(`there is no bundle ${file}`);
    const accepts = compiled.get(file) ?? ajv.compile(bundle as AnySchema);
    compiled.set(file, accepts as (value: unknown) => boolean);
    return accepts(value);
  };
}
