import { MESSAGES_FILE } from '../schemas.js';
import type { Contract } from '../schemas.js';
import { instanceChecker } from './instanceChecker.js';
import type { LintFinding } from './lint.js';

/** Holds the table of the texts of issues to its schema. */
export function lintMessages(contract: Contract): LintFinding[] {
  return instanceChecker(
    contract,
    'message_texts',
  )(contract.messages).map(([pointer, message]) => ({
    file: MESSAGES_FILE,
    pointer,
    rule: 'messages',
    message,
  }));
}
