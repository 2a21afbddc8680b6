/**
 * The commands that read events. They share most of their code, and are loaded together: one file of all of it starts
 * faster than thirty files of the parts.
 */
export { convert } from './convert.js';
export { drift } from './drift.js';
export { list } from './list.js';
export { reduce } from './reduce.js';
export { snapshot } from './snapshot.js';
export { validate } from './validate.js';
