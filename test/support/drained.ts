import type { Engine } from 'mission-dossier-contracts/distributed';

/** Waits until the projectors have done all that the log of an engine has. */
export async function drained({ log }: Pick<Engine, 'log'>, pauseMs = 1): Promise<void> {
  for (;;) {
    const { waiting, unsettled } = await log.backlog();
    if (waiting + unsettled === 0) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
