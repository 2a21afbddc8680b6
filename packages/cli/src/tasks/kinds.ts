import { DossierTask, packedRecords, unpackedRecords } from './dossierTask.js';
import type { DossierRecords } from './dossierTask.js';
import { packedProjection, unpackedProjection } from './packedProjection.js';
import type { Packed } from './packedProjection.js';
import { ReduceTask } from './reduceTask.js';
import type { Projected, ReduceTaskOptions } from './reduceTask.js';
import type { Task } from './task.js';
import { ValidateTask } from './validateTask.js';
import type { ValidateTaskOptions } from './validateTask.js';

/** A kind of task, and how its result goes from thread to thread. */
export interface TaskKind<Options, Result> {
  readonly start: (options: Options) => Task<Result>;
  readonly pack: (result: Result) => Packed;
  readonly unpack: (message: unknown, options: Options) => Result;
}

/** Every kind of task, by name. */
export const TASKS = {
  validate: {
    start: (options) => new ValidateTask(options),
    pack: () => ({ message: null, transfer: [] }),
    unpack: () => null,
  } satisfies TaskKind<ValidateTaskOptions, null>,
  reduce: {
    start: (options) => new ReduceTask(options),
    pack: packedProjection,
    unpack: unpackedProjection,
  } satisfies TaskKind<ReduceTaskOptions, Projected>,
  dossier: {
    start: (options) => new DossierTask(options),
    pack: packedRecords,
    unpack: unpackedRecords,
  } satisfies TaskKind<ReduceTaskOptions, DossierRecords>,
} as const;

/** The name of a kind of task. */
export type TaskName = keyof typeof TASKS;
/** What starts a task of a kind. */
export type TaskOptions<Name extends TaskName> = Parameters<(typeof TASKS)[Name]['start']>[0];
/** What a task of a kind comes to. */
export type TaskResult<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]['unpack']>;
