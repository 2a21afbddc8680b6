"""From a set of events to the state of a dossier."""
