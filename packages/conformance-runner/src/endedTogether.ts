interface Killable {
  kill(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const running = new Set<Killable>();

/** A process that is in a group of its own hears nothing of Ctrl-C: it is ended when this one is. */
export function endedTogether(process: Killable): void {
  if (running.size === 0) listen();
  running.add(process);
}

/** A process that has ended, or is to end by itself. */
export function endsByItself(process: Killable): void {
  running.delete(process);
  if (running.size === 0) stopListening();
}

function listen(): void {
  for (const signal of SIGNALS) process.once(signal, endAll);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, endAll);
}

function endAll(signal: NodeJS.Signals): void {
  for (const each of running) each.kill();
  stopListening();
  // With nobody listening any more, the signal does what it does to other programs.
  process.kill(process.pid, signal);
}
