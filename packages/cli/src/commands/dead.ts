import type { DeadLetterReason } from 'mission-dossier-contracts/distributed';
import { ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { listedDeadLetter } from '../distributed/listedDeadLetter.js';
import { withServer } from '../distributed/withServer.js';
import type { Account } from '../distributed/withServer.js';
import type { Io } from '../io.js';
import { deadLetterText, deadLetterTotals } from '../text/deadLetters.js';
import { printableJson } from '../text/printable.js';
import { publishReportText } from '../text/publishReport.js';

/** The options of `dossier dead`. */
export interface DeadOptions extends ServerSettings {
  readonly format: 'text' | 'json';
  /** Only letters with one of these; default: all. */
  readonly reason?: readonly DeadLetterReason[];
  /** Whether they are published again, and not listed. */
  readonly replay?: boolean;
}

/** Lists the dead letters of a server, or publishes them again. */
export function dead(io: Io, options: DeadOptions): Promise<ExitCode> {
  return withServer(io, options, (account) =>
    options.replay === true ? replay(io, account, options) : list(io, account, options),
  );
}

async function list(
  { stdout, now }: Io,
  { dossiers }: Account,
  { format, reason }: DeadOptions,
): Promise<ExitCode> {
  const counts = new Map<DeadLetterReason, number>();
  for await (const letter of dossiers.deadLetters()) {
    if (reason && !reason.includes(letter.reason)) continue;
    counts.set(letter.reason, (counts.get(letter.reason) ?? 0) + 1);
    const listed = listedDeadLetter(letter);
    await stdout.write(
      format === 'json'
        ? `${printableJson(listed)}\n`
        : deadLetterText(listed, stdout.colors, now()),
    );
  }
  if (format === 'text') await stdout.write(deadLetterTotals(counts));
  return ExitCode.Good;
}

async function replay(
  { stdout }: Io,
  { dossiers }: Account,
  { format, reason }: DeadOptions,
): Promise<ExitCode> {
  const { refused, ...counts } = await dossiers.replayDeadLetters({ reasons: reason });
  const report = { ...counts, refused: refused.length };
  await stdout.write(
    format === 'json' ? `${printableJson(report)}\n` : publishReportText(report, stdout.colors),
  );
  return refused.length === 0 ? ExitCode.Good : ExitCode.BadData;
}
