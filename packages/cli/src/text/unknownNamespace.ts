/** What is unknown of a dossier of which only the slug is known, and what to do. */
export const UNKNOWN_NAMESPACE =
  'project, branch, mission and manifest version are unknown: give --namespace or the baseline';
