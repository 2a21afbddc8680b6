import { setFlagsFromString } from 'node:v8';

/**
 * Collects garbage after the memory in use has grown by a fifth. Of one mission, most of what is kept is replaced
 * soon; by default, V8 lets it fill three times the memory that is in use. Few objects are in use, so it takes no
 * more time. With many missions it would take a tenth more, because little of what is kept is replaced.
 */
export function slowHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
