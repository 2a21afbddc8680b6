"""The conformance protocol, by which implementations in all languages are compared."""
