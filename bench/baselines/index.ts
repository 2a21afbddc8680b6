import { ajv } from './ajv.js';
import type { Baseline } from './baseline.js';
import { typebox } from './typebox.js';
import { valibot } from './valibot.js';
import { zod } from './zod.js';

/** The libraries that this package is compared with, each in the module of its name. */
export const BASELINES = { ajv, zod, valibot, typebox } as const satisfies Readonly<
  Record<string, Baseline>
>;
