/**
 * What the site of this repository (`packages/site`) does in a browser: it reads inputs, and shows the verdicts of
 * `dossier validate`, and the page of `dossier report`. This is not an entry of the package: `mission-dossier-cli/reporting` resolves only in this
 * repository. Nothing here needs a file, or anything of Node.
 */
export { Boards } from './boards/boards.js';
export { unzstd } from './compression/unzstd.js';
export { DamagedInput } from './damagedInput.js';
export { damagedDatabase, OPENING, READING } from './database/database.js';
export type { Database, Row } from './database/database.js';
export { outboxRecords } from './database/outboxRecords.js';
export { assertSchemaEnds } from './database/schemaPages.js';
export type { EventStore, StoredEvent } from './eventStore.js';
export type { EventPlace, Finding } from './finding.js';
export { familyReaderFor, readerFor } from './generations/forms.js';
export { generationsText } from './generations/generationCounts.js';
export type { GenerationCounts } from './generations/generationCounts.js';
export { Dossiers } from './report/dossiers.js';
export { addRecords, EventsRead } from './report/eventsRead.js';
export { byTrouble, entryOf, overviewText } from './report/overview.js';
export { singlePage } from './report/page/singlePage.js';
export { STYLE } from './report/page/style.js';
export { ShortValue } from './report/page/Value.js';
export { emptyReport } from './tasks/task.js';
export type { Report } from './tasks/task.js';
export { ValidateTask } from './tasks/validateTask.js';
export { counted } from './text/counted.js';
export { printable } from './text/printable.js';
