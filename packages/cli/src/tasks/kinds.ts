import { DossierTask, packRecords, unpackRecords } from './dossierTask.js';
import type { DossierRecords, DossierTaskOptions } from './dossierTask.js';
import { packProjection, unpackProjection } from './packProjection.js';
import type { Packed } from './packProjection.js';
import { ReduceTask } from './reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from './reduceTask.js';
import type { Task } from './task.js';
import { ValidateTask } from './validateTask.js';
import type { ValidateTaskOptions } from './validateTask.js';

/** A kind of task, and how its result is sent between threads. */
export interface TaskKind<Options, Result> {
  readonly start: (options: Options) => Task<Result>;
  readonly pack: (result: Result) => Packed;
  readonly unpack: (message: unknown, options: Options) => Result;
}

/** All kinds of tasks, by name. */
export const TASKS = {
  validate: {
    start: (options) => new ValidateTask(options),
    pack: () => ({ message: null, transfer: [] }),
    unpack: () => null,
  } satisfies TaskKind<ValidateTaskOptions, null>,
  reduce: {
    start: (options) => new ReduceTask(options),
    pack: packProjection,
    unpack: unpackProjection,
  } satisfies TaskKind<ReduceTaskOptions, AnyProjection>,
  dossier: {
    start: (options) => new DossierTask(options),
    pack: packRecords,
    unpack: unpackRecords,
  } satisfies TaskKind<DossierTaskOptions, DossierRecords>,
} as const;

/** The name of a kind of task. */
export type TaskName = keyof typeof TASKS;
/** The options of a kind of task. */
export type TaskOptions<Name extends TaskName> = Parameters<(typeof TASKS)[Name]['start']>[0];
/** The result of a kind of task. */
export type TaskResult<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]['unpack']>;
