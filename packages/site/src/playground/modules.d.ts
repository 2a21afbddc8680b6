/** What the build puts in place. */
declare module '*.jsonl' {
  /** The text of a file of events. */
  const text: string;
  export default text;
}

/** The code of `worker.ts`. A page of a folder cannot start a worker from a file, so the page has its code. */
declare const WORKER_CODE: string;
