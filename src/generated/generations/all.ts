// Generated from schemas/ by `npm run generate`. Do not edit.
import { generation as flatBare } from './flat-bare/generation.js';
import { generation as flatFeature } from './flat-feature/generation.js';
import { generation as hybrid } from './hybrid/generation.js';
import { generation as flatMission } from './flat-mission/generation.js';
import { generation as of2_4 } from './2.4/generation.js';
import { generation as of3_0 } from './3.0/generation.js';

/** The members of an envelope that are written because of the generation, and not because of the event. */
export const OF_THE_GENERATION: ReadonlySet<string> = /* @__PURE__ */ new Set(["schema_version","build_id"]);

/** The code of all generations, from the oldest to the newest. */
export const ALL = [flatBare, flatFeature, hybrid, flatMission, of2_4, of3_0] as const;
