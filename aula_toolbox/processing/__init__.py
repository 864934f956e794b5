"""Processing algorithms: one file, one algorithm, one class."""
