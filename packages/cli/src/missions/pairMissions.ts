import { namespaceKey } from 'mission-dossier-contracts';
import type { Mission, Missions } from './readMissions.js';
import { namespaceOfKey } from './namespaceOfKey.js';

/** The missions of two sides. */
export interface MissionPairs {
  readonly both: readonly (readonly [baseline: Mission, current: Mission])[];
  readonly onlyBaseline: readonly Mission[];
  readonly onlyCurrent: readonly Mission[];
}

/**
 * Pairs the missions of two sides by their namespaces. Where a mission is on both sides once, and only the version
 * of its manifest has changed, it is the same mission.
 */
export function pairMissions(baseline: Missions, current: Missions): MissionPairs {
  const both: (readonly [Mission, Mission])[] = [];
  const [leftBaseline, leftCurrent] = [new Map(baseline.byKey), new Map(current.byKey)];
  const pair = (ofBaseline: string, ofCurrent: string) => {
    both.push([leftBaseline.get(ofBaseline) as Mission, leftCurrent.get(ofCurrent) as Mission]);
    leftBaseline.delete(ofBaseline);
    leftCurrent.delete(ofCurrent);
  };
  for (const key of baseline.byKey.keys()) if (leftCurrent.has(key)) pair(key, key);
  const others = keysWithoutVersion(leftCurrent.keys());
  for (const [rest, [key = '', ...more]] of keysWithoutVersion(leftBaseline.keys())) {
    const [other, ...otherMore] = others.get(rest) ?? [];
    if (other !== undefined && more.length + otherMore.length === 0) pair(key, other);
  }
  return {
    both,
    onlyBaseline: [...leftBaseline.values()],
    onlyCurrent: [...leftCurrent.values()],
  };
}

function keysWithoutVersion(keys: Iterable<string>): Map<string, string[]> {
  const byRest = new Map<string, string[]>();
  for (const key of keys) {
    const rest = namespaceKey({ ...namespaceOfKey(key), manifest_version: '' });
    byRest.set(rest, [...(byRest.get(rest) ?? []), key]);
  }
  return byRest;
}
