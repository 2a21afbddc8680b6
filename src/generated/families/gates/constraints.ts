// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as catalogue from './catalogue.js';
import * as predicates from './predicates.js';

export const failed_conclusion = { model: 'families/gates/failed_conclusion', type: ["string"], enum: catalogue.FAILED_CONCLUSION_VALUES } satisfies Constraints;

export const gate_type = { model: 'families/gates/gate_type', type: ["string"], enum: catalogue.GATE_TYPE_VALUES } satisfies Constraints;

export const gate_provider = { model: 'families/gates/gate_provider', type: ["string"], enum: catalogue.GATE_PROVIDER_VALUES } satisfies Constraints;

export const positive_integer = { model: 'families/gates/positive_integer', type: ["integer"], minimum: 1, maximum: 9007199254740991 } satisfies Constraints;

export const http_url = { model: 'families/gates/http_url', type: ["string"], pattern: predicates.HTTP_URL_PATTERN, form: ["an http or https URL with a host and, if need be, a port; without blanks, and without a name or password before the host","https://github.com/acme/rocket/runs/4211"] } satisfies Constraints;

export const gate_failed_payload = { model: 'families/gates/gate_failed_payload', type: ["object"], properties: {
  gate_name: { type: ["string"], minLength: 1 },
  gate_type: gate_type,
  conclusion: failed_conclusion,
  external_provider: gate_provider,
  check_run_id: positive_integer,
  check_run_url: http_url,
  delivery_id: { type: ["string"], minLength: 1 },
  pr_number: { nullable: positive_integer },
}, additionalProperties: false } satisfies Constraints;

export const passed_conclusion = { model: 'families/gates/passed_conclusion', type: ["string"], enum: catalogue.PASSED_CONCLUSION_VALUES } satisfies Constraints;

export const gate_passed_payload = { model: 'families/gates/gate_passed_payload', type: ["object"], properties: {
  gate_name: { type: ["string"], minLength: 1 },
  gate_type: gate_type,
  conclusion: passed_conclusion,
  external_provider: gate_provider,
  check_run_id: positive_integer,
  check_run_url: http_url,
  delivery_id: { type: ["string"], minLength: 1 },
  pr_number: { nullable: positive_integer },
}, additionalProperties: false } satisfies Constraints;
