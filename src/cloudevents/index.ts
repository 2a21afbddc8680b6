/** Events as CloudEvents 1.0, and back. */
export { fromCloudEvent } from './fromCloudEvent.js';
export { toCloudEvent } from './toCloudEvent.js';
export type { ToCloudEventOptions, WrittenCloudEvent } from './toCloudEvent.js';
export type { CloudEvent } from '../generated/tools/types.js';
