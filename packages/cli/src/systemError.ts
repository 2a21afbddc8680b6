import { systemWords } from 'mission-dossier-indexer';

/** Whether an error is from the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}

/** The reason of a system error, for people. */
export function systemErrorText(error: NodeJS.ErrnoException): string {
  return systemWords(error) ?? error.message;
}
