// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import { isObject, isText } from '../../predicates.js';

export const HTTP_URL_PATTERN = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[0-9A-Za-z._~-]|[^ -~\t\n\r])+(?::[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9])?)?)?)?)?(?:[\/?#](?:[!-~]|[^ -~\t\n\r])*)?$/;

export function isFailedConclusion(value: any): boolean {
  return (
    (value === "failure" || value === "timed_out" || value === "cancelled" || value === "action_required")
  );
}

export function isGateFailedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "gate_name":
      case "gate_type":
      case "conclusion":
      case "external_provider":
      case "check_run_id":
      case "check_run_url":
      case "delivery_id":
      case "pr_number":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.gate_name) &&
    isGateType(value.gate_type) &&
    isFailedConclusion(value.conclusion) &&
    isGateProvider(value.external_provider) &&
    isPositiveInteger(value.check_run_id) &&
    isHttpUrl(value.check_run_url) &&
    isText(value.delivery_id) &&
    (value.pr_number == null || isPositiveInteger(value.pr_number))
  );
}

export function isGatePassedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "gate_name":
      case "gate_type":
      case "conclusion":
      case "external_provider":
      case "check_run_id":
      case "check_run_url":
      case "delivery_id":
      case "pr_number":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.gate_name) &&
    isGateType(value.gate_type) &&
    isPassedConclusion(value.conclusion) &&
    isGateProvider(value.external_provider) &&
    isPositiveInteger(value.check_run_id) &&
    isHttpUrl(value.check_run_url) &&
    isText(value.delivery_id) &&
    (value.pr_number == null || isPositiveInteger(value.pr_number))
  );
}

export function isGateProvider(value: any): boolean {
  return (
    (value === "github")
  );
}

export function isGateType(value: any): boolean {
  return (
    (value === "ci")
  );
}

export function isHttpUrl(value: any): boolean {
  return (
    typeof value === 'string' &&
    HTTP_URL_PATTERN.test(value)
  );
}

export function isPassedConclusion(value: any): boolean {
  return (
    (value === "success")
  );
}

export function isPositiveInteger(value: any): boolean {
  return (
    Number.isInteger(value) &&
    value >= 1 &&
    value <= 9007199254740991
  );
}
