"""The runs of the housing algorithms."""
