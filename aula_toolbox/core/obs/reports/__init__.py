"""Reports of the algorithms that build observatories."""
