interface Killable {
  kill(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const running = new Set<Killable>();

/**
 * Kills a process when a signal ends this one. A process in a group of its own does not receive the signal
 * of Ctrl-C.
 */
export function killOnSignal(process: Killable): void {
  if (running.size === 0) listen();
  running.add(process);
}

/** Undoes `killOnSignal` for a process that has ended. */
export function stopTracking(process: Killable): void {
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
  // Without listeners, the signal has its default effect.
  process.kill(process.pid, signal);
}
