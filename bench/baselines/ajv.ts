import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Options, ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { DossierEventType } from 'mission-dossier-contracts';
import type { Baseline } from './baseline.js';

const EVENT_MAP = 'event_type_to_schema.json';
const MESSAGES = 'messages.json';

/** Ajv 8 as its documentation recommends: schemas compiled at run time, with ajv-formats. */
export const ajv = ajvBaseline('Ajv 8 at run time', {});

/**
 * Ajv 8 with faster options that are correct only for these schemas: each format also has an equivalent
 * pattern, and no length limit is above 1, so that code points need not be counted.
 */
export function tunedAjv(): Baseline {
  return ajvBaseline('Ajv 8, tuned by hand', {
    validateFormats: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else is as fast
    unicode: false,
    // Suppresses the warning about this option.
    logger: false,
  });
}

function ajvBaseline(name: string, options: Options): Baseline {
  const compiler = new Ajv2020(options);
  formats.default(compiler);
  for (const file of schemaFiles()) compiler.addSchema(readSchema(file) as object, file);
  const compiled = (file: string) => compiler.getSchema(file) as ValidateFunction;
  const envelope = compiled('event.json');
  const payloads = Object.fromEntries(
    Object.entries(readSchema(EVENT_MAP) as Record<string, string>).map(([eventType, model]) => [
      eventType,
      compiled(`${model}.json`),
    ]),
  ) as Record<DossierEventType, ValidateFunction>;
  return {
    name,
    acceptsEvent: (value) => {
      if (!envelope(value)) return false;
      const { event_type, payload } = value as { event_type: string; payload?: unknown };
      return (
        Object.hasOwn(payloads, event_type) &&
        payloads[event_type as DossierEventType](payload ?? {})
      );
    },
    acceptsEnvelope: (value) => envelope(value),
    acceptsPayload: (eventType, payload) => payloads[eventType](payload),
  };
}

function schemaFiles(): string[] {
  return readdirSync('schemas').filter(
    (file) => file.endsWith('.json') && ![EVENT_MAP, MESSAGES].includes(file),
  );
}

function readSchema(file: string): unknown {
  return JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));
}
