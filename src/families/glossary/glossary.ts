import { completeReducedGlossaryState } from '../../generated/families/glossary/complete.js';
import type { CompleteReducedGlossaryState } from '../../generated/families/glossary/completeTypes.js';
import { NAME, PAYLOADS } from '../../generated/families/glossary/events.js';
import type {
  ClarificationRecord,
  GenerationBlockedBySemanticConflictPayload,
  GlossaryEvent,
  GlossaryEventType,
  GlossaryScopeActivatedPayload,
  GlossarySenseUpdatedPayload,
  GlossaryStrictnessSetPayload,
  SemanticCheckEvaluatedPayload,
  Strictness,
  TermCandidateObservedPayload,
} from '../../generated/families/glossary/types.js';
import { quote } from '../../issues/wording.js';
import { comparableId } from '../comparableId.js';
import { orderedFamily } from '../orderedFamily.js';
import type { FoldedStream, PlacedEvent } from '../orderedFamily.js';
import { UnfittingEvents } from '../unfittingEvents.js';
import type { FoldMode } from '../unfittingEvents.js';

/** So many questions of one check may be open at a time. */
const MOST_OPEN_QUESTIONS = 3;

/** A glossary while its events are folded. */
class Glossary {
  missionId: string | null = null;
  strictness: Strictness = 'medium';
  readonly scopes = new Map<string, GlossaryScopeActivatedPayload>();
  readonly strictnessHistory: GlossaryStrictnessSetPayload[] = [];
  readonly candidates = new ByTerm<TermCandidateObservedPayload[]>();
  readonly senses = new ByTerm<GlossarySenseUpdatedPayload>();
  readonly checks = new Map<string, SemanticCheckEvaluatedPayload>();
  /** By the event that asked. */
  readonly questions = new Map<string, ClarificationRecord>();
  /** The number of open questions of each check. */
  readonly open = new Map<string, number>();
  readonly blocks: GenerationBlockedBySemanticConflictPayload[] = [];
  readonly unfitting: UnfittingEvents;

  constructor(mode: FoldMode) {
    this.unfitting = new UnfittingEvents(mode);
  }

  /** A term is used in a scope that must be active; the event has its effect in either case. */
  expectScope(event: PlacedEvent<GlossaryEvent>, scopeId: string): void {
    if (!this.scopes.has(scopeId))
      this.unfitting.violation(event, `the scope ${quote(scopeId)} is not active`);
  }

  state(stream: FoldedStream): CompleteReducedGlossaryState {
    return completeReducedGlossaryState({
      mission_id: this.missionId,
      active_scopes: Object.fromEntries(this.scopes),
      current_strictness: this.strictness,
      strictness_history: this.strictnessHistory,
      term_candidates: this.candidates.nested(),
      term_senses: this.senses.nested(),
      clarifications: [...this.questions.values()],
      semantic_checks: [...this.checks.values()],
      generation_blocks: this.blocks,
      anomalies: this.unfitting.list,
      ...stream,
    });
  }
}

/** Values by scope and term. */
class ByTerm<T> {
  readonly #scopes = new Map<string, Map<string, T>>();

  get(scope: string, term: string): T | undefined {
    return this.#scopes.get(scope)?.get(term);
  }

  set(scope: string, term: string, value: T): void {
    const terms = this.#scopes.get(scope) ?? new Map<string, T>();
    this.#scopes.set(scope, terms.set(term, value));
  }

  nested(): Record<string, Record<string, T>> {
    return Object.fromEntries(
      [...this.#scopes].map(([scope, terms]) => [scope, Object.fromEntries(terms)]),
    );
  }
}

type Step<Type extends GlossaryEventType> = (
  glossary: Glossary,
  event: Extract<PlacedEvent<GlossaryEvent>, { event_type: Type }>,
) => void;

/** How each type of event changes a glossary. A new event type does not compile without an entry. */
const STEPS: { readonly [Type in GlossaryEventType]: Step<Type> } = {
  GlossaryScopeActivated: ({ scopes }, { payload }) => {
    scopes.set(payload.scope_id, payload);
  },
  GlossaryStrictnessSet: (glossary, { payload }) => {
    glossary.strictness = payload.new_strictness;
    glossary.strictnessHistory.push(payload);
  },
  TermCandidateObserved: (glossary, event) => {
    const { scope_id, term_surface } = event.payload;
    glossary.expectScope(event, scope_id);
    const seen = glossary.candidates.get(scope_id, term_surface) ?? [];
    seen.push(event.payload);
    glossary.candidates.set(scope_id, term_surface, seen);
  },
  GlossarySenseUpdated: (glossary, event) => {
    const { scope_id, term_surface } = event.payload;
    glossary.expectScope(event, scope_id);
    if (!glossary.candidates.get(scope_id, term_surface))
      glossary.unfitting.violation(event, `the term ${quote(term_surface)} was not observed`);
    glossary.senses.set(scope_id, term_surface, event.payload);
  },
  SemanticCheckEvaluated: (glossary, event) => {
    glossary.expectScope(event, event.payload.scope_id);
    glossary.checks.set(event.event_id, event.payload);
  },
  GlossaryClarificationRequested: (glossary, event) => {
    const { scope_id, semantic_check_event_id, term } = event.payload;
    glossary.expectScope(event, scope_id);
    const check = comparableId(semantic_check_event_id);
    const open = glossary.open.get(check) ?? 0;
    if (!glossary.checks.has(check)) {
      glossary.unfitting.violation(event, `there is no semantic check ${quote(check)}`);
    } else if (open >= MOST_OPEN_QUESTIONS) {
      const reason = `${MOST_OPEN_QUESTIONS} questions of the semantic check ${quote(check)} are open already`;
      glossary.unfitting.violation(event, reason);
    } else {
      glossary.open.set(check, open + 1);
      glossary.questions.set(event.event_id, {
        request_event_id: event.event_id,
        semantic_check_event_id,
        term,
        resolved: false,
        resolution_event_id: null,
      });
    }
  },
  GlossaryClarificationResolved: (glossary, event) => {
    const id = comparableId(event.payload.clarification_event_id);
    const question = glossary.questions.get(id);
    if (!question) {
      glossary.unfitting.violation(event, `there is no clarification ${quote(id)}`);
      return;
    }
    const check = comparableId(question.semantic_check_event_id);
    if (!question.resolved) glossary.open.set(check, (glossary.open.get(check) ?? 0) - 1);
    const answer = { resolved: true, resolution_event_id: event.event_id };
    glossary.questions.set(id, { ...question, ...answer });
  },
  GenerationBlockedBySemanticConflict: ({ blocks }, { payload }) => {
    blocks.push(payload);
  },
};

function glossaryFamily(mode: FoldMode) {
  return orderedFamily<GlossaryEvent, CompleteReducedGlossaryState>({
    name: NAME,
    payloads: PAYLOADS,
    fold: (events, stream) => {
      const glossary = new Glossary(mode);
      glossary.missionId = events[0]?.payload.mission_id ?? null;
      for (const event of events)
        (STEPS[event.event_type] as Step<GlossaryEventType>)(glossary, event);
      return glossary.state(stream);
    },
  });
}

/** The family of a glossary: scopes, terms, checks and questions. One for each mode. */
export const GLOSSARY = {
  permissive: /* @__PURE__ */ glossaryFamily('permissive'),
  strict: /* @__PURE__ */ glossaryFamily('strict'),
};
