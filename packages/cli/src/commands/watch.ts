import { setTimeout } from 'node:timers/promises';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import type { Dossiers } from 'mission-dossier-contracts/distributed';
import { ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { theMission } from '../distributed/findMission.js';
import { FollowedInputs } from '../distributed/followInputs.js';
import { LiveView } from '../distributed/liveView.js';
import { noteNoState } from '../distributed/noteNoState.js';
import type { WatchFormat } from '../distributed/watchFormats.js';
import { untilProjected } from '../distributed/withEmbedded.js';
import { onlyMission, withLiveInputs } from '../distributed/withLiveInputs.js';
import type { LiveInputOptions, LiveInputs } from '../distributed/withLiveInputs.js';
import { withServer } from '../distributed/withServer.js';
import type { Io } from '../io.js';

/** The options of `dossier watch`. */
export interface WatchOptions extends ServerSettings, LiveInputOptions {
  readonly format: WatchFormat;
}

const POLL_MS = 100;

/** Shows a mission as it changes: the one that a server has, else the one that files make. */
export function watch(io: Io, files: readonly string[], options: WatchOptions): Promise<ExitCode> {
  return options.server === undefined ? watchFiles(io, files, options) : watchServer(io, options);
}

function watchServer(io: Io, options: WatchOptions): Promise<ExitCode> {
  const view = new LiveView(io, options.format);
  return withServer(view.wrap(io), options, async ({ dossiers, name }) => {
    const signal = io.untilInterrupted();
    const namespace = await theMission(dossiers, options, name);
    await showStates(dossiers, namespace, view, signal);
    return ExitCode.Good;
  });
}

function watchFiles(io: Io, files: readonly string[], options: WatchOptions): Promise<ExitCode> {
  const view = new LiveView(io, options.format);
  return withLiveInputs(view.wrap(io), files, options, async (live) => {
    const { account, inputs, publisher } = live;
    const followed = new FollowedInputs(inputs, live);
    await followed.publishFiles();
    await live.noteGenerations();
    await untilProjected(account);
    await onceOneEnds(endOf(live), [
      (signal) => followed.follow(signal),
      (signal) => showOnly(live, view, signal),
      (signal) => refuseSeveral(live, signal),
    ]);
    await untilProjected(account);
    const namespace = await onlyMission(live);
    const last = namespace && (await account.dossiers.state(namespace));
    if (last) await view.show(last);
    else await noteNoState(live);
    return last && publisher.report.refused === 0 ? ExitCode.Good : ExitCode.BadData;
  });
}

/** A pipe ends when its writer does. Until then, a signal has to end the process, which waits for it. */
function endOf({ io, inputs }: LiveInputs): AbortSignal {
  const hasPipe = inputs.some(({ kind }) => kind === 'pipe');
  return hasPipe ? new AbortController().signal : io.untilInterrupted();
}

/**
 * Runs tasks side by side, and ends all of them once one has ended, or the signal is aborted.
 * @throws the error of the first that fails, at once: a pipe that is read may stay open for long
 */
async function onceOneEnds(
  signal: AbortSignal,
  tasks: readonly ((signal: AbortSignal) => Promise<void>)[],
): Promise<void> {
  const one = new AbortController();
  const all = AbortSignal.any([signal, one.signal]);
  await Promise.all(
    tasks.map((task) =>
      task(all).finally(() => {
        one.abort();
      }),
    ),
  );
}

/** Shows the only mission of the inputs, once there is one. */
async function showOnly(live: LiveInputs, view: LiveView, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const namespace = await onlyMission(live);
    if (namespace) {
      await showStates(live.account.dossiers, namespace, view, signal);
      return;
    }
    await setTimeout(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Waits for a second mission of the inputs, until the signal.
 * @throws CommandError if there is one
 */
async function refuseSeveral(live: LiveInputs, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (await hasSeveral(live)) await onlyMission(live);
    await setTimeout(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function hasSeveral({ account }: LiveInputs): Promise<boolean> {
  const routes = account.engine.states.routes()[Symbol.asyncIterator]();
  await routes.next();
  return (await routes.next()).done !== true;
}

async function showStates(
  dossiers: Dossiers,
  namespace: LocalNamespaceTuple,
  view: LiveView,
  signal: AbortSignal,
): Promise<void> {
  for await (const state of dossiers.watch(namespace, { signal })) await view.show(state);
}
