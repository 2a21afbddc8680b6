"""The forms in which producers write events (C26 to C35)."""
