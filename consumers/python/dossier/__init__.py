"""Mission dossier events in Python: validated and reduced, from the schemas alone."""
