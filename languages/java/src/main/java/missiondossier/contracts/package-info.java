/**
 * Validates and reduces mission dossier events: see {@link
 * missiondossier.contracts.DossierContract}.
 */
package missiondossier.contracts;
