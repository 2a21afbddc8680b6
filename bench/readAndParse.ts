/** The lower limit as a process: only reads a file and parses each line. */
import { limit } from './limit.js';

const [, , file = ''] = process.argv;
await limit(file);
