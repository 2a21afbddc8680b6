"""Validates and reduces mission dossier events in Python, using only the schemas."""
