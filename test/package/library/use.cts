import contracts = require('mission-dossier-contracts');

export const state: contracts.MissionDossierState = contracts.reduceMissionDossier([]);
