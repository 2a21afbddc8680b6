import {
  isDossierEventType,
  isLocalNamespaceTuple,
  isMissionDossierEvent,
  validateEvent,
} from '../index.js';
import type { ReaderOption, ReducerRules, ValidationIssue } from '../index.js';
import { namespaceOf } from '../generated/families/dossier/family.js';
import { isObject } from '../json/isObject.js';
import { identityKey } from '../reducer/namespace.js';
import type { DeadLetterReason } from './deadLetter.js';
import { lineOf } from './eventLine.js';
import { readJsonObject } from './jsonBytes.js';
import type { Route } from './route.js';
import { routeOfKey } from './route.js';
import { tooLarge } from './sizeLimits.js';
import type { SizeLimits } from './sizeLimits.js';

/** What a value is found to be, when it is published and when it is projected. */
export type Admission =
  /** A valid event of a mission: in canonical form, and the line that it is stored as. */
  | {
      readonly kind: 'event';
      readonly event: object;
      readonly line: Uint8Array;
      readonly route: Route;
    }
  /** An event of another family (C11). */
  | { readonly kind: 'ignored' }
  | Refused;

/** What no state can have. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: DeadLetterReason;
  readonly issues: readonly ValidationIssue[];
  readonly route: Route | null;
}

/** What decides on admission. */
export interface AdmissionOptions extends ReaderOption {
  readonly rules: ReducerRules;
  readonly partitions: number;
  readonly limits: SizeLimits;
}

const IGNORED: Admission = /* @__PURE__ */ Object.freeze({ kind: 'ignored' });

/** How many routes are kept, because a digest takes longer than all other checks. */
const KEPT_ROUTES = 10_000;

/** Decides what values are. */
export class Admissions {
  readonly #options: AdmissionOptions;
  readonly #routes = new Map<string, Route>();

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** @param value - an event as `JSON.parse` returns it, or the bytes of its JSON */
  of(value: unknown): Admission {
    if (!(value instanceof Uint8Array)) return this.#ofValue(value, null);
    const read = readJsonObject(value);
    return 'issues' in read ? refused(read.reason, read.issues) : this.#ofValue(read.value, value);
  }

  /** @param bytes - what it was read from; null if that is not known */
  #ofValue(value: unknown, bytes: Uint8Array | null): Admission {
    const { reader, rules } = this.#options;
    const event = reader ? reader.read(value, false) : value;
    if (!isObject(event)) return refused('invalid', validateEvent(value, { reader }).issues);
    if (!isDossierEventType(event['event_type'])) return IGNORED;
    const namespace = namespaceOf(event);
    const route = isLocalNamespaceTuple(namespace)
      ? this.#routeOf(identityKey(namespace, rules))
      : null;
    if (!route || !isMissionDossierEvent(event))
      return refused(
        route ? 'invalid' : 'no-namespace',
        validateEvent(value, { reader }).issues,
        route,
      );
    return this.#ofEvent(event, event === value ? bytes : null, route);
  }

  #ofEvent(event: object, bytes: Uint8Array | null, route: Route): Admission {
    const line = lineOf(event, bytes);
    if (!(line instanceof Uint8Array)) return refused('invalid', line, route);
    const issue = tooLarge(event, line, this.#options.limits);
    return issue ? refused('too-large', [issue], route) : { kind: 'event', event, line, route };
  }

  #routeOf(key: string): Route {
    const known = this.#routes.get(key);
    if (known) return known;
    if (this.#routes.size >= KEPT_ROUTES) this.#routes.clear();
    const route = routeOfKey(key, this.#options.partitions);
    this.#routes.set(key, route);
    return route;
  }
}

function refused(
  reason: DeadLetterReason,
  issues: readonly ValidationIssue[],
  route: Route | null = null,
): Refused {
  return { kind: 'refused', reason, issues, route };
}
