/** The command lines that are measured, without the file. */
export const VALIDATE = ['validate', '--jobs', '1'];
export const REDUCE = ['reduce', '--format', 'json', '--jobs', '1'];
export const REDUCE_ON_TWO = ['reduce', '--format', 'json', '--jobs', '2'];
export const REDUCE_EACH = [...REDUCE, '--partition'];
