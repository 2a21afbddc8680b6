import { systemWords } from 'mission-dossier-indexer';

/** Whether an error is the operating system's answer. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}

/** What went wrong, for a person. */
export function systemErrorText(error: NodeJS.ErrnoException): string {
  return systemWords(error) ?? error.message;
}
