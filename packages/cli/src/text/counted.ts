import { grouped } from './grouped.js';

/** A number with its noun: `1 event`, `2,000 events`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}
