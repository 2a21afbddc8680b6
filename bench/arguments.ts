/** The command lines that are measured, without the file. */
export const VALIDATE = ['validate', '--jobs', '1'];
export const REDUCE = ['reduce', '--format', 'json', '--jobs', '1'];
export const REDUCE_ON_TWO = ['reduce', '--format', 'json', '--jobs', '2'];
export const REDUCE_EACH = [...REDUCE, '--partition'];
export const REDUCE_EACH_ON_TWO = [...REDUCE_ON_TWO, '--partition'];

/** As users write them: the command line chooses the number of threads. */
export const USERS_VERSION = ['--version'];
export const USERS_VALIDATE = ['validate'];
export const USERS_REDUCE = ['reduce'];
export const USERS_REDUCE_EACH = ['reduce', '--partition'];
export const USERS_REPORT = ['report'];
