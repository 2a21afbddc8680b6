/**
 * Internal exports for the tools of this repository (`packages/`). This is not a public entry point of the
 * package. Tools import it as `mission-dossier-contracts/tooling` and bundle the parts that they use.
 */
export { canonicalJsonParts, comparableJson } from './json/canonicalJson.js';
export { isObject } from './json/isObject.js';
export { escapeUnprintable, UNPRINTABLE } from './json/printableJson.js';
export { packageFile, readPackageFile } from './conformance/packageFiles.js';

export * as contractConstraints from './generated/constraints.js';
export {
  isConformanceReport,
  isDeadLetterReason,
  isErroredAnswer,
  isExpectedDifferences,
  isListedDeadLetter,
  isPublishReport,
  isReducedAnswer,
  isRefusedAnswer,
  isRoundTrippedAnswer,
  isSkippedAnswer,
  isStartedAnswer,
  isStoppedAnswer,
  isUpcastAnswer,
  isValidatedAnswer,
} from './generated/tools/guards.js';

export type * from './generated/tools/types.js';
export { DEAD_LETTER_REASON_VALUES } from './generated/tools/catalogue.js';

export { generationNotCarried } from './generated/messages.js';

export { breachesOf } from './issues/breaches.js';
export type { Constraints, ValueConstraints } from './issues/constraints.js';
export { escaped, pointerOf, segmentsOf } from './issues/jsonPointer.js';
export { modelGuard } from './issues/modelGuard.js';
export { describe, didYouMean, excerpt, oneOf, quote } from './issues/wording.js';

export { concatBytes } from './jsonl/concatBytes.js';
export { decodeLeniently, decodeUtf8 } from './jsonl/decodeUtf8.js';
export { holdsExtreme } from './jsonl/inexactNumber.js';
export {
  foreignFormat,
  HEAD_BYTES,
  looksLikeLines,
  withoutByteOrderMark,
} from './jsonl/inputFormat.js';
export { INEXACT_NUMBER, LINE_TOO_LONG } from './jsonl/inputProblem.js';
export { digestOfText } from './jsonl/lineDigest.js';
export type { LineDigest } from './jsonl/lineDigest.js';
export { MAX_LINE_BYTES } from './jsonl/limits.js';
export { LineRecords, recordOf } from './jsonl/lineRecords.js';
export { LineSplitter } from './jsonl/lineSplitter.js';
export type { Line } from './jsonl/lineSplitter.js';
export { inexactNumbers, loneSurrogate, parseJson } from './jsonl/parseJson.js';
export { isPartialLine } from './jsonl/partialLine.js';
export { peek } from './jsonl/peek.js';
export { positionAt, textLines } from './jsonl/position.js';
export { readRecords } from './jsonl/readRecords.js';
export type { ReadOptions } from './jsonl/readRecords.js';
export { badRecord } from './jsonl/record.js';
export type { InputRecord } from './jsonl/record.js';
export { recordProblems } from './jsonl/recordProblems.js';
export type { RecordProblem } from './jsonl/recordProblems.js';

export { DOSSIER } from './families/dossier/dossier.js';
export { compareCodePoints } from './families/dossier/parity/codePointOrder.js';
export { tracedEvent } from './families/dossier/traceOf.js';
export { sha256 } from './families/dossier/parity/sha256.js';
export { findingsByKind } from './families/dossier/parity/findingsByKind.js';
export { remedy } from './families/dossier/parity/rebuildHint.js';

export { checkpointFileOf, joinOneByOne, scanCheckpointFile } from './binary/checkpointFile.js';
export { looksLikeMessage } from './binary/message.js';

export { MESSAGE_MEMORY } from './distributed/messageMemory.js';

export { Projection } from './projection/projection.js';
export type { Family } from './reducer/family.js';
export type { Registers } from './registers/registers.js';
export { buffersOf, pack, unpack } from './projection/transfer.js';
export type { PackedContent } from './projection/transfer.js';
export { eventCountOf } from './projection/eventCount.js';
export { lastEventOf, timestampOf } from './projection/lastEvent.js';
export { orderAndDeduplicate } from './reducer/deduplicate.js';
export type { Ordered } from './reducer/deduplicate.js';
export {
  differingFields,
  identityKey,
  NAMESPACE_FIELDS,
  readableNamespace,
} from './reducer/namespace.js';
export type { NamespaceField } from './reducer/namespace.js';
export { compareKeys, isOrderable, orderKeyOf } from './order/order.js';
export type { OrderKey } from './order/order.js';

export { isOfDossier } from './families/dossier/missionDossierEvent.js';
