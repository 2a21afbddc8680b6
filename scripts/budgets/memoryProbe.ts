/**
 * Prints the bytes that `DossierProjections` holds for each mission of ten artifacts. `missionMemory.ts` compiles this
 * file to JavaScript and runs it in a new process.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { probeEvent } from './probeEvent.js';

interface Library {
  readonly DossierProjections: new () => Projections;
}

interface Projections {
  readonly size: number;
  apply(event: unknown): { readonly outcome: string };
}

const MISSIONS = 5000;
const ARTIFACTS = 10;

const { DossierProjections } = (await import(
  pathToFileURL(resolve('dist/index.js')).href
)) as Library;

function eventOf(mission: number, artifact: number): unknown {
  return probeEvent({ number: mission * ARTIFACTS + artifact, mission, artifact });
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function projectionsOf(missions: number): Projections {
  const projections = new DossierProjections();
  for (let artifact = 0; artifact < ARTIFACTS; artifact += 1)
    for (let mission = 0; mission < missions; mission += 1) {
      const { outcome } = projections.apply(eventOf(mission, artifact));
      if (outcome !== 'applied') throw new Error(`an event of the probe is ${outcome}`);
    }
  return projections;
}

// The code and its tables are made first.
projectionsOf(100);
const before = held();
const projections = projectionsOf(MISSIONS);
console.log(Math.round((held() - before) / projections.size));
