"""The steps of the algorithms that build observatories."""
