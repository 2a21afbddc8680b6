/** The limit as a whole process: reads a file, parses each line, and does nothing else. */
import { limit } from './limit.js';

const [, , file = ''] = process.argv;
await limit(file);
