import drift from '../../../../fixtures/dossier/replay/drift-scenario.jsonl';
import invalid from '../../../../fixtures/dossier/replay/invalid-payload-of-each-type.jsonl';
import mission from '../../../../fixtures/dossier/replay/real/decision-moment-v1-contract-freeze-01KPWA0N.jsonl';
import older from '../../examples/older-generation.jsonl';
import siblings from '../../examples/other-families.jsonl';

/** Inputs to start with. */
export const EXAMPLES = [
  { title: 'A real mission', name: 'mission.jsonl', text: mission },
  { title: 'Artifacts that drifted', name: 'drift.jsonl', text: drift },
  { title: 'Invalid payloads', name: 'invalid.jsonl', text: invalid },
  { title: 'An older generation', name: 'older.jsonl', text: older },
  { title: 'Work packages and missions', name: 'families.jsonl', text: siblings },
] as const;
