"""The runs of the territory algorithms."""
