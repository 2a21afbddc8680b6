/** The command lines that are measured, each on one thread, without the file. */
export const VALIDATE = ['validate'];
export const REDUCE = ['reduce', '--format', 'json'];
export const REDUCE_EACH = [...REDUCE, '--partition'];
