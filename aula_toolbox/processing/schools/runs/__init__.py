"""The three steps of each algorithm: read, compute, write."""
