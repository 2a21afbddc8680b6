import { createContext, Script } from 'node:vm';
import type { PatternTest } from 'mission-dossier-schema-compat';

/** A pattern can take exponential time. This is how long all patterns of a version may take. */
const LIMIT_MS = 5000;

/** A test of patterns that returns undefined once all of its runs together have taken too long. */
export function timeLimitedPatterns(): PatternTest {
  // Only code in a context of its own can be stopped.
  const context = createContext({ pattern: '', text: '' });
  const test = new Script('new RegExp(pattern, "u").test(text)');
  let leftMs = LIMIT_MS;
  return (pattern, text) => {
    if (leftMs <= 0) return undefined;
    Object.assign(context, { pattern, text });
    const startedAt = performance.now();
    try {
      return test.runInContext(context, { timeout: Math.ceil(leftMs) }) as boolean;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        return undefined;
      throw error;
    } finally {
      leftMs -= performance.now() - startedAt;
    }
  };
}
