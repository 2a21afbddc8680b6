const TEXTS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  ENOSPC: 'no space is left on the device',
};

/** Whether an error is the operating system's answer. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}

/** What went wrong, for a person. */
export function systemErrorText({ code, message }: NodeJS.ErrnoException): string {
  return TEXTS[code ?? ''] ?? message;
}
