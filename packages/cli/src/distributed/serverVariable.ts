/** The environment variable in place of `--server`. */
export const SERVER_VARIABLE = 'DOSSIER_SERVER';
