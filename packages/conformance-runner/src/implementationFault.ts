/** Thrown if an implementation sends no valid answer. A wrong answer is not a fault. */
export class ImplementationFault extends Error {
  override readonly name = 'ImplementationFault';
  /** The last lines that the implementation wrote to standard error. */
  readonly stderr: string;

  /** @param message - a verb phrase about the implementation, such as "ended with exit code 3" */
  constructor(message: string, stderr: string) {
    super(message);
    this.stderr = stderr;
  }
}
