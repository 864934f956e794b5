"""One report a file, by the name of its algorithm."""
