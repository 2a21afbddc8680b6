/** What the build puts in place. */
declare module '*.jsonl' {
  /** The text of a file of events. */
  const text: string;
  export default text;
}

declare module '*.wasm' {
  /** The bytes of a module of WebAssembly. */
  const bytes: ArrayBuffer;
  export default bytes;
}

/** The code of `worker.ts`. A page of a folder cannot start a worker from a file, so the page has its code. */
declare const WORKER_CODE: string;

/** The code of `sqlite.ts`, in the page, once the script that has it is loaded. */
declare const SQLITE_CODE: string;
