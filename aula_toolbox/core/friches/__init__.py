"""Friches (brownfields): criteria, indices, robustness."""
