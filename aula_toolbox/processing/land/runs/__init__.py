"""The runs of the land algorithms."""
