import type {
  CompleteClarificationRecord,
  CompleteReducedGlossaryState,
} from 'mission-dossier-contracts/glossary';
import type { Colors } from '../../io.js';
import { counted } from '../counted.js';
import { anomalySection } from './anomalies.js';
import { ownValue } from './ownValue.js';
import { section } from './section.js';
import { cell, sectionsText, titleLines } from './title.js';

/** The terms of a mission, the conflicts about them, and the questions that are open. */
export function glossaryText(
  state: CompleteReducedGlossaryState,
  name: string,
  colors: Colors,
): string {
  const { active_scopes, clarifications, generation_blocks, anomalies } = state;
  const terms = termRows(state, colors);
  const conflicts = conflictRows(state, colors);
  const questions = clarifications.filter(({ resolved }) => !resolved);
  const counts = [
    counted(state.event_count, 'event'),
    counted(terms.length, 'term'),
    counted(conflicts.length, 'conflict'),
    counted(questions.length, 'open question'),
    counted(generation_blocks.length, 'stop'),
    counted(anomalies.length, 'event that does not fit', 'events that do not fit'),
  ];
  const scopes = Object.entries(active_scopes).map(
    ([id, { scope_type }]) => `${cell(id)} (${scope_type})`,
  );
  const title = {
    badge: questions.length > 0 ? 'questions' : conflicts.length > 0 ? 'conflicts' : 'agreed',
    mood: questions.length > 0 ? 'bad' : conflicts.length > 0 ? 'unknown' : 'good',
    name,
    about: 'glossary',
    rows: [
      ['strictness', strictnessText(state)] as const,
      ...(scopes.length > 0 ? [['scopes', scopes.join(', ')] as const] : []),
      ['holds', counts.join(', ')] as const,
    ],
  } as const;
  return sectionsText([
    titleLines(title, colors),
    section('terms', terms, colors),
    section('conflicts', conflicts, colors),
    section('open questions', questionRows(questions, colors), colors),
    section(
      'generation was stopped',
      generation_blocks.map(({ step_id, blocking_strictness, conflict_event_ids }) => [
        colors.red(cell(step_id)),
        `strictness ${blocking_strictness}`,
        colors.dim(conflict_event_ids.map(cell).join(', ')),
      ]),
      colors,
    ),
    anomalySection(anomalies, colors),
  ]);
}

function strictnessText({
  current_strictness,
  strictness_history,
}: CompleteReducedGlossaryState): string {
  const changes = strictness_history.length;
  return changes === 0
    ? current_strictness
    : `${current_strictness}, set by ${cell(strictness_history.at(-1)?.actor ?? '')}`;
}

/** A row a term: its meaning if it has one, else how often it was seen. */
function termRows({ term_candidates, term_senses }: CompleteReducedGlossaryState, colors: Colors) {
  const scopes = [...new Set([...Object.keys(term_senses), ...Object.keys(term_candidates)])];
  return scopes.sort().flatMap((scope) => {
    const senses = ownValue(term_senses, scope) ?? {};
    const candidates = ownValue(term_candidates, scope) ?? {};
    const terms = [...new Set([...Object.keys(senses), ...Object.keys(candidates)])];
    return terms.sort().map((term) => {
      const seen = ownValue(candidates, term)?.length ?? 0;
      const sense = ownValue(senses, term)?.after_sense;
      return [
        cell(term),
        colors.dim(cell(scope)),
        sense === undefined ? colors.yellow('no meaning yet') : cell(sense),
        colors.dim(`seen ${counted(seen, 'time')}`),
      ];
    });
  });
}

/** A row a conflict that a check found, with what became of it. */
function conflictRows(
  { semantic_checks, clarifications }: CompleteReducedGlossaryState,
  colors: Colors,
): string[][] {
  return semantic_checks.flatMap(({ conflicts, recommended_action, scope_id }) =>
    conflicts.map(({ term, nature, severity, description }) => [
      colors.red(cell(term)),
      colors.dim(cell(scope_id)),
      `${nature}, ${severity}`,
      recommended_action,
      answerText(clarifications.filter((each) => each.term === term)),
      cell(description),
    ]),
  );
}

function answerText(questions: readonly CompleteClarificationRecord[]): string {
  if (questions.length === 0) return 'not asked';
  return questions.every(({ resolved }) => resolved) ? 'answered' : 'question open';
}

function questionRows(
  questions: readonly CompleteClarificationRecord[],
  colors: Colors,
): string[][] {
  return questions.map(({ term, request_event_id }) => [
    colors.yellow(cell(term)),
    colors.dim(`asked in ${request_event_id}`),
  ]);
}
