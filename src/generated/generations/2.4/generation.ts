// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- events of any form are read */

export const generation = {
  name: '2.4' as const,
  isCanonical: true,
  isRecognised: (event: any): boolean => event.payload?.namespace?.feature_slug != null && event.payload?.namespace?.mission_key != null && event.payload?.feature_slug == null && event.payload?.mission_slug == null,
  payloads: {

  },
};
