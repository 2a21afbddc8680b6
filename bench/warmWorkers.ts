/**
 * `dossier reduce --jobs 2` with workers that stay warm between rounds; undefined as long as the
 * command line has no workers.
 */
export const reduceWithWarmWorkers: ((file: string) => Promise<void>) | undefined = undefined;
