"""The catalogue of observatories."""
