import { Projections } from '../../projection/projections.js';
import type { ProjectionsOptions } from '../../projection/projections.js';
import { DOSSIER } from './dossier.js';
import { MissionDossierProjection } from './missionDossierProjection.js';

/**
 * Keeps the states of many dossiers up to date, one event at a time: one
 * {@link MissionDossierProjection} for each namespace. Iterating yields each key with its projection.
 */
export class DossierProjections extends Projections<MissionDossierProjection> {
  /** @param options - options of each projection; the rules also define when two namespaces are equal */
  constructor(options: ProjectionsOptions = {}) {
    super(DOSSIER, (each) => new MissionDossierProjection(each), options);
  }
}
