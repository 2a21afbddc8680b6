/**
 * Validates and reduces mission dossier events: see {@link
 * missiondossier.contracts.DossierContract}, and {@link missiondossier.contracts.EventReader} for
 * events as producers write them.
 */
package missiondossier.contracts;
