/** Thrown where an implementation gives no answer: the fault is not a wrong one. */
export class HarnessFault extends Error {
  override readonly name = 'HarnessFault';
  /** The last lines that the implementation wrote to standard error. */
  readonly stderr: string;

  /** @param message - what happened, as what an implementation did: "ended with exit code 3" */
  constructor(message: string, stderr: string) {
    super(message);
    this.stderr = stderr;
  }
}
