import { Projections } from '../../projection/projections.js';
import type { ProjectionsOptions } from '../../projection/projections.js';
import { DOSSIER } from './dossier.js';
import { MissionDossierProjection } from './missionDossierProjection.js';

/**
 * The states of many dossiers, event by event: a {@link MissionDossierProjection} for each namespace.
 * Iterates over the projections by their keys.
 */
export class DossierProjections extends Projections<MissionDossierProjection> {
  /** @param options - the rules decide, too, what makes two namespaces one */
  constructor(options: ProjectionsOptions = {}) {
    super(DOSSIER, (each) => new MissionDossierProjection(each), options);
  }
}
